import type { NestedFact } from '../../../shared/analysis/facts.ts';
import type { ExplainedCommand, Explanation } from '../../../shared/policy/explain.ts';
import type { Span } from '../../../shared/policy/highlight.ts';
import { flag, list, nullable, number, oneOf, optional, type Read, record, tagOf, text } from './read.ts';

export type ShownCommand = Pick<ExplainedCommand, 'written' | 'name' | 'nested'>;
export type ShownNested = Pick<NestedFact, 'by' | 'encoded' | 'text' | 'within'>;

/** The part of an explanation that the page draws. */
export interface ShownExplanation extends Pick<Explanation, 'text' | 'spans'> {
  readonly commands: readonly ShownCommand[];
  readonly nested: readonly ShownNested[];
}

const readExplanation: Read<ShownExplanation> = record<ShownExplanation>({
  text,
  spans: list(
    record<Span>({
      start: number,
      end: number,
      kind: oneOf(
        'command',
        'parameter',
        'argument',
        'string',
        'number',
        'variable',
        'type',
        'member',
        'redirection',
      ),
      resolved: optional(text),
      dangerous: optional(text),
    }),
  ),
  commands: list(record<ShownCommand>({ written: text, name: nullable(text), nested: nullable(number) })),
  nested: list(
    record<ShownNested>({ by: text, encoded: flag, text: nullable(text), within: nullable(number) }),
  ),
});

/** The answer of `GET /plans/:id/explanation`. */
export const readExplanations: Read<readonly ShownExplanation[]> = (value) =>
  list(readExplanation)(tagOf(value, 'steps'));
