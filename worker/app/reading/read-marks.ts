import type { ShownExplanation } from '../api/read-explanation.ts';

/** The mark of a step. */
export const stepMark = (step: number): string => String(step);

/** The mark of a text that is run inside a step. */
export const nestedMark = (step: number, nested: number): string => `${step}.${nested}`;

/** The mark of all else that belongs to the plan: where it runs, what every step is told, the note, the code. */
export const REST_MARK = 'rest';

/** Everything that must have been on the screen before a yes. */
export const marksToRead = (
  stepCount: number,
  explanations: readonly (ShownExplanation | undefined)[],
): readonly string[] => [
  ...Array.from({ length: stepCount }, (_, step) => [
    ...(explanations[step]?.nested ?? []).flatMap(({ text }, nested) =>
      text === null ? [] : [nestedMark(step, nested)],
    ),
    stepMark(step),
  ]).flat(),
  REST_MARK,
];
