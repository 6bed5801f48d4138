import type { Expression, Extent, SyntaxTree } from '../powershell/syntax-tree.ts';
import type { Reckoned } from './bind.ts';
import type { At } from './facts.ts';
import { Folder } from './fold.ts';
import { quickText } from './quick-text.ts';
import type { Definitions } from './resolve-name.ts';
import type { Survey } from './survey.ts';
import { textsOf } from './value.ts';

/** One text that is being analysed: the given one, or one inside it. */
export class Frame {
  readonly folder: Folder;

  constructor(
    readonly tree: SyntaxTree,
    readonly survey: Survey,
    readonly depth: number,
    /** Where the text stands in the given one; null: it is the given one. */
    readonly place: At | null,
    readonly within: number | null,
  ) {
    this.folder = new Folder(survey.scope);
  }

  get definitions(): Definitions {
    return this.survey.definitions;
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
    const values = value === null ? null : textsOf(value);
    return { at, form: 'computed', values, word: values?.join(' ') ?? this.source(node) };
  }
}
