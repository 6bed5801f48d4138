import * as z from 'zod';
import type { ComponentName } from '../openapi-components.ts';
import { COMPONENT_EXAMPLES, OPERATION_EXAMPLES } from './answer-examples.ts';

const refSchema = z.object({ $ref: z.string() }).transform(({ $ref }) => $ref.split('/').at(-1) ?? '');
const listSchema = z.object({ type: z.literal('array'), items: refSchema });

const mediaSchema = z.looseObject({ schema: z.unknown().optional() });
const answerSchema = z.looseObject({ content: z.record(z.string(), mediaSchema).optional() });
const operationSchema = z.looseObject({
  operationId: z.string(),
  responses: z.record(z.string(), answerSchema),
});
const documentSchema = z.looseObject({ paths: z.record(z.string(), z.record(z.string(), operationSchema)) });

const exampleOf = (operationId: string, schema: unknown): unknown => {
  const name = refSchema.safeParse(schema);
  if (name.success) return COMPONENT_EXAMPLES[name.data as ComponentName];
  const list = listSchema.safeParse(schema);
  const item = list.success ? COMPONENT_EXAMPLES[list.data.items as ComponentName] : undefined;
  return item === undefined ? OPERATION_EXAMPLES[operationId] : [item];
};

/** The OpenAPI document with an example of every good answer in JSON. */
export const withAnswerExamples = (given: object): object => {
  const document = documentSchema.parse(structuredClone(given));
  const operations = Object.values(document.paths).flatMap((methods) => Object.values(methods));
  for (const { operationId, responses } of operations) {
    for (const [status, { content }] of Object.entries(responses)) {
      const media = content?.['application/json'];
      if (media === undefined || Number(status) >= 300) continue;
      const value = exampleOf(operationId, media.schema);
      if (value !== undefined) media.examples = { answer: { summary: 'An answer', value } };
    }
  }
  return document;
};
