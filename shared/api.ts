import * as z from 'zod';
import { hubIdSchema, roleSchema } from './credential.ts';
import { holdSchema } from './hold.ts';
import { REASON_CHARACTERS } from './limits.ts';
import { outputChunkSchema, outputTotalsSchema } from './output-chunk.ts';
import {
  decisionSchema,
  isWholeText,
  nameSchema,
  planDocumentSchema,
  planIdSchema,
  planLifeSchema,
  planStateSchema,
  stepSchema,
  timeSchema,
} from './plan.ts';
import { explanationSchema } from './policy/explanation-schema.ts';
import { planVerdictSchema } from './policy/verdict.ts';
import { runnerHelloSchema } from './protocol.ts';
import { commandField, cwdField, WELL_FORMED } from './submission-api.ts';

/** A plan as every reader gets it. */
export const planViewSchema = z.object({
  plan_id: planIdSchema,
  /** Grows with every change at the hub; the id of this plan's last event. */
  revision: z.int(),
  digest: z.string(),
  document: planDocumentSchema,
  life: planLifeSchema,
  output: outputTotalsSchema,
  /** What the machine's policy said when the plan was submitted; the runner judges again before it runs. */
  verdict: planVerdictSchema.nullable(),
});
export type PlanView = z.infer<typeof planViewSchema>;

export const planPageSchema = z.object({
  plans: z.array(planViewSchema),
  /** Pass as `?cursor=` for the next page; null on the last. */
  next_cursor: z.string().nullable(),
});

/** `GET /plans/agents`. */
export const planAgentsSchema = z.object({
  agents: z.array(z.string()).meta({ description: 'By name; also those whose token was revoked.' }),
});

/** `GET /plans/days`. A plan is counted on the day on which it was submitted. */
export const planDaysSchema = z.object({
  days: z.array(
    z.object({
      day: z.iso.date(),
      approved: z.int().meta({ description: 'Approved, and neither failed nor cancelled since.' }),
      denied: z.int(),
      blocked: z.int().meta({ description: 'Denied by the policy.' }),
      failed: z.int().meta({ description: 'Failed, timed out, refused by the machine, or unknown.' }),
      cancelled: z.int(),
      other: z.int().meta({ description: 'Waiting or expired.' }),
    }),
  ),
});

export const outputPageSchema = z.object({
  plan_id: planIdSchema,
  state: planStateSchema,
  chunks: z.array(outputChunkSchema),
  /** Pass as `?after=` to go on. */
  next: z.int(),
  /** True when the plan has ended and `chunks` reaches the end. */
  done: z.boolean(),
  output: outputTotalsSchema,
});

/** An entry of `GET /pending`, with the reference's fields first. */
export const pendingEntrySchema = z.object({
  pending_id: planIdSchema,
  command: z.string(),
  cwd: z.string().nullable(),
  timeout_s: z.int(),
  note: z.string().nullable(),
  /** Seconds since the epoch. */
  ts: z.number(),
  queued_at: timeSchema,
  steps: planDocumentSchema.shape.steps,
  requester: z.string(),
  runner: z.string(),
  shell: planDocumentSchema.shape.shell,
  expires_at: timeSchema,
  digest: z.string(),
  verdict: planVerdictSchema.nullable(),
});

/** The reference's answer to `POST /approve/:id`, once the run has ended within `?wait=`. */
export const runAnswerSchema = z.object({
  run_id: planIdSchema,
  cwd: z.string().nullable(),
  /** The last step that ran; the first when none did. */
  command: z.string(),
  /** -1 when there is none: timed out, cancelled, refused, unknown. `state` says which. */
  exit_code: z.int(),
  stdout: z.string(),
  stderr: z.string(),
  duration_ms: z.number(),
  state: planStateSchema,
  plan: planViewSchema,
});

export const denyRequestSchema = z.strictObject({
  reason: z
    .string()
    .max(REASON_CHARACTERS, `must be at most ${REASON_CHARACTERS} characters`)
    .refine(isWholeText, WELL_FORMED)
    .nullish()
    .meta({ description: 'The agent reads these words.' }),
});
export const cancelRequestSchema = denyRequestSchema;

export const statusAnswerSchema = z.object({
  ok: z.boolean(),
  pending_count: z.int(),
  denied_count: z.int(),
  token_required: z.literal(true),
  version: z.string(),
});

export const healthAnswerSchema = z.object({
  status: z.literal('healthy'),
  uptime_seconds: z.number().meta({
    description:
      'Of an embedded hub since its process began; on Cloudflare since this hub last woke, for an idle one sleeps.',
  }),
  memory_mb: z.number().meta({
    description:
      'The same as `database_mb`, under the reference’s name: a worker can not read its own memory. Ask the system for that of workerd.',
  }),
  database_mb: z.number().meta({ description: 'Size of the hub’s database in MiB.' }),
  pending_count: z.int(),
  runs_count: z.int().meta({ description: 'Plans that a runner has begun, of those that are still kept.' }),
  timestamp: timeSchema,
});

export const runnerViewSchema = z.object({
  id: z.string(),
  name: nameSchema,
  revision: z.int(),
  online: z.boolean(),
  last_seen_at: timeSchema.nullable(),
  /** What the runner last said of itself; null until it connected for the first time. */
  hello: runnerHelloSchema.nullable(),
  /** Whether its policy denies what it does not know; null for one that has told none. */
  policy_strict: z.boolean().nullable(),
  /** It countersigned a part of this hub's audit that the hub doesn't have: the hub was restored from an older backup. */
  knows_more: z.literal(true).optional(),
});
export type RunnerView = z.infer<typeof runnerViewSchema>;

export const renameRunnerSchema = z.strictObject({ name: nameSchema });

/** A machine as its own token names it. */
export const selfRunnerSchema = z.object({
  hub: z.string(),
  runner: z.object({ id: z.string(), name: nameSchema }),
});

/** The only time that the new token is shown. */
export const rotatedTokenSchema = selfRunnerSchema.extend({ token: z.string() });

/** `POST /policy/explain`: what a machine's policy says of a command, without proposing it. */
export const explainRequestSchema = z.strictObject({
  command: commandField,
  cwd: cwdField,
  runner: nameSchema
    .optional()
    .meta({ description: 'Whose policy; may be left out when there is one machine.' }),
});

/** `GET /plans/:id/explanation`. */
export const planExplanationSchema = z.object({ plan_id: planIdSchema, steps: z.array(explanationSchema) });

/** `GET /plans/:id/alike`. */
export const alikeAnswerSchema = z.object({
  plan_id: planIdSchema,
  alike: z.object({ plan_id: planIdSchema, decision: decisionSchema, steps: z.array(stepSchema) }).nullable(),
});

export const createTokenSchema = z.strictObject({ role: roleSchema, name: nameSchema });

export const tokenViewSchema = z.object({
  id: z.string(),
  role: roleSchema,
  name: z.string(),
  created_at: timeSchema,
  last_used_at: timeSchema.nullable(),
  callback_secret_lost_at: timeSchema.optional().meta({
    description:
      'Its callback secret was lost with the sealing key and made anew then: the agent takes no message until it has fetched `GET /callback-secret`. Left out otherwise, and after the first message that it took.',
  }),
});
export type TokenView = z.infer<typeof tokenViewSchema>;

/** The only time that the token itself is shown. */
export const createdTokenSchema = tokenViewSchema.extend({ token: z.string() });

export const signInRequestSchema = z.strictObject({ code: z.string().max(200) });
export const signInLinkSchema = z.object({
  /** Names the link, and opens nothing. */
  id: z.string(),
  code: z.string(),
  path: z.string(),
  expires_at: timeSchema,
});

/** What became of a link: `open` until it was used or its time is over. */
export const signInLinkViewSchema = z.object({
  id: z.string(),
  state: z.enum(['open', 'used', 'expired']),
  expires_at: timeSchema,
});
export type SignInLinkView = z.infer<typeof signInLinkViewSchema>;

/** A device that is signed in. */
export const sessionViewSchema = z.object({
  id: z.string(),
  role: roleSchema,
  name: z.string().meta({ description: 'What whoever decides there is called.' }),
  user_agent: z.string().nullable().meta({
    description:
      'What its browser called itself when it signed in; anybody can send any. Null where it is not known.',
  }),
  signed_in_at: timeSchema,
  signed_in_with: z.enum(['passkey', 'link', 'claim_code']).meta({
    description: '`claim_code`: by the first link of a hub, which nobody made.',
  }),
  signed_in_by: z.string().nullable().meta({
    description:
      'The passkey’s name, or what whoever made the link was called then; null for a claim code, and where it is not known.',
  }),
  last_seen_at: timeSchema.nullable().meta({ description: 'To about a minute. Null where it is not known.' }),
  expires_at: timeSchema,
  connected: z.boolean().meta({ description: 'It follows what happens just now: a page is open there.' }),
  current: z.boolean().meta({ description: 'The caller’s own.' }),
});
export type SessionView = z.infer<typeof sessionViewSchema>;

/** Who the caller is; what a page asks first. */
export const meSchema = z.object({
  id: z
    .string()
    .meta({ description: 'What a decision, a cancellation or a stop of the caller names as `by.id`.' }),
  hub: z.string(),
  role: roleSchema,
  name: z.string(),
  version: z.string(),
});

/** `GET /me`. */
export const meAnswerSchema = meSchema.extend({
  reached_at: z.string().nullable().meta({
    description: 'The address at which other machines reach this deployment; null where it knows none.',
  }),
});

/** `POST /stop`. */
export const stoppedSchema = z.object({
  hold: holdSchema,
  denied: z.int().meta({ description: 'Plans that waited for a decision.' }),
  cancelled: z
    .int()
    .meta({ description: 'Plans that ran or were about to; what runs ends when its machine says so.' }),
});
export type Stopped = z.infer<typeof stoppedSchema>;

export const holdAnswerSchema = z.object({ hold: holdSchema.nullable() });

export const createHubSchema = z.strictObject({ name: hubIdSchema });

/** A further hub of this deployment. */
export const hubViewSchema = z.object({ id: hubIdSchema, created_at: timeSchema, created_by: z.string() });
export type HubView = z.infer<typeof hubViewSchema>;

/** The only time that the claim code is shown. */
export const createdHubSchema = z.object({
  id: hubIdSchema,
  code: z.string(),
  path: z.string(),
  expires_at: timeSchema,
});

/** RFC 9457. */
export const problemSchema = z.looseObject({
  type: z.string(),
  title: z.string(),
  status: z.int(),
  code: z.string(),
  detail: z.string(),
});
