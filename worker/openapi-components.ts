import { z } from 'zod';
import * as api from '../shared/api.ts';
import { roleSchema } from '../shared/credential.ts';
import { outputChunkSchema, outputTotalsSchema } from '../shared/output-chunk.ts';
import { planDocumentSchema, planLifeSchema, planStateSchema, stepResultSchema } from '../shared/plan.ts';
import { runnerHelloSchema } from '../shared/protocol.ts';

/** The schemas that have a name of their own in the OpenAPI document. */
export const COMPONENTS = {
  CreatedToken: api.createdTokenSchema,
  CreateTokenRequest: api.createTokenSchema,
  Health: api.healthAnswerSchema,
  Me: api.meSchema,
  OutputChunk: outputChunkSchema,
  OutputPage: api.outputPageSchema,
  OutputTotals: outputTotalsSchema,
  PendingEntry: api.pendingEntrySchema,
  PlanDocument: planDocumentSchema,
  PlanLife: planLifeSchema,
  PlanPage: api.planPageSchema,
  PlanState: planStateSchema,
  PlanView: api.planViewSchema,
  Problem: api.problemSchema,
  ReasonRequest: api.denyRequestSchema,
  Role: roleSchema,
  RunAnswer: api.runAnswerSchema,
  RunnerHello: runnerHelloSchema,
  RunnerView: api.runnerViewSchema,
  SignInLink: api.signInLinkSchema,
  SignInRequest: api.signInRequestSchema,
  Status: api.statusAnswerSchema,
  StepResult: stepResultSchema,
  SubmitAnswer: api.submitAnswerSchema,
  SubmitCommand: api.submitCommandSchema,
  SubmitSteps: api.submitStepsSchema,
  TokenView: api.tokenViewSchema,
} as const satisfies Record<string, z.ZodType>;

export type ComponentName = keyof typeof COMPONENTS;

for (const [id, schema] of Object.entries<z.ZodType>(COMPONENTS)) {
  z.globalRegistry.add(schema, { ...z.globalRegistry.get(schema), id });
}

/**
 * A JSON body in the document only: the handler reads and checks it itself, in the order and with the
 * refusals of http/json-body.ts.
 */
export const jsonBodyOf = (
  names: ComponentName | readonly ComponentName[],
  description: string,
  examples: Readonly<Record<string, { summary: string; value: unknown }>> = {},
) => {
  const refs = [names].flat().map((name) => ({ $ref: `#/components/schemas/${name}` }));
  const [only] = refs;
  return {
    description,
    content: {
      'application/json': {
        schema: refs.length === 1 && only !== undefined ? only : { oneOf: refs },
        examples: { ...examples },
      },
    },
  };
};
