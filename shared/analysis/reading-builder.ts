import {
  ANALYSIS_STEPS,
  FOLDING_STEPS,
  NESTED_CHARACTERS,
  NESTED_DEPTH,
  NESTED_TEXTS,
  NESTED_TOKENS,
  SECOND_READING,
} from '../limits.ts';
import type { Dialect } from '../powershell/syntax-tree.ts';
import { Budget, BudgetedList } from './budget.ts';
import type {
  At,
  CommandFact,
  EffectFact,
  EffectKind,
  FunctionFact,
  HostFact,
  MemberFact,
  NestedFact,
  PathFact,
  Reading,
  TypeFact,
  VariableFact,
} from './facts.ts';
import { addressesIn } from './hosts.ts';

/** What stating a fact of each kind and judging it costs, measured against each other. */
const STEPS = {
  command: 14,
  word: 3,
  bound: 5,
  member: 12,
  type: 6,
  path: 8,
  host: 8,
  variable: 4,
  function: 6,
  effect: 2,
};

/** Words of the command that takes the last steps. */
const WORDS_TO_FINISH = 64;

/** How many facts of each kind there were at a moment. */
export interface Marks {
  readonly commands: number;
  readonly members: number;
  readonly types: number;
  readonly paths: number;
  readonly hosts: number;
  readonly variables: number;
  readonly functions: number;
  readonly nested: number;
  readonly effects: number;
  readonly locations: number;
}

/** Collects the facts of one reading, as far as its limits let it. */
export class ReadingBuilder {
  /** What may still be stated. Once it is spent, nothing more is read. */
  readonly budget: Budget;
  /** What may still be computed. Once it is spent, values count as not known. */
  readonly folding: Budget;
  /** Tokens of nested texts that may still be read. */
  readonly nestedTokens: Budget;
  readonly commands: BudgetedList<CommandFact>;
  readonly members: BudgetedList<MemberFact>;
  readonly types: BudgetedList<TypeFact>;
  readonly paths: BudgetedList<PathFact>;
  readonly hosts: BudgetedList<HostFact>;
  readonly variables: BudgetedList<VariableFact>;
  readonly functions: BudgetedList<FunctionFact>;
  readonly nested: NestedFact[] = [];
  readonly effects: EffectFact[] = [];
  readonly locations: (string | null)[] = [];
  /** Nothing was found lately that the other dialect would look up differently; what the tree itself says apart. */
  isNeutral = true;
  private nestedCharacters = 0;
  private hasNestedExcess = false;

  /** `whole`: the place of the text that is analysed; `first`: the other dialect's reading, if there is one already. */
  constructor(
    readonly dialect: Dialect,
    whole: At,
    first: ReadingBuilder | null,
  ) {
    // Two readings together may take a little more than one, not twice as much.
    const limited = (steps: number, detail: string, before: Budget | undefined): Budget =>
      new Budget(Math.min(steps, (before?.remaining ?? steps) + steps * SECOND_READING), () =>
        this.effects.push({ at: whole, kind: 'limit', detail, isOpaque: true }),
      );
    this.budget = limited(ANALYSIS_STEPS, 'there is more in it than is analysed', first?.budget);
    this.folding = limited(FOLDING_STEPS, 'what it computes takes too many steps', first?.folding);
    this.nestedTokens = limited(NESTED_TOKENS, 'the texts within it are too long', first?.nestedTokens);
    this.commands = new BudgetedList(this.budget, STEPS.command);
    this.members = new BudgetedList(this.budget, STEPS.member);
    this.types = new BudgetedList(this.budget, STEPS.type);
    this.paths = new BudgetedList(this.budget, STEPS.path);
    this.hosts = new BudgetedList(this.budget, STEPS.host);
    this.variables = new BudgetedList(this.budget, STEPS.variable);
    this.functions = new BudgetedList(this.budget, STEPS.function);
  }

  /** Effects are stated even when nothing else may be: they only raise the risk. */
  effect(kind: EffectKind, at: At, detail: string, isOpaque: boolean): void {
    this.budget.spend(STEPS.effect);
    this.effects.push({ at, kind, detail, isOpaque });
  }

  /** Notes a text that is run and returns its number; null when it may not be analysed for it would be too much. */
  addNested(nested: NestedFact, depth: number): number | null {
    const characters = nested.text?.length ?? 0;
    const isTooMuch =
      depth >= NESTED_DEPTH ||
      this.nested.length >= NESTED_TEXTS ||
      this.nestedCharacters + characters > NESTED_CHARACTERS;
    if (isTooMuch) {
      if (!this.hasNestedExcess) this.effect('limit', nested.at, 'too many texts within texts', true);
      this.hasNestedExcess = true;
      return null;
    }
    this.nestedCharacters += characters;
    return this.nested.push(nested) - 1;
  }

  /**
   * Takes the steps for words away, and says how many of them may be read: a few in any case while there are steps.
   * `bound`: as parameters and their values.
   */
  takeWords(count: number, kind: 'word' | 'bound'): number {
    const few = this.budget.isSpent ? 0 : WORDS_TO_FINISH;
    const affordable = Math.max(few, Math.floor(this.budget.remaining / STEPS[kind]));
    return this.budget.spend(count * STEPS[kind]) ? count : Math.min(count, affordable);
  }

  addAddresses(text: string, at: At, by: string): void {
    for (const { host, url, isLoopback } of addressesIn(text)) {
      this.hosts.push({ at, host, url, isLoopback, by });
    }
  }

  marks(): Marks {
    return {
      commands: this.commands.all.length,
      members: this.members.all.length,
      types: this.types.all.length,
      paths: this.paths.all.length,
      hosts: this.hosts.all.length,
      variables: this.variables.all.length,
      functions: this.functions.all.length,
      nested: this.nested.length,
      effects: this.effects.length,
      locations: this.locations.length,
    };
  }

  /**
   * Takes facts over that the other dialect's reading has stated, at no cost. Texts within texts are numbered anew; which
   * limits were reached is for `takeLimits`.
   */
  takeOver(first: ReadingBuilder, from: Marks, to: Marks): void {
    const shift = this.nested.length - from.nested;
    const moved = <Fact extends { readonly within: number | null }>(fact: Fact): Fact =>
      shift === 0 || fact.within === null ? fact : { ...fact, within: fact.within + shift };
    this.commands.all.push(...first.commands.all.slice(from.commands, to.commands).map(moved));
    this.members.all.push(...first.members.all.slice(from.members, to.members));
    this.types.all.push(...first.types.all.slice(from.types, to.types));
    this.paths.all.push(...first.paths.all.slice(from.paths, to.paths));
    this.hosts.all.push(...first.hosts.all.slice(from.hosts, to.hosts));
    this.variables.all.push(...first.variables.all.slice(from.variables, to.variables));
    this.functions.all.push(...first.functions.all.slice(from.functions, to.functions));
    for (const nested of first.nested.slice(from.nested, to.nested)) {
      this.nestedCharacters += nested.text?.length ?? 0;
      this.nested.push(moved(nested));
    }
    for (const effect of first.effects.slice(from.effects, to.effects)) {
      if (effect.kind !== 'limit') this.effects.push(effect);
    }
    this.locations.push(...first.locations.slice(from.locations, to.locations));
  }

  /** What the other dialect's reading could not state isn't in this one either: each of its limits is stated once. */
  takeLimits(first: ReadingBuilder): void {
    for (const effect of first.effects) {
      const isSame = (own: EffectFact): boolean => own.kind === 'limit' && own.detail === effect.detail;
      if (effect.kind === 'limit' && !this.effects.some(isSame)) this.effects.push(effect);
    }
  }

  build(): Reading {
    return {
      dialect: this.dialect,
      commands: this.commands.all,
      members: this.members.all,
      types: this.types.all,
      paths: this.paths.all,
      hosts: this.hosts.all,
      variables: this.variables.all,
      functions: this.functions.all,
      nested: this.nested,
      effects: this.effects,
      locations: this.locations,
    };
  }
}
