import { UNKNOWN_FIELDS_NAMED } from './limits.ts';
import { submitCommandSchema, submitStepsSchema } from './submission-api.ts';

/** A field of a plan that nobody reads. */
export interface FieldWarning {
  readonly field: string;
  readonly message: string;
}

/** Other words that are used for a field. */
const OTHER_WORDS: Readonly<Record<string, string>> = {
  callback: 'callback_url',
  cmd: 'command',
  comment: 'note',
  description: 'note',
  directory: 'cwd',
  expires: 'expires_in_s',
  host: 'runner',
  machine: 'runner',
  reason: 'note',
  script: 'command',
  timeout: 'timeout_s',
  timeout_ms: 'timeout_s',
  timeout_seconds: 'timeout_s',
  ttl: 'expires_in_s',
  webhook_url: 'callback_url',
  working_directory: 'cwd',
};

const PLAN_FIELDS: ReadonlySet<string> = new Set([
  ...Object.keys(submitCommandSchema.shape),
  ...Object.keys(submitStepsSchema.shape),
]);

const STEP_FIELDS: readonly string[] = Object.keys(submitStepsSchema.shape.steps.element.shape);

const NAME_CHARACTERS = 64;

/** Characters by which a typing error may differ from the word that is meant. */
const FARTHEST = 2;

/** The fields of a plan's body that are passed over, each with the one that may be meant. */
export const fieldWarnings = (fields: Readonly<Record<string, unknown>>): readonly FieldWarning[] => {
  const unknown = Object.keys(fields).filter((name) => !PLAN_FIELDS.has(name));
  return unknown.slice(0, UNKNOWN_FIELDS_NAMED).map((name) => {
    const meant = nearestOf(name, [...PLAN_FIELDS]);
    const cure = meant === undefined ? '' : ` Did you mean ${meant}?`;
    return {
      field: name.slice(0, NAME_CHARACTERS),
      message: `This field is not known and was passed over.${cure}`,
    };
  });
};

/** What to do about an unknown field of a step; undefined where nothing tells what is meant. */
export const stepFieldCure = (name: string): string | undefined => {
  const ofStep = nearestOf(name, STEP_FIELDS);
  if (ofStep !== undefined) return `did you mean ${ofStep}?`;
  const ofPlan = nearestOf(name, [...PLAN_FIELDS]);
  return ofPlan === undefined ? undefined : `a step has no ${ofPlan}, the plan has one: put it beside steps`;
};

const nearestOf = (name: string, known: readonly string[]): string | undefined => {
  if (name.length > NAME_CHARACTERS) return undefined;
  const given = name.toLowerCase().replaceAll('-', '_');
  const words = [...known, ...Object.keys(OTHER_WORDS)];
  const [best] = words
    .filter((word) => Math.abs(word.length - given.length) <= FARTHEST)
    .map((word) => ({ word, distance: distanceOf(given, word) }))
    .filter(({ word, distance }) => distance <= Math.min(FARTHEST, Math.floor(word.length / 3)))
    .sort((a, b) => a.distance - b.distance);
  if (best === undefined) return undefined;
  const meant = known.includes(best.word) ? best.word : OTHER_WORDS[best.word];
  return meant !== undefined && known.includes(meant) ? meant : undefined;
};

/** Levenshtein's distance: how many characters must be added, left out or changed. */
const distanceOf = (from: string, to: string): number => {
  let row = Array.from({ length: to.length + 1 }, (_, index) => index);
  for (const [index, character] of [...from].entries()) {
    const next = [index + 1];
    for (const [at, other] of [...to].entries()) {
      const changed = (row[at] ?? 0) + (character === other ? 0 : 1);
      next.push(Math.min((row[at + 1] ?? 0) + 1, (next[at] ?? 0) + 1, changed));
    }
    row = next;
  }
  return row.at(-1) ?? 0;
};
