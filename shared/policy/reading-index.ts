import { splitWords } from '../analysis/collect-program.ts';
import type { CommandFact, MemberFact, Reading, TypeFact } from '../analysis/facts.ts';
import { WordIndex } from './word-index.ts';

/** Facts by a name, so that a rule only asks those whose name fits. */
class Named<Fact> {
  private readonly places = new Map<string, number[]>();
  private readonly names: WordIndex;
  private readonly fitting_ = new Map<readonly string[], readonly Fact[]>();

  constructor(
    private readonly facts: readonly Fact[],
    nameOf: (fact: Fact) => string | null,
  ) {
    for (const [index, fact] of facts.entries()) {
      const name = nameOf(fact)?.toLowerCase();
      if (name === undefined) continue;
      const its = this.places.get(name);
      if (its === undefined) this.places.set(name, [index]);
      else its.push(index);
    }
    this.names = new WordIndex(this.places.keys());
  }

  /** Those whose name fits one of the patterns, in the order of the text. */
  fitting(patterns: readonly string[]): readonly Fact[] {
    const known = this.fitting_.get(patterns);
    if (known !== undefined) return known;
    const names = [...this.names.fitting(patterns)];
    const indexes = names.flatMap((name) => this.places.get(name) ?? []);
    if (names.length > 1) indexes.sort((a, b) => a - b);
    const found: Fact[] = [];
    for (const index of indexes) {
      const fact = this.facts[index];
      if (fact !== undefined) found.push(fact);
    }
    this.fitting_.set(patterns, found);
    return found;
  }
}

/** What the rules of a policy ask of a reading, found once for all of them. */
export class ReadingIndex {
  readonly commands: Named<CommandFact>;
  readonly members: Named<MemberFact>;
  readonly types: Named<TypeFact>;
  private readonly words: WordIndex;
  private readonly wordsOfCommands = new Map<CommandFact, readonly (string | null)[]>();

  constructor(readonly reading: Reading) {
    this.commands = new Named(reading.commands, ({ name }) => name);
    this.members = new Named(reading.members, ({ name }) => name);
    this.types = new Named(reading.types, ({ name }) => name);
    const words = new Set<string>();
    for (const fact of reading.commands) {
      for (const word of this.wordsOf(fact)) if (word !== null) words.add(word);
    }
    this.words = new WordIndex(words);
  }

  /** The words of each argument; null: computed, not known. */
  wordsOf(fact: CommandFact): readonly (string | null)[] {
    const known = this.wordsOfCommands.get(fact);
    if (known !== undefined) return known;
    const words = readWords(fact);
    this.wordsOfCommands.set(fact, words);
    return words;
  }

  /** The words of all arguments that fit one of the patterns, in lower case. */
  wordsFitting(patterns: readonly string[]): ReadonlySet<string> {
    return this.words.fitting(patterns);
  }
}

const readWords = (fact: CommandFact): readonly (string | null)[] => {
  const words: (string | null)[] = [];
  for (const given of fact.arguments) {
    switch (given.form) {
      case 'verbatim':
        for (const word of splitWords(given.word)) words.push(word);
        break;
      case 'splat':
        if (given.values === null) words.push(null);
        else for (const value of given.values) words.push(value);
        break;
      case 'block':
        break;
      case 'switch':
      case 'constant':
      case 'computed':
        if (given.values === null) words.push(null);
        else if (given.values.length === 0) words.push(given.word);
        else for (const value of given.values) words.push(value);
        break;
      default:
        given.form satisfies never;
    }
  }
  return words;
};
