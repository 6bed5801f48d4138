import { html, raw } from 'hono/html';
import * as z from 'zod';
import { schemaWords } from './schema-words.ts';

const contentSchema = z.record(
  z.string(),
  z.looseObject({
    schema: z.unknown().optional(),
    examples: z
      .record(z.string(), z.looseObject({ summary: z.string().optional(), value: z.unknown() }))
      .optional(),
  }),
);

const operationSchema = z.object({
  operationId: z.string(),
  summary: z.string(),
  description: z.string().optional(),
  tags: z.array(z.string()),
  security: z.array(z.unknown()),
  parameters: z
    .array(
      z.looseObject({
        name: z.string(),
        in: z.string(),
        required: z.boolean().optional(),
        description: z.string().optional(),
        schema: z.unknown(),
      }),
    )
    .optional(),
  requestBody: z.object({ description: z.string().optional(), content: contentSchema }).optional(),
  responses: z.record(z.string(), z.object({ description: z.string(), content: contentSchema.optional() })),
});
type Operation = z.infer<typeof operationSchema>;

/** What of an OpenAPI document the page shows. */
const documentSchema = z.object({
  info: z.object({ title: z.string(), version: z.string(), description: z.string() }),
  tags: z.array(z.object({ name: z.string(), description: z.string() })),
  paths: z.record(z.string(), z.record(z.string(), operationSchema)),
  components: z.object({ schemas: z.record(z.string(), z.unknown()) }),
});

/** JSON as the content of an element, where a quote needs no entity: half of such a text would be entities else. */
const pretty = (value: unknown) =>
  raw((JSON.stringify(value, null, 1) ?? '').replaceAll('&', '&amp;').replaceAll('<', '&lt;'));

const refSchema = z.object({ $ref: z.string() });
const oneOfSchema = z.object({ oneOf: z.array(refSchema) });
const listSchema = z.object({ type: z.literal('array'), items: refSchema });

const link = ($ref: string) => {
  const name = $ref.replace('#/components/schemas/', '');
  return html`<a href="#schema-${name}">${name}</a>`;
};

/** A text in which code stands in backticks. */
const prose = (text: string) =>
  text.split('`').map((part, index) => (index % 2 === 1 ? html`<code>${part}</code>` : part));

const describedSchema = z.object({ description: z.string() });

/** A schema without a name: in words where it is plain. */
const shapeOf = (given: unknown) => {
  const words = schemaWords(given);
  const described = describedSchema.safeParse(given);
  if (words !== undefined) return prose(words);
  return described.success
    ? prose(described.data.description)
    : html`<details><summary>as JSON Schema</summary><pre>${pretty(given)}</pre></details>`;
};

/** A schema by its name, where it has one. */
const schema = (given: unknown) => {
  const ref = refSchema.safeParse(given);
  if (ref.success) return link(ref.data.$ref);
  const oneOf = oneOfSchema.safeParse(given);
  if (oneOf.success)
    return oneOf.data.oneOf.map(({ $ref }, index) => html`${index > 0 ? ' or ' : ''}${link($ref)}`);
  const list = listSchema.safeParse(given);
  if (list.success) return html`list of ${link(list.data.items.$ref)}`;
  return shapeOf(given);
};

/** An example of one would repeat the words that stand beside it. */
const PROBLEM = 'application/problem+json';

const content = (types: z.infer<typeof contentSchema> | undefined) =>
  Object.entries(types ?? {}).map(
    ([type, { schema: shape, examples = {} }]) => html`
      <div><code>${type}</code>: ${schema(shape)}</div>
      ${(type === PROBLEM ? [] : Object.values(examples)).map(
        ({ summary, value }) =>
          html`<figure><figcaption>${prose(summary ?? 'Example')}</figcaption><pre>${pretty(value)}</pre></figure>`,
      )}`,
  );

const parameters = ({ parameters: all = [] }: Operation) =>
  all.length === 0
    ? ''
    : html`<h4>Parameters</h4><dl>${all.map(
        ({ name, in: where, required, description, schema: shape }) => html`
          <dt><code>${name}</code> in the ${where}${required === true ? ', required' : ''}</dt>
          <dd>${description === undefined ? '' : html`${prose(description)}<br />`}${shapeOf(shape)}</dd>`,
      )}</dl>`;

const operation = (method: string, path: string, one: Operation) => html`
  <details id="${one.operationId}">
    <summary><b>${method.toUpperCase()}</b> <code>${path}</code> <span>${prose(one.summary)}</span></summary>
    ${one.description === undefined ? '' : html`<p>${prose(one.description)}</p>`}
    <p>${one.security.length === 0 ? 'For everybody.' : 'Needs a credential.'}</p>
    ${parameters(one)}
    ${one.requestBody === undefined ? '' : html`<h4>Body</h4><p>${prose(one.requestBody.description ?? '')}</p>${content(one.requestBody.content)}`}
    <h4>Answers</h4>
    ${Object.entries(one.responses).map(
      ([status, answer]) =>
        html`<details><summary><b>${status}</b> ${prose(answer.description)}</summary>${content(answer.content)}</details>`,
    )}
  </details>`;

/** The OpenAPI document as one page without any script. */
export const docsPage = (document: unknown) => {
  const { info, tags, paths, components } = documentSchema.parse(document);
  const all = Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, one]) => ({ method, path, one })),
  );
  return html`<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>${info.title} ${info.version}: the API</title>
    <link rel="stylesheet" href="/docs.css" />
  </head>
  <body>
    <nav><a href="/">‹ Provara</a></nav>
    <main>
      <h1>${info.title} ${info.version}: the API</h1>
      ${info.description.split('\n\n').map((text) => html`<p>${prose(text)}</p>`)}
      <p><a href="/openapi.json">openapi.json</a> (OpenAPI 3.1)</p>
      ${tags.map(
        ({ name, description }) => html`
          <h2>${name}</h2>
          <p>${prose(description)}</p>
          ${all.filter(({ one }) => one.tags[0] === name).map(({ method, path, one }) => operation(method, path, one))}`,
      )}
      <h2>Schemas</h2>
      ${Object.entries(components.schemas).map(
        ([name, shape]) =>
          html`<details id="schema-${name}"><summary><code>${name}</code></summary><pre>${pretty(shape)}</pre></details>`,
      )}
    </main>
  </body>
</html>`;
};
