import * as z from 'zod';
import {
  COMMAND_CHARACTERS,
  CWD_CHARACTERS,
  FILE_PATH_CHARACTERS,
  NAME_CHARACTERS,
  NOTE_CHARACTERS,
  REASON_CHARACTERS,
  REFERENCED_FILES_MAX,
  STEPS_MAX,
  TIMEOUT_MAX_S,
  TIMEOUT_MIN_S,
} from './limits.ts';
import { assertionSchema } from './proof/assertion.ts';

/** `YYYYMMDD_HHMMSS_` in UTC and eight characters of lower-case hexadecimal. */
export const planIdSchema = z
  .string()
  .regex(/^\d{8}_\d{6}_[0-9a-f]{8}$/, 'must look like 20250115_143022_a1b2c3d4');

/**
 * Half a character can not be shown, hashed or sent whole; U+0000 ends the text for some programs and vanishes
 * in others: what would run would not be what was read.
 */
export const isWholeText = (text: string): boolean => !/[\p{Surrogate}\0]/u.test(text);

export const timeSchema = z.iso.datetime({ precision: 3 });

/** Names are shown to people and used on command lines. */
export const nameSchema = z
  .string()
  .min(1)
  .max(NAME_CHARACTERS)
  .regex(
    /^[\p{L}\p{N}][\p{L}\p{N} ._-]*$/u,
    'must start with a letter or digit; then letters, digits, space, . _ -',
  );

/** How the runner executes a step: PowerShell 7, Windows PowerShell 5.1, or a POSIX shell where neither exists. */
export const shellSchema = z.enum(['pwsh', 'powershell', 'sh']);
export type Shell = z.infer<typeof shellSchema>;

export const stepSchema = z.strictObject({
  command: z.string().min(1).max(COMMAND_CHARACTERS).refine(isWholeText),
  cwd: z.string().min(1).max(CWD_CHARACTERS).refine(isWholeText).nullable(),
  timeout_s: z.int().min(TIMEOUT_MIN_S).max(TIMEOUT_MAX_S),
});
export type Step = z.infer<typeof stepSchema>;

const filePathSchema = z.string().min(1).max(FILE_PATH_CHARACTERS).refine(isWholeText);

/** A script or program that a step names by path, as it is written there. */
export const namedFileSchema = z.strictObject({
  step: z
    .int()
    .min(0)
    .max(STEPS_MAX - 1),
  path: filePathSchema,
});
export type NamedFile = z.infer<typeof namedFileSchema>;

/** What the machine said of it when the plan was submitted. */
export const referencedFileSchema = namedFileSchema.extend({
  state: z.enum([
    'hashed',
    'missing',
    'too_large',
    'not_readable',
    /** On a share or a device, where nothing is looked at. */
    'not_local',
    /** The machine was offline or did not answer in time, or the path means one file to PowerShell and another to a program. */
    'not_looked_at',
  ]),
  /** The file itself, behind all links. */
  resolved: filePathSchema.nullable(),
  bytes: z.int().min(0).nullable(),
  sha256: z
    .string()
    .regex(/^[0-9a-f]{64}$/)
    .nullable(),
});
export type ReferencedFile = z.infer<typeof referencedFileSchema>;

export const requesterSchema = z.strictObject({
  id: z.string().min(1).max(64).refine(isWholeText),
  name: z.string().min(1).max(200).refine(isWholeText),
});

/**
 * The part of a plan that never changes: all that a person is shown and the runner will do.
 * Its digest is what an approval is bound to. Unknown fields are refused.
 */
export const planDocumentSchema = z.strictObject({
  version: z.literal(1),
  hub: z.string().min(1).max(64).refine(isWholeText),
  plan_id: planIdSchema,
  runner: z.strictObject({ id: z.string().min(1).max(64).refine(isWholeText), name: nameSchema }),
  shell: shellSchema,
  steps: z.array(stepSchema).min(1).max(STEPS_MAX),
  requester: requesterSchema,
  note: z.string().max(NOTE_CHARACTERS).refine(isWholeText).nullable(),
  created_at: timeSchema,
  expires_at: timeSchema,
  policy_hash: z.string().max(128).refine(isWholeText).nullable(),
  /** The agent runs it itself once a person said yes; no runner gets it. Left out of every other plan. */
  run_by: z.literal('agent').optional(),
  /** The files that it runs by path, as they were at submission; left out where there are none. */
  files: z.array(referencedFileSchema).min(1).max(REFERENCED_FILES_MAX).optional(),
});
export type PlanDocument = z.infer<typeof planDocumentSchema>;

export const planStateSchema = z.enum([
  'pending',
  'approved',
  'running',
  'succeeded',
  'failed',
  'timed_out',
  'cancelled',
  /** Approved, and handed back to the agent that runs it itself. */
  'released',
  'denied',
  'expired',
  'blocked',
  'refused',
  'unknown',
]);
export type PlanState = z.infer<typeof planStateSchema>;

const OPEN_STATES: readonly PlanState[] = ['pending', 'approved', 'running'];

/** True when the plan's life is over; `unknown` is an end that a late report of the runner may still correct. */
export const isEnded = (state: PlanState): boolean => !OPEN_STATES.includes(state);

/** Who or what did something to a plan. */
export const actorSchema = z.strictObject({
  kind: z.enum(['agent', 'approver', 'owner', 'runner', 'hub']),
  id: z.string().refine(isWholeText),
  name: z.string().refine(isWholeText),
});
export type Actor = z.infer<typeof actorSchema>;

/** How a step's process ended; the first cause wins. */
export const stepEndSchema = z.enum([
  'exited',
  'timed_out',
  'cancelled',
  /** The shell could not be started at all. */
  'spawn_failed',
  /** The shell ended without having run the command: a stub, endpoint protection, a script policy. */
  'shell_did_not_run',
  /** PowerShell's own parser found other commands than ours: nothing of the text ran. */
  'parser_differs',
  /** A file that it names is not the one that was approved: nothing of the step ran. */
  'content_changed',
]);
export type StepEnd = z.infer<typeof stepEndSchema>;

export const stepResultSchema = z.strictObject({
  step: z.int().min(0),
  end: stepEndSchema,
  /** The process's code as the operating system gives it; null when there is none. */
  exit_code: z.int().nullable(),
  /** POSIX signal that ended the process, if one did. */
  signal: z.string().max(32).nullable(),
  started_at: timeSchema,
  duration_ms: z.number().min(0),
  stdout_bytes: z.int().min(0),
  stderr_bytes: z.int().min(0),
  /** Said to people where the end needs words, such as "1 process may have survived". */
  detail: z.string().max(2_000).nullable(),
});
export type StepResult = z.infer<typeof stepResultSchema>;

export const decisionSchema = z.strictObject({
  kind: z.enum(['approved', 'denied']),
  by: actorSchema,
  at: timeSchema,
  reason: z.string().max(REASON_CHARACTERS).nullable(),
  /** The passkey's proof over `decisionDigest`; left out when a token decided. */
  assertion: assertionSchema.optional(),
});
export type Decision = z.infer<typeof decisionSchema>;

/** What a runner's end of a plan can be. */
export const runOutcomeSchema = z.enum(['succeeded', 'failed', 'timed_out', 'cancelled', 'unknown']);
export type RunOutcome = z.infer<typeof runOutcomeSchema>;

/** Everything of a plan that changes; only `transition` makes a new one. */
export const planLifeSchema = z.strictObject({
  state: planStateSchema,
  decision: decisionSchema.nullable(),
  delivery: z.strictObject({
    sent_at: timeSchema.nullable(),
    accepted_at: timeSchema.nullable(),
    started_at: timeSchema.nullable(),
    finished_at: timeSchema.nullable(),
  }),
  /** Who asked for its end; while the runner has the plan, the end says what came of it. */
  cancel: z.strictObject({ by: actorSchema, at: timeSchema, reason: z.string().nullable() }).nullable(),
  steps: z.array(stepResultSchema).max(STEPS_MAX),
  /** Who or what ended it and why; `code` is stable, `detail` is for people. */
  ended: z
    .strictObject({ by: actorSchema, at: timeSchema, code: z.string().max(64), detail: z.string() })
    .nullable(),
});
export type PlanLife = z.infer<typeof planLifeSchema>;

/** The words of the person who denied or cancelled it; null where there are none. */
export const reasonGiven = ({ decision, cancel }: PlanLife): string | null =>
  decision?.reason ?? cancel?.reason ?? null;

/** The run's outcome as its steps tell it: the first step that did not end with 0 decides. */
export const outcomeOfSteps = (results: readonly StepResult[], stepCount: number): RunOutcome => {
  const last = results.at(-1);
  if (last === undefined) return 'unknown';
  if (last.end === 'timed_out') return 'timed_out';
  if (last.end === 'cancelled') return 'cancelled';
  if (last.end !== 'exited' || last.exit_code !== 0) return 'failed';
  return results.length === stepCount ? 'succeeded' : 'unknown';
};
