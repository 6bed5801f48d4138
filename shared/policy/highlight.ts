import type { At, Facts } from '../analysis/facts.ts';
import { parse } from '../powershell/parse.ts';
import type { Extent, SyntaxNode, SyntaxTree } from '../powershell/syntax-tree.ts';
import { forEachNode } from '../powershell/visit.ts';
import type { MatchedRule } from './verdict.ts';

export type SpanKind =
  | 'command'
  | 'parameter'
  | 'argument'
  | 'string'
  | 'number'
  | 'variable'
  | 'type'
  | 'member'
  | 'redirection';

/** A part of a command's text. Spans don't overlap and come in order; what is between them is plain. */
export interface Span {
  readonly start: number;
  readonly end: number;
  readonly kind: SpanKind;
  /** What the name stands for, where that isn't what is written. */
  readonly resolved?: string;
  /** The id of the high rule that speaks of it. */
  readonly dangerous?: string;
}

/** Longer texts are shown plain. */
const CHARACTERS = 100_000;

const FOLDER = /[\\/]/;

/** The parts of a text by its syntax tree, with resolved names and the places of high risks. */
export const highlight = (facts: Facts, rules: readonly MatchedRule[]): readonly Span[] => {
  const [reading] = facts.readings;
  if (reading === undefined || facts.text.length > CHARACTERS) return [];
  const result = parse(facts.text, { dialect: reading.dialect });
  if (!result.ok) return [];
  const spans = paint(result.tree);
  const resolved = new Map<string, string>();
  const names = new Map<string, At>();
  for (const { at, nameAt, name, kind, written, within } of reading.commands) {
    if (within !== null) continue;
    // What Start-Process starts stands at the same place, after it.
    if (!names.has(at.join())) names.set(at.join(), nameAt);
    // The name of a file stands in its path.
    if (kind === 'script' || name === null || FOLDER.test(written)) continue;
    if (name.toLowerCase() !== written.toLowerCase()) resolved.set(nameAt.join(), name);
  }
  // A rule of a whole command marks the command's name, so that the rest stays readable.
  const dangers = rules
    .filter(({ risk, id }) => risk === 'high' && id !== 'dialects-differ')
    .map(({ id, at }) => ({ id, at: names.get(at.join()) ?? at }));
  // The first danger at each place; most often it has the whole span within.
  const firsts = new Int16Array(facts.text.length).fill(-1);
  for (const [index, { at }] of [...dangers.entries()].reverse()) firsts.fill(index, at[0], at[1]);
  return spans.map((span) => {
    const name = resolved.get(`${span.start},${span.end}`);
    const first = firsts[span.start] ?? -1;
    const danger =
      first === -1
        ? undefined
        : dangers.slice(first).find(({ at }) => at[0] <= span.start && span.end <= at[1]);
    return {
      ...span,
      ...(name === undefined ? {} : { resolved: name }),
      ...(danger === undefined ? {} : { dangerous: danger.id }),
    };
  });
};

/** Every node paints its place, inner ones over outer ones; runs of one colour are the spans. */
const paint = (tree: SyntaxTree): readonly Span[] => {
  const painted: { readonly extent: Extent; readonly kind: SpanKind }[] = [];
  const names = new Set<SyntaxNode>();
  forEachNode(tree.script, (node) => {
    if (node.kind === 'Command') {
      names.add(node.elements[0]);
      painted.push({ extent: node.elements[0], kind: 'command' });
    } else if (node.kind === 'MemberAccess' || node.kind === 'MethodCall') {
      names.add(node.member);
      painted.push({ extent: node.member, kind: 'member' });
    }
    const kind = names.has(node) ? null : kindOf(node);
    if (kind !== null)
      painted.push({ extent: node.kind === 'CommandParameter' ? parameterName(node) : node, kind });
  });
  const owners = new Int32Array(tree.text.length).fill(-1);
  for (const [index, { extent }] of painted.entries()) owners.fill(index, extent.start, extent.end);
  const spans: Span[] = [];
  for (let start = 0; start < owners.length; ) {
    let end = start + 1;
    while (end < owners.length && owners[end] === owners[start]) end += 1;
    const kind = painted[owners[start] ?? -1]?.kind;
    if (kind !== undefined) spans.push({ start, end, kind });
    start = end;
  }
  return spans;
};

const parameterName = (node: {
  readonly start: number;
  readonly end: number;
  readonly argument: Extent | null;
}): Extent => ({
  start: node.start,
  end: node.argument?.start ?? node.end,
});

const kindOf = (node: SyntaxNode): SpanKind | null => {
  switch (node.kind) {
    case 'CommandParameter':
      return 'parameter';
    case 'StringConstant':
      return node.quote === 'BareWord' ? 'argument' : 'string';
    case 'ExpandableString':
      return node.quote === 'BareWord' ? 'argument' : 'string';
    case 'NumberConstant':
      return 'number';
    case 'Variable':
      return 'variable';
    case 'TypeExpression':
    case 'TypeConstraint':
      return 'type';
    case 'FileRedirection':
    case 'MergingRedirection':
      return 'redirection';
    default:
      return null;
  }
};
