import type { ZodSafeParseResult } from 'zod';
import { type PlanDocument, planDocumentSchema } from '../../shared/plan.ts';
import { type Approval, approvalSchema } from '../../shared/protocol.ts';
import type { RunEnvelope } from '../connection/read-frame.ts';

/** A `run` whose parts were read once: what is checked is the very object that is run. */
export interface ReadRun {
  readonly message: RunEnvelope;
  readonly document: ZodSafeParseResult<PlanDocument>;
  readonly approval: ZodSafeParseResult<Approval>;
}

export const readRun = (message: RunEnvelope): ReadRun => ({
  message,
  document: planDocumentSchema.safeParse(message.document),
  approval: approvalSchema.safeParse(message.approval),
});
