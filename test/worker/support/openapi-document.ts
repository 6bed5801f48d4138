import * as z from 'zod';
import { COMPONENTS } from '../../../worker/openapi-components.ts';
import { type HttpHub, parsed } from './http-hub.ts';

const exampleSchema = z.looseObject({ value: z.unknown() });
const contentSchema = z.record(
  z.string(),
  z.looseObject({
    schema: z.looseObject({}).optional(),
    examples: z.record(z.string(), exampleSchema).optional(),
  }),
);

const operationSchema = z.object({
  operationId: z.string(),
  security: z.array(z.unknown()),
  parameters: z
    .array(z.object({ name: z.string(), in: z.string(), required: z.boolean().optional() }))
    .default([]),
  requestBody: z.object({ content: contentSchema, required: z.boolean().optional() }).optional(),
  responses: z.record(z.string(), z.looseObject({ content: contentSchema.optional() })),
});

const documentSchema = z.object({ paths: z.record(z.string(), z.record(z.string(), operationSchema)) });

/** One operation of the OpenAPI document that the worker gives. */
export type Operation = z.infer<typeof operationSchema> & { readonly method: string; readonly path: string };

export const readOperations = async (hub: HttpHub): Promise<Operation[]> => {
  const { paths } = await parsed(await hub.call('/openapi.json', { as: null }), 200, documentSchema);
  return Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, one]) => ({ ...one, path, method: method.toUpperCase() })),
  );
};

const refOf = (schema: unknown): string | undefined =>
  z.object({ $ref: z.string() }).safeParse(schema).data?.$ref.replace('#/components/schemas/', '');

const named = (name: string): z.ZodType => {
  const schema = Object.entries(COMPONENTS).find(([each]) => each === name)?.[1];
  if (schema === undefined) throw new Error(`The document names ${name}, which is no component.`);
  return schema;
};

/** The schema that a part of the document stands for; `unknown` where it has no name. */
export const schemaOf = (schema: unknown): z.ZodType => {
  const name = refOf(schema);
  if (name !== undefined) return named(name);
  const several = z.object({ oneOf: z.array(z.unknown()) }).safeParse(schema);
  if (several.success) return z.union(several.data.oneOf.map(schemaOf));
  const list = z.object({ type: z.literal('array'), items: z.unknown() }).safeParse(schema);
  return list.success ? z.array(schemaOf(list.data.items)) : z.unknown();
};

/** What the document says of an operation's body. */
export const bodySchemaOf = ({ requestBody }: Operation): z.ZodType =>
  schemaOf(requestBody?.content['application/json']?.schema);

/** What is wrong with this answer by the document; undefined when nothing is. */
export const whyUndocumented = async (
  { responses, method, path }: Operation,
  answer: Response,
): Promise<string | undefined> => {
  const where = `${method} ${path} answered ${answer.status}`;
  const documented = responses[String(answer.status)];
  const type = answer.headers.get('Content-Type')?.split(';')[0] ?? '';
  const isStream = type === 'text/event-stream' || answer.webSocket !== null;
  const body = isStream ? undefined : await answer.text();
  if (isStream) {
    answer.webSocket?.accept();
    answer.webSocket?.close();
    await answer.body?.cancel();
  }
  if (answer.status >= 500) return `${where}: ${body}`;
  if (documented === undefined) return `${where}, which the document does not have: ${body}`;
  if (body === undefined || documented.content === undefined) return undefined;
  const content = documented.content[type];
  if (content === undefined) return `${where} with ${type}, which the document does not have: ${body}`;
  if (!type.endsWith('json')) return undefined;
  const fits = schemaOf(content.schema).safeParse(JSON.parse(body));
  if (!fits.success) return `${where} with another form than documented: ${fits.error.message} ${body}`;
  if (type !== 'application/problem+json') return undefined;
  const { code } = z.object({ code: z.string() }).parse(JSON.parse(body));
  return Object.hasOwn(content.examples ?? {}, code)
    ? undefined
    : `${where} with the undocumented code ${code}`;
};
