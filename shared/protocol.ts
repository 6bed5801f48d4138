import * as z from 'zod';
import { digestOf } from './digest.ts';
import {
  APPROVER_KEYS_MAX,
  ASKED_PLANS_MAX,
  CWD_CHARACTERS,
  REFERENCED_FILES_MAX,
  SLOTS_MAX,
  STEPS_MAX,
  TRUST_CHANGES_MAX,
} from './limits.ts';
import {
  actorSchema,
  isWholeText,
  namedFileSchema,
  nameSchema,
  planDocumentSchema,
  planIdSchema,
  referencedFileSchema,
  runOutcomeSchema,
  shellSchema,
  stepResultSchema,
  timeSchema,
} from './plan.ts';
import { policySchema } from './policy/policy-schema.ts';
import { protectedSchema } from './policy/protecting-rules.ts';
import { pinnedSchema } from './proof/approver-key.ts';
import { assertionSchema } from './proof/assertion.ts';
import { trustChangeSchema } from './proof/statements.ts';
import {
  type AuditHead,
  auditHeadSchema,
  runnerKeySchema,
  signedStatementSchema,
} from './receipt/run-statement.ts';
import { runnerRefusalCodeSchema } from './runner-refusal.ts';

/**
 * What hub and runner say to each other over the runner's WebSocket. See docs/protocol.md. Raised with every change
 * that the other side's older version would not understand: 2 brought signed statements, keys and trust, 3 output in
 * binary frames.
 */
export const PROTOCOL_VERSION = 3;

/** The runner sends this text as a heartbeat; the hub's runtime answers without waking the hub. */
export const PING = 'ping';
export const PONG = 'pong';

/** Which proof of an approval the runner accepts. */
export const proofSettingSchema = z.enum(['token', 'passkey']);
export type ProofSetting = z.infer<typeof proofSettingSchema>;

/** What a runner says of itself; shown to people. */
export const runnerHelloSchema = z.strictObject({
  version: z.string().max(64),
  hostname: z.string().max(255),
  platform: z.string().max(32),
  arch: z.string().max(32),
  shell: z.strictObject({
    kind: shellSchema,
    path: z.string().max(1_024),
    version: z.string().max(64).nullable(),
  }),
  /** Where a step without a working directory runs. */
  default_cwd: z.string().max(1_024),
  slots: z.int().min(1).max(SLOTS_MAX),
  proof: proofSettingSchema,
  policy_hash: z.string().max(128).nullable(),
  /** With which it signs what it says of runs. */
  public_key: runnerKeySchema,
  /** It answers `look`; left out by older ones. */
  looks: z.literal(true).optional(),
  /** Credential ids of the passkeys whose yes it takes. */
  trusted_keys: z.array(z.string().max(1_400)).max(APPROVER_KEYS_MAX).optional(),
});
export type RunnerHello = z.infer<typeof runnerHelloSchema>;

/** The policy by which a runner judges, and by which the hub judges for it while it is offline. */
export const runnerPolicySchema = z.strictObject({
  /** `policyHash(policy)`; the hub computes it again. */
  hash: z.string().max(128),
  policy: policySchema,
  protect: protectedSchema,
});
export type RunnerPolicy = z.infer<typeof runnerPolicySchema>;

const heldPlanSchema = z.strictObject({
  plan_id: planIdSchema,
  /** `ended`: finished or refused, and the hub has not yet acknowledged that. */
  state: z.enum(['accepted', 'running', 'ended']),
});

const anyRunnerMessage = () =>
  z.discriminatedUnion('type', [
    /** The first message of every connection. `holds` lists the plans whose end the hub has not acknowledged. */
    z.strictObject({
      type: z.literal('hello'),
      protocol: z.int(),
      /** Made with the runner's journal and kept in it: says which memory `holds` speaks of. */
      journal_id: z.string().min(16).max(64),
      runner: runnerHelloSchema,
      /** Left out by a runner that has none: the hub's default policy is in force. */
      policy: runnerPolicySchema.optional(),
      holds: z.array(heldPlanSchema).max(1_000),
    }),
    /** The policy's file was changed. */
    z.strictObject({ type: z.literal('policy'), policy: runnerPolicySchema }),
    /** Asks for this many more plans; credits add up until they are used and end with the connection. */
    z.strictObject({ type: z.literal('pull'), slots: z.int().min(1).max(SLOTS_MAX) }),
    z.strictObject({
      type: z.literal('accepted'),
      plan_id: planIdSchema,
      signed: signedStatementSchema,
    }),
    /** Nothing of the plan was run, and nothing ever will be. */
    z.strictObject({
      type: z.literal('refused'),
      plan_id: planIdSchema,
      code: runnerRefusalCodeSchema,
      detail: z.string().max(2_000),
      /** Null for a plan that could not be read: there is nothing to sign of it. */
      signed: signedStatementSchema.nullable(),
    }),
    z.strictObject({
      type: z.literal('started'),
      plan_id: planIdSchema,
      signed: signedStatementSchema,
    }),
    z.strictObject({ type: z.literal('step_finished'), plan_id: planIdSchema, result: stepResultSchema }),
    /** Sent after all output. Repeated at each connection until it is acknowledged. */
    z.strictObject({
      type: z.literal('finished'),
      plan_id: planIdSchema,
      outcome: runOutcomeSchema,
      steps: z.array(stepResultSchema).max(STEPS_MAX),
      detail: z.string().max(2_000).nullable(),
      /** Null for a plan that was begun by a version of the runner that did not sign. */
      signed: signedStatementSchema.nullable(),
    }),
    /** Answers `look`: what is in each of the files. */
    z.strictObject({
      type: z.literal('looked'),
      id: z.string().max(64),
      files: z.array(referencedFileSchema).max(REFERENCED_FILES_MAX),
    }),
    /** The passkeys that this runner trusts have changed. */
    z.strictObject({
      type: z.literal('trust'),
      proof: proofSettingSchema,
      trusted_keys: z.array(z.string().max(1_400)).max(APPROVER_KEYS_MAX),
    }),
  ]);

/** What a runner says in text frames; output comes in binary ones, see `output-frame.ts`. Made when it is first used: only hubs read it. */
export const runnerMessageSchema = z.lazy(anyRunnerMessage);
export type RunnerMessage = z.infer<typeof runnerMessageSchema>;

/**
 * Why the runner may run the plan: with `token` the hub's word that an approver decided, with `passkey` an assertion
 * whose challenge is `decisionDigest('approve', document)`.
 */
export const approvalSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('token'), by: actorSchema, at: timeSchema }),
  z.strictObject({ kind: z.literal('passkey'), by: actorSchema, at: timeSchema, assertion: assertionSchema }),
]);
export type Approval = z.infer<typeof approvalSchema>;

/** What a runner's `accepted` is bound to. */
export const approvalDigest = (approval: Approval): string => digestOf('provara/approval/v1', approval);

/**
 * With this header of its upgrade a runner names the last audit head that it countersigned, as `SEQ.HASH`: a hub that
 * knows it answers with `history`. Older hubs pass it over, and older runners name none and get none.
 */
export const AUDIT_HEAD_HEADER = 'provara-audit-head';

export const auditHeadText = ({ seq, hash }: AuditHead): string => `${seq}.${hash}`;

/** Undefined for what is none. */
export const parseAuditHead = (text: string | null | undefined): AuditHead | undefined => {
  const [, seq, hash] = /^(\d{1,15})\.([0-9a-f]{64})$/.exec(text ?? '') ?? [];
  return seq === undefined || hash === undefined ? undefined : { seq: Number(seq), hash };
};

/** Answers `hello`: for each held plan the number of the next chunk that the hub wants. */
export const welcomeSchema = z.strictObject({
  type: z.literal('welcome'),
  protocol: z.int(),
  hub: z.string(),
  runner: z.strictObject({ id: z.string().max(64).refine(isWholeText), name: nameSchema }),
  time: timeSchema,
  resume: z.array(z.strictObject({ plan_id: planIdSchema, next: z.int().min(0) })),
  /** For a runner that named its head. */
  history: z
    .strictObject({
      /** The hub's audit at the number that the runner named, or at its newest one where it has not come so far. */
      audit_head: auditHeadSchema,
      /** Plans that this hub sent to this journal, that the runner doesn't hold, and whose end it doesn't know (any more). */
      asks: z.array(planIdSchema).max(ASKED_PLANS_MAX),
    })
    .optional(),
});

export const hubMessageSchema = z.discriminatedUnion('type', [
  welcomeSchema,
  z.strictObject({
    type: z.literal('run'),
    document: planDocumentSchema,
    digest: z.string(),
    approval: approvalSchema,
    /** The hub's audit chain up to this plan's approval. */
    audit_head: auditHeadSchema.nullish(),
  }),
  /**
   * After `welcome` and at each change: every endorsement and revocation, oldest first. `first` is what a runner
   * that trusts no key yet and takes tokens may pin, where its settings say so; any other passes it over.
   */
  z.strictObject({
    type: z.literal('trust'),
    changes: z.array(trustChangeSchema).max(TRUST_CHANGES_MAX),
    first: pinnedSchema.nullable(),
  }),
  /** A plan that is being submitted names these files: the hub waits a moment for `looked`. */
  z.strictObject({
    type: z.literal('look'),
    id: z.string().max(64),
    files: z
      .array(namedFileSchema.extend({ cwd: z.string().max(CWD_CHARACTERS).nullable() }))
      .max(REFERENCED_FILES_MAX),
  }),
  z.strictObject({ type: z.literal('cancel'), plan_id: planIdSchema, reason: z.string().nullable() }),
  /** All chunks before `next` have arrived. The hub may ask for them again until it has sent `end_ack`. */
  z.strictObject({ type: z.literal('output_ack'), plan_id: planIdSchema, next: z.int().min(0) }),
  /** The end of the plan (`finished` or `refused`) is stored; the runner may let go of its output. */
  z.strictObject({ type: z.literal('end_ack'), plan_id: planIdSchema }),
]);
export type HubMessage = z.infer<typeof hubMessageSchema>;

/** WebSocket close codes of this protocol, and of the page's socket. */
export const CLOSE = {
  /** The other side is restarting: reconnect with backoff. */
  goingAway: 1001,
  /** A frame that is not of this protocol: a bug or a foreign program. Reconnect with backoff. */
  malformed: 4400,
  /** The credential is not valid or was revoked. Do not reconnect. */
  unauthenticated: 4401,
  /** The runner signs with another key than it did before. Do not reconnect: pair the machine anew. */
  keyChanged: 4403,
  /** No heartbeat for too long. Reconnect with backoff. */
  silent: 4408,
  /** A newer connection with the same credential took over. Do not reconnect. */
  replaced: 4409,
  /** The other side speaks another version of this protocol. Do not reconnect: upgrade. */
  protocol: 4426,
} as const;

const TERMINAL: readonly number[] = [CLOSE.unauthenticated, CLOSE.keyChanged, CLOSE.replaced, CLOSE.protocol];

/** True when reconnecting can not help. */
export const isTerminalClose = (code: number): boolean => TERMINAL.includes(code);

const greetingSchema = z.object({ type: z.enum(['hello', 'welcome']), protocol: z.int() });

/** That a greeting is of another version, and the cure; undefined when it is of this one, or is none. It may have any other members. */
export const otherProtocol = (
  frame: string,
  own: 'hub' | 'runner',
): { readonly what: string; readonly cure: string } | undefined => {
  const other = own === 'hub' ? 'runner' : 'hub';
  const protocol = parseFrame(greetingSchema, frame)?.protocol ?? PROTOCOL_VERSION;
  if (protocol === PROTOCOL_VERSION) return undefined;
  const older = protocol < PROTOCOL_VERSION ? other : own;
  return {
    what: `The ${own} speaks protocol ${PROTOCOL_VERSION}, the ${other} ${protocol}.`,
    cure: `Upgrade the ${older}.`,
  };
};

/** Parses one text frame; undefined when it is not JSON or not a message of the schema. */
export const parseFrame = <T>(schema: z.ZodType<T>, frame: string): T | undefined => {
  let json: unknown;
  try {
    json = JSON.parse(frame);
  } catch {
    return undefined;
  }
  const parsed = schema.safeParse(json);
  return parsed.success ? parsed.data : undefined;
};
