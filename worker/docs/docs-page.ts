import { html } from 'hono/html';
import { z } from 'zod';

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

const pretty = (value: unknown): string => JSON.stringify(value, null, 2) ?? '';

const refSchema = z.object({ $ref: z.string() });
const oneOfSchema = z.object({ oneOf: z.array(refSchema) });
const listSchema = z.object({ type: z.literal('array'), items: refSchema });

const link = ($ref: string) => {
  const name = $ref.replace('#/components/schemas/', '');
  return html`<a href="#schema-${name}">${name}</a>`;
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
  return html`<code>${JSON.stringify(given)}</code>`;
};

const content = (types: z.infer<typeof contentSchema> | undefined) =>
  Object.entries(types ?? {}).map(
    ([type, { schema: shape, examples = {} }]) => html`
      <p>${type}: ${schema(shape)}</p>
      ${Object.values(examples).map(
        ({ summary, value }) =>
          html`<figure><figcaption>${summary ?? 'Example'}</figcaption><pre>${pretty(value)}</pre></figure>`,
      )}`,
  );

const parameters = ({ parameters: all = [] }: Operation) =>
  all.length === 0
    ? ''
    : html`<table><tbody>${all.map(
        ({ name, in: where, required, schema: shape }) =>
          html`<tr><th>${name}</th><td>${where}${required === true ? ', required' : ''}</td><td><code>${JSON.stringify(shape)}</code></td></tr>`,
      )}</tbody></table>`;

const operation = (method: string, path: string, one: Operation) => html`
  <details id="${one.operationId}">
    <summary><b>${method.toUpperCase()}</b> <code>${path}</code> <span>${one.summary}</span></summary>
    ${one.description === undefined ? '' : html`<p>${one.description}</p>`}
    <p>${one.security.length === 0 ? 'For everybody.' : 'Needs a credential.'}</p>
    ${parameters(one)}
    ${one.requestBody === undefined ? '' : html`<h4>Body</h4><p>${one.requestBody.description ?? ''}</p>${content(one.requestBody.content)}`}
    <h4>Answers</h4>
    ${Object.entries(one.responses).map(
      ([status, answer]) =>
        html`<details><summary><b>${status}</b> ${answer.description}</summary>${content(answer.content)}</details>`,
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
    <main>
      <h1>${info.title} ${info.version}: the API</h1>
      ${info.description.split('\n\n').map((text) => html`<p>${text}</p>`)}
      <p><a href="/openapi.json">openapi.json</a> (OpenAPI 3.1)</p>
      ${tags.map(
        ({ name, description }) => html`
          <h2>${name}</h2>
          <p>${description}</p>
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
