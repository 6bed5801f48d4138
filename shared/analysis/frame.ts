import type { Expression, Extent, Hashtable, SyntaxTree } from '../powershell/syntax-tree.ts';
import type { Reckoned, Splat } from './bind.ts';
import type { At } from './facts.ts';
import { Folder } from './fold.ts';
import { quickText } from './quick-text.ts';
import type { ReadingBuilder } from './reading-builder.ts';
import {
  type Definitions,
  meaningsOf,
  otherDialect,
  type ResolvedName,
  resolveName,
} from './resolve-name.ts';
import type { Survey } from './survey.ts';
import { textsOf } from './value.ts';

/** One text that is being analysed: the given one, or one inside it. */
export class Frame {
  readonly folder: Folder;
  /** What the hashtables of splats hold, as far as it was asked for. */
  readonly splats = new Map<Hashtable, Splat>();

  constructor(
    readonly tree: SyntaxTree,
    readonly survey: Survey,
    readonly depth: number,
    /** Where the text stands in the given one; null: it is the given one. */
    readonly place: At | null,
    readonly within: number | null,
    private readonly builder: ReadingBuilder,
  ) {
    this.folder = new Folder(survey.scope, builder.folding);
  }

  get definitions(): Definitions {
    return this.survey.definitions;
  }

  /** What a name may mean here. */
  meanings(written: string): readonly string[] {
    return meaningsOf(written, this.builder.dialect, this.definitions);
  }

  /** What one of them is, and whether the other dialect would find something else. */
  resolve(name: string): ResolvedName {
    const { builder, definitions } = this;
    const found = resolveName(name, builder.dialect, definitions);
    const twin = resolveName(name, otherDialect(builder.dialect), definitions);
    if (twin.name !== found.name || twin.via !== found.via) builder.isNeutral = false;
    return found;
  }

  at({ start, end }: Extent): At {
    return this.place ?? [start, end];
  }

  source({ start, end }: Extent): string {
    return this.tree.text.slice(start, end);
  }

  /** What an argument is: its form, its values as far as they can be computed, and the word a program would get. */
  reckon(node: Expression): Reckoned {
    const at = this.at(node);
    if (node.kind === 'ScriptBlockExpression') {
      return { at, form: 'block', values: null, word: this.source(node) };
    }
    if (node.kind === 'Variable' && node.splatted) {
      return { at, form: 'splat', values: null, word: this.source(node) };
    }
    const plain = quickText(node);
    if (plain !== null) return { at, form: 'constant', values: plain, word: plain.join(',') };
    const value = this.folder.fold(node);
    const values = value === null ? null : this.affordable(textsOf(value));
    return { at, form: 'computed', values, word: values?.join(' ') ?? this.source(node) };
  }

  /** Takes steps of what may still be stated; false: there are none left. */
  canSpend(steps: number): boolean {
    return this.builder.budget.spend(steps);
  }

  /** Computed values can be far longer than their text, and each is looked at by many; null: too long. */
  private affordable(values: readonly string[]): readonly string[] | null {
    const characters = values.reduce((sum, value) => sum + value.length, 0);
    return this.canSpend(values.length + (characters >> 5)) ? values : null;
  }
}
