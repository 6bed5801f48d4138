import * as z from 'zod';
import { STEPS_MAX } from '../../shared/limits.ts';
import { type PlanSubmission, submitCommandSchema, submitStepsSchema } from '../../shared/submission-api.ts';
import { type FieldWarning, fieldWarnings, stepFieldCure } from '../../shared/unknown-fields.ts';
import { refuseRequest } from '../http/refused.ts';
import { parseOrRefuse } from '../http/validation.ts';

const objectSchema = z.record(z.string(), z.unknown());

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

// Beside `steps` these would say something that nobody then does.
const STEP_FIELDS = ['cwd', 'timeout_s'] as const;

/** What was asked for, and which fields of it nobody reads. */
export interface ParsedSubmission {
  readonly submission: PlanSubmission;
  readonly warnings: readonly FieldWarning[];
}

/** Turns either body of `POST /plan` into steps, or throws the refusal that names the field. */
export const parseSubmission = (body: unknown): ParsedSubmission => {
  // zod's own words for a body that is no object, at a hundredth of its price for one that is.
  const fields = isObject(body) ? body : parseOrRefuse(objectSchema, body);
  return { submission: submissionOf(fields), warnings: fieldWarnings(fields) };
};

const submissionOf = (fields: Record<string, unknown>): PlanSubmission => {
  const hasCommand = Object.hasOwn(fields, 'command');
  const hasSteps = Object.hasOwn(fields, 'steps');
  if (hasCommand && hasSteps) {
    return refuseField(
      'steps',
      'can not stand beside command: send command for one step, or steps for several',
    );
  }
  if (hasSteps) return fromSteps(fields);
  if (hasCommand) return fromCommand(fields);
  return refuseField('command', `is required: send command for one step, or steps for 1 to ${STEPS_MAX}`);
};

const refuseField = (path: string, message: string): never =>
  refuseRequest('invalid_request', `${path} ${message}.`, { errors: [{ path, message }] });

const fromCommand = (fields: Record<string, unknown>): PlanSubmission => {
  const { command, cwd = null, timeout_s, ...common } = parseOrRefuse(submitCommandSchema, fields);
  return { steps: [{ command, cwd, timeout_s }], ...commonOf(common) };
};

const fromSteps = (fields: Record<string, unknown>): PlanSubmission => {
  for (const name of STEP_FIELDS) {
    if (Object.hasOwn(fields, name)) refuseField(name, 'belongs into each of the steps');
  }
  const { steps, ...common } = parseOrRefuse(submitStepsSchema, fields, stepFieldCure);
  return {
    steps: steps.map(({ command, cwd = null, timeout_s }) => ({ command, cwd, timeout_s })),
    ...commonOf(common),
  };
};

type Common = Omit<z.infer<typeof submitStepsSchema>, 'steps'>;

const commonOf = ({ note, runner, expires_in_s, callback_url, run_by, shell }: Common) => {
  if (shell !== undefined && run_by === undefined) {
    refuseField('shell', 'can only stand beside run_by; a machine runs a plan in its own shell');
  }
  return {
    note: note ?? null,
    runner: runner ?? null,
    expires_in_s,
    // Left out, not undefined: an Idempotency-Key's body is what was sent.
    ...(callback_url !== undefined && { callback_url }),
    ...(run_by !== undefined && { run_by }),
    ...(shell !== undefined && { shell }),
  };
};
