import { type ParseResult, parse } from '../powershell/parse.ts';
import { defaultParseLimits } from '../powershell/parse-limits.ts';
import type { SyntaxTree } from '../powershell/syntax-tree.ts';
import { collectCmd } from './collect-cmd.ts';
import type { NestedFact } from './facts.ts';
import { Frame } from './frame.ts';
import type { ReadingBuilder } from './reading-builder.ts';
import { type Definitions, noDefinitions, otherDialect } from './resolve-name.ts';
import { isSameTree } from './same-tree.ts';
import { survey } from './survey.ts';
import type { Spot, Work } from './work.ts';

/** Notes a text that the text runs and analyses it in turn. `collectTree` states what one that was parsed says. */
export const readNested = (
  work: Work,
  nested: Omit<NestedFact, 'within'>,
  spot: Spot,
  collectTree: (work: Work, frame: Frame) => void,
): void => {
  const { builder } = work;
  const fact: NestedFact = { ...nested, within: spot.within };
  const within = builder.addNested(fact, spot.depth + 1);
  const { text, at } = fact;
  if (within === null) return;
  if (text === null) {
    builder.effect('unreadable-text', at, `what ${fact.by} runs can't be read`, true);
    return;
  }
  const inner: Spot = { depth: spot.depth + 1, place: at, within };
  switch (fact.language) {
    case 'powershell': {
      const definitions: Definitions = spot instanceof Frame ? spot.definitions : noDefinitions;
      const result = parseNested(builder, text);
      if (!result.ok) {
        builder.isNeutral = false;
        builder.effect(
          'unreadable-text',
          at,
          `what ${fact.by} runs can't be read: ${result.error.message}`,
          true,
        );
        return;
      }
      const { tree } = result;
      if (builder.isNeutral) builder.isNeutral = result.isAlike || isAlikeInOther(tree);
      collectTree(
        work,
        new Frame(tree, survey(tree, definitions, builder), inner.depth, at, within, builder),
      );
      return;
    }
    case 'cmd':
      collectCmd(work, inner, text, at);
      return;
    case 'other':
      builder.addAddresses(text, at, fact.by);
      builder.effect('foreign-code', at, fact.by, true);
      return;
    default:
      fact.language satisfies never;
  }
};

/** Reads no further than there are tokens left for. */
const parseNested = ({ dialect, nestedTokens }: ReadingBuilder, text: string): ParseResult => {
  const { stepsPerCharacter } = defaultParseLimits;
  const affordable = nestedTokens.remaining / Math.max(1, text.length);
  const limits = { stepsPerCharacter: Math.min(stepsPerCharacter, affordable) };
  const result = parse(text, { dialect, limits });
  nestedTokens.spend(result.steps);
  return result;
};

/** Whether the other dialect makes the same tree of a nested text. */
const isAlikeInOther = (tree: SyntaxTree): boolean => {
  const result = parse(tree.text, { dialect: otherDialect(tree.dialect) });
  return result.ok && isSameTree(tree, result.tree);
};
