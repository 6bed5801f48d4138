import type { Dialect } from '../powershell/syntax-tree.ts';
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

/** Nested texts in one text, however they are nested: each costs a parse. */
export const NESTED_TEXTS = 64;
/** Texts within texts. */
export const NESTED_DEPTH = 6;
/** Characters of all nested texts together. */
export const NESTED_CHARACTERS = 60_000;

/** Collects the facts of one reading. */
export class ReadingBuilder {
  readonly commands: CommandFact[] = [];
  readonly members: MemberFact[] = [];
  readonly types: TypeFact[] = [];
  readonly paths: PathFact[] = [];
  readonly hosts: HostFact[] = [];
  readonly variables: VariableFact[] = [];
  readonly functions: FunctionFact[] = [];
  readonly nested: NestedFact[] = [];
  readonly effects: EffectFact[] = [];
  readonly locations: (string | null)[] = [];
  /** Nothing was found that the other dialect would look up differently; what the tree itself says apart. */
  isNeutral = true;
  private nestedCharacters = 0;

  constructor(readonly dialect: Dialect) {}

  effect(kind: EffectKind, at: At, detail: string, isOpaque: boolean): void {
    this.effects.push({ at, kind, detail, isOpaque });
  }

  /** Notes a text that is run and returns its number; null when it may not be analysed for it would be too much. */
  addNested(nested: NestedFact, depth: number): number | null {
    this.nested.push(nested);
    this.nestedCharacters += nested.text?.length ?? 0;
    const isTooMuch =
      depth >= NESTED_DEPTH || this.nested.length > NESTED_TEXTS || this.nestedCharacters > NESTED_CHARACTERS;
    if (!isTooMuch) return this.nested.length - 1;
    this.effect('limit', nested.at, 'too many texts within texts', true);
    return null;
  }

  addAddresses(text: string, at: At, by: string): void {
    for (const { host, url, isLoopback } of addressesIn(text)) {
      this.hosts.push({ at, host, url, isLoopback, by });
    }
  }

  build(): Reading {
    const {
      dialect,
      commands,
      members,
      types,
      paths,
      hosts,
      variables,
      functions,
      nested,
      effects,
      locations,
    } = this;
    return {
      dialect,
      commands,
      members,
      types,
      paths,
      hosts,
      variables,
      functions,
      nested,
      effects,
      locations,
    };
  }
}
