import * as z from 'zod';
import { hubIdSchema } from '../credential.ts';
import { canonicalJson } from '../digest.ts';
import { STEPS_MAX } from '../limits.ts';
import { planIdSchema, runOutcomeSchema, stepResultSchema, timeSchema } from '../plan.ts';
import { runnerRefusalCodeSchema } from '../runner-refusal.ts';

/** SHA-256 in lower-case hexadecimal. */
export const sha256Schema = z.string().regex(/^[0-9a-f]{64}$/);

/** A place in a hub's audit chain: the hash covers every entry up to `seq`. */
export const auditHeadSchema = z.strictObject({ seq: z.int().min(0), hash: sha256Schema });
export type AuditHead = z.infer<typeof auditHeadSchema>;

/**
 * SHA-256 of the UTF-8 text that the runner kept of a step's streams and sent: decoded, secrets removed. It is the whole
 * of what the step wrote, unless a note in the output says that something was not kept; then it is what came before.
 */
export const outputHashSchema = z.strictObject({ stdout_sha256: sha256Schema, stderr_sha256: sha256Schema });
export type OutputHash = z.infer<typeof outputHashSchema>;

/** To what an acceptance is bound. */
export const acceptanceSchema = z.strictObject({
  /** `approvalDigest` of the approval that the runner accepted. */
  approval_digest: sha256Schema,
  /** The hub's audit chain as the hub told it with the plan; countersigned by this. Null: the hub told none. */
  audit_head: auditHeadSchema.nullable(),
  /** The head that this runner countersigned before; a chain that does not hold both was rewritten. */
  previous_head: auditHeadSchema.nullable(),
});
export type Acceptance = z.infer<typeof acceptanceSchema>;

const common = {
  version: z.literal(1),
  hub: hubIdSchema,
  plan_id: planIdSchema,
  /** `planDigest` of what ran. */
  plan_digest: sha256Schema,
  runner_id: z.string().min(1).max(64),
  at: timeSchema,
};

/** What a runner says of a run and signs. */
export const runStatementSchema = z.discriminatedUnion('event', [
  acceptanceSchema.extend({ ...common, event: z.literal('accepted') }),
  z.strictObject({ ...common, event: z.literal('started') }),
  z.strictObject({
    ...common,
    event: z.literal('finished'),
    outcome: runOutcomeSchema,
    steps: z.array(stepResultSchema).max(STEPS_MAX),
    /** One for each of `steps`. */
    output: z.array(outputHashSchema).max(STEPS_MAX),
  }),
  z.strictObject({
    ...common,
    event: z.literal('refused'),
    code: runnerRefusalCodeSchema,
  }),
]);
export type RunStatement = z.infer<typeof runStatementSchema>;

/** A statement with the runner's Ed25519 signature (RFC 8032), in lower-case hexadecimal. */
export const signedStatementSchema = z.strictObject({
  statement: runStatementSchema,
  signature: z.string().regex(/^[0-9a-f]{128}$/),
});
export type SignedStatement = z.infer<typeof signedStatementSchema>;

/** A runner's Ed25519 public key, in lower-case hexadecimal. */
export const runnerKeySchema = z.string().regex(/^[0-9a-f]{64}$/);

export const RUN_STATEMENT_DOMAIN = 'provara/run-statement/v1';

/** The text whose UTF-8 bytes are signed: the domain, U+0000, and the statement's canonical JSON. */
export const signedText = (statement: RunStatement): string =>
  `${RUN_STATEMENT_DOMAIN}\0${canonicalJson(statement)}`;
