import * as z from 'zod';
import {
  CALLBACK_URL_CHARACTERS,
  COMMAND_CHARACTERS,
  CWD_CHARACTERS,
  EXPIRES_DEFAULT_S,
  EXPIRES_MAX_S,
  EXPIRES_MIN_S,
  NOTE_CHARACTERS,
  STEPS_MAX,
  TIMEOUT_DEFAULT_S,
  TIMEOUT_MAX_S,
  TIMEOUT_MIN_S,
} from './limits.ts';
import {
  isWholeText,
  nameSchema,
  planDocumentSchema,
  planIdSchema,
  type Shell,
  shellSchema,
  timeSchema,
} from './plan.ts';

export const WELL_FORMED =
  'holds half a character (a lone UTF-16 surrogate) or U+0000; send whole characters';

export const commandField = z
  .string()
  .min(1, 'must not be empty')
  .max(COMMAND_CHARACTERS, `must be at most ${COMMAND_CHARACTERS} characters`)
  .refine(isWholeText, WELL_FORMED)
  .meta({ description: 'What would run.', example: 'Get-Date' });
export const cwdField = z
  .string()
  .min(1, 'must not be empty; leave it out for the runner’s own folder')
  .max(CWD_CHARACTERS, `must be at most ${CWD_CHARACTERS} characters`)
  .refine(isWholeText, WELL_FORMED)
  .nullish()
  .meta({ description: 'Working directory on the machine; left out: the runner’s own.' });
const timeoutField = z
  .int()
  .min(TIMEOUT_MIN_S, `must be at least ${TIMEOUT_MIN_S} s`)
  .max(TIMEOUT_MAX_S, `must be at most ${TIMEOUT_MAX_S} s`)
  .default(TIMEOUT_DEFAULT_S)
  .meta({ description: 'Seconds after which the step is ended.' });
const noteField = z
  .string()
  .max(NOTE_CHARACTERS, `must be at most ${NOTE_CHARACTERS} characters`)
  .refine(isWholeText, WELL_FORMED)
  .nullish()
  .meta({ description: 'Why; shown to the person who decides.' });

const planCommonFields = {
  note: noteField,
  runner: nameSchema
    .optional()
    .meta({ description: 'Name of the machine; may be left out when there is one.' }),
  expires_in_s: z
    .int()
    .min(EXPIRES_MIN_S, `must be at least ${EXPIRES_MIN_S} s`)
    .max(EXPIRES_MAX_S, `must be at most ${EXPIRES_MAX_S} s (7 days)`)
    .default(EXPIRES_DEFAULT_S)
    .meta({ description: 'Seconds after which the plan can no longer be approved or begun.' }),
  run_by: planDocumentSchema.shape.run_by.meta({
    description:
      'For an agent that runs it itself and only asks: a yes ends the plan as `released`, no machine gets it.',
  }),
  callback_url: z
    .string()
    .min(1)
    .max(CALLBACK_URL_CHARACTERS, `must be at most ${CALLBACK_URL_CHARACTERS} characters`)
    .refine(isWholeText, WELL_FORMED)
    .optional()
    .meta({ description: 'Where a signed message is posted when the plan has ended; see docs/agents.md.' }),
  shell: shellSchema
    .optional()
    .meta({ description: 'Which shell the agent runs it in; only beside `run_by`.' }),
};

/** One command, as the reference API takes it. Unknown fields are passed over, as there, and named in the answer. */
export const submitCommandSchema = z.object({
  command: commandField,
  cwd: cwdField,
  timeout_s: timeoutField,
  ...planCommonFields,
});

/** Several commands, run in order until one fails. */
export const submitStepsSchema = z.object({
  steps: z
    .array(z.strictObject({ command: commandField, cwd: cwdField, timeout_s: timeoutField }))
    .min(1, 'must hold at least one step')
    .max(STEPS_MAX, `must hold at most ${STEPS_MAX} steps`)
    .meta({
      description:
        'What would run, in order. A step has `command`, `cwd` and `timeout_s` only; `note` and all else stand beside `steps`.',
    }),
  ...planCommonFields,
});

/** A submission after parsing: always steps. */
export interface PlanSubmission {
  readonly steps: readonly {
    readonly command: string;
    readonly cwd: string | null;
    readonly timeout_s: number;
  }[];
  readonly note: string | null;
  readonly runner: string | null;
  readonly expires_in_s: number;
  readonly callback_url?: string;
  readonly run_by?: 'agent';
  /** Of a plan that the agent runs itself. */
  readonly shell?: Shell;
}

export const submitAnswerSchema = z.object({
  pending_id: planIdSchema,
  queued: z.literal(true),
  /** The first step's command. */
  command: z.string(),
  expires_at: timeSchema,
  digest: z.string(),
  warnings: z
    .array(z.object({ field: z.string(), message: z.string() }))
    .optional()
    .meta({
      description:
        'Fields of the body that are not known and were passed over, such as a typing error; left out where there are none. Steps with such fields are refused.',
    }),
});
