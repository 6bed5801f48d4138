import type { ShownExplanation } from '../api/read-explanation.ts';

/** The mark at the end of a step. */
export const stepMark = (step: number): string => String(step);

/** The mark at the end of a text that is run inside a step. */
export const nestedMark = (step: number, nested: number): string => `${step}.${nested}`;

/** The mark at the end of what belongs to the plan as a whole: what every step is told, the note, where it runs. */
export const REST_MARK = 'rest';

/** The step that a mark belongs to, and whether it stands at a text inside it. */
export const markPlace = (mark: string): { readonly step: number; readonly isNested: boolean } => ({
  step: Number.parseInt(mark, 10),
  isNested: mark.includes('.'),
});

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
