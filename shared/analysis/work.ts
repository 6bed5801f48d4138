import type { PipelineElement } from '../powershell/syntax-tree.ts';
import type { At, NestedFact } from './facts.ts';
import type { ReadingBuilder } from './reading-builder.ts';

/** Where a piece of text stands: how deep, at which place of the given text, in which nested one. */
export interface Spot {
  readonly depth: number;
  readonly place: At | null;
  readonly within: number | null;
}

/** What the collectors share. */
export interface Work {
  readonly builder: ReadingBuilder;
  /** Analyses a text that something in the text runs. */
  readonly readNested: (nested: Omit<NestedFact, 'within'>, spot: Spot) => void;
}

/** Where a command stands in its pipeline. */
export interface PipelinePlace {
  readonly elements: readonly PipelineElement[];
  /** Its own place among them. */
  readonly index: number;
}
