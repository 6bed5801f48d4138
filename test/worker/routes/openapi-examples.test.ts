import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { alikeAnswerSchema, rotatedTokenSchema } from '../../../shared/api.ts';
import { holdSchema } from '../../../shared/hold.ts';
import { receiptSchema } from '../../../shared/receipt/receipt.ts';
import { isMomentary, playExample } from '../support/example-stages.ts';
import { HttpHub } from '../support/http-hub.ts';
import {
  bodySchemaOf,
  type Operation,
  readOperations,
  schemaOf,
  whyUndocumented,
} from '../support/openapi-document.ts';

const operations = await readOperations(await HttpHub.start());

const examplesOf = ({ requestBody }: Operation) =>
  Object.entries(requestBody?.content['application/json']?.examples ?? {});

const all = operations.flatMap((operation) =>
  examplesOf(operation).map(([name, { value }]) => ({
    operation,
    name,
    id: operation.operationId,
    value: Object(value) as object,
  })),
);

/** Only a deployment's first hub can: scripts/deployed-worker.test.ts plays it. */
const ELSEWHERE = 'hub.create';

/** Answers whose form has no name in the document. */
const NAMELESS: Readonly<Record<string, z.ZodType>> = {
  'hub.hold': z.object({ hold: holdSchema.nullable() }),
  'hub.resume': z.object({ hold: holdSchema.nullable() }),
  'plan.alike': alikeAnswerSchema,
  'receipt.get': receiptSchema,
  'runner.rotate': rotatedTokenSchema,
};

/** The members and the kinds of their values. */
const formOf = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(formOf);
  if (typeof value !== 'object' || value === null) return typeof value;
  return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, formOf(each)]));
};

describe('the examples of the OpenAPI document', () => {
  it('are there for every body', () => {
    const bare = operations.filter((one) => one.requestBody !== undefined && examplesOf(one).length === 0);
    expect(bare.map(({ operationId }) => operationId)).toEqual([]);
    expect(all.length).toBeGreaterThan(25);
  });

  it('are there for every good answer in JSON, in its form and with nothing else', () => {
    const answers = operations
      .filter(({ operationId }) => operationId !== 'openapi.get' && operationId !== 'mcp.call')
      .flatMap(({ operationId, responses }) =>
        Object.entries(responses).flatMap(([status, { content }]) => {
          const media = content?.['application/json'];
          return media === undefined || Number(status) >= 300 ? [] : [{ operationId, ...media }];
        }),
      );
    expect(answers.length).toBeGreaterThan(50);
    for (const { operationId, schema, examples = {} } of answers) {
      const values = Object.values(examples).map(({ value }) => value);
      expect(values, operationId).toHaveLength(1);
      const form = NAMELESS[operationId] ?? schemaOf(schema);
      for (const value of values) expect(form.parse(value), operationId).toEqual(value);
    }
  });

  it.each(all.filter(({ id }) => id !== ELSEWHERE))(
    'really work: $id, $name',
    async ({ operation, name, value }) => {
      expect(bodySchemaOf(operation).safeParse(value).error).toBeUndefined();
      const { answer, sent } = await playExample(operation, name, value);
      if (isMomentary(operation.operationId, name)) expect(formOf(sent)).toEqual(formOf(value));
      else expect(sent).toBe(value);
      expect(await whyUndocumented(operation, answer.clone())).toBeUndefined();
      expect(answer.ok, `${answer.status}: ${await answer.text()}`).toBe(true);
    },
  );
});
