import type {
  Assignment,
  Dialect,
  Expression,
  Extent,
  FileRedirection,
  SyntaxTree,
  TypeName,
} from '../powershell/syntax-tree.ts';
import { collectCommand } from './collect-command.ts';
import { collectHidden, noteGoverning } from './collect-hidden.ts';
import { collectMember } from './collect-members.ts';
import { readNested } from './collect-nested.ts';
import { noteVariable, noteWritten } from './collect-variables.ts';
import { variableName } from './fold.ts';
import { Frame } from './frame.ts';
import { shareHost } from './hosts.ts';
import { programKind } from './nested/programs.ts';
import { environmentName, providerPath } from './paths.ts';
import { type Marks, ReadingBuilder } from './reading-builder.ts';
import { noDefinitions, otherDialect, resolveName } from './resolve-name.ts';
import { type Survey, survey } from './survey.ts';
import type { Stating } from './surveyor.ts';
import { typeName, typeNames } from './type-names.ts';
import { asText, textsOf } from './value.ts';
import type { Work } from './work.ts';

/** A part of the text that the other dialect may look up differently, and where its facts begin and end. */
interface Differing {
  readonly node: Stating;
  readonly from: Marks;
  readonly to: Marks;
}

/** What was collected of a text, and what the other dialect's reading of the same tree has to look at again. */
export interface Collected {
  readonly builder: ReadingBuilder;
  readonly tree: SyntaxTree;
  readonly survey: Survey;
  readonly differing: readonly Differing[];
}

/** States the facts of a parsed text and of every text inside it. `first`: what was made of the other dialect's tree. */
export const collect = (tree: SyntaxTree, first: ReadingBuilder | null = null): Collected => {
  const builder = new ReadingBuilder(tree.dialect, [0, tree.text.length], first);
  const surveyed = survey(tree, noDefinitions, builder);
  const differing: Differing[] = [];
  collectTree(workOf(builder), new Frame(tree, surveyed, 0, null, null, builder), differing);
  return { builder, tree, survey: surveyed, differing };
};

/** The other dialect's reading of the same tree: what both look up alike is taken over, only the rest is read again. */
export const collectAgain = (first: Collected, dialect: Dialect): ReadingBuilder => {
  const { builder: before, tree, survey: surveyed, differing } = first;
  const builder = new ReadingBuilder(dialect, [0, tree.text.length], before);
  const work = workOf(builder);
  const frame = new Frame(tree, surveyed, 0, null, null, builder);
  let done = builder.marks();
  for (const { node, from, to } of differing) {
    builder.takeOver(before, done, from);
    collectNode(work, frame, node);
    done = to;
  }
  builder.takeOver(before, done, before.marks());
  builder.takeLimits(before);
  return builder;
};

const workOf = (builder: ReadingBuilder): Work => {
  const work: Work = {
    builder,
    readNested: (nested, spot) => readNested(work, nested, spot, collectTree),
  };
  return work;
};

/** `differing`: gets what the other dialect may look up differently. */
const collectTree = (work: Work, frame: Frame, differing?: Differing[]): void => {
  const { builder } = work;
  for (const { reason, ...extent } of frame.tree.unanalysable) {
    builder.effect('unanalysable', frame.at(extent), reason, true);
  }
  for (const node of frame.survey.nodes) {
    if (builder.budget.isSpent) return;
    if (differing === undefined) {
      collectNode(work, frame, node);
      continue;
    }
    const from = builder.marks();
    builder.isNeutral = true;
    collectNode(work, frame, node);
    if (!builder.isNeutral) differing.push({ node, from, to: builder.marks() });
  }
};

const collectNode = (work: Work, frame: Frame, node: Stating): void => {
  const { builder } = work;
  switch (node.kind) {
    case 'StringConstant':
    case 'ExpandableString':
      noteGoverning(work, frame, node, node.value);
      builder.addAddresses(node.value, frame.at(node), 'text');
      return;
    case 'Variable':
      noteVariable(work, frame, node, 'read');
      return;
    case 'Pipeline':
      if (node.background) builder.effect('background-job', frame.at(node), '&', false);
      for (const [index, element] of node.elements.entries()) {
        if (element.kind === 'Command') {
          collectCommand(work, frame, element, { elements: node.elements, index });
        }
      }
      return;
    case 'PipelineChain':
      if (node.background) builder.effect('background-job', frame.at(node), '&', false);
      return;
    case 'MemberAccess':
    case 'MethodCall':
      collectMember(work, frame, node);
      return;
    case 'TypeExpression':
    case 'TypeConstraint':
      for (const name of typeNames(node.typeName.fullName, frame.survey.namespaces)) {
        builder.types.push({ at: frame.at(node), name, use: 'type' });
      }
      return;
    case 'Conversion':
      noteConversion(work, frame, node, node.type.typeName, node.operand);
      return;
    case 'UnaryExpression':
      noteWritten(work, frame, node.operand);
      return;
    case 'ForeachStatement':
      noteVariable(work, frame, node.variable, 'write');
      return;
    case 'Parameter':
      noteVariable(work, frame, node.name, 'write');
      return;
    case 'BinaryExpression':
      collectHidden(work, frame, node);
      if (!/^-[ic]?as$/.test(node.operator)) return;
      if (node.right.kind === 'TypeExpression')
        noteConversion(work, frame, node, node.right.typeName, node.left);
      else builder.effect('dynamic-invocation', frame.at(node), 'the type is computed', true);
      return;
    case 'FileRedirection':
      collectRedirection(work, frame, node);
      return;
    case 'Assignment':
      noteWritten(work, frame, node.left);
      noteFolder(work, frame, node);
      return;
    case 'FunctionDefinition':
      collectFunction(work, frame, node, node.name);
      return;
    case 'Hashtable':
      // A command may take a file or machine in a table, such as Get-WinEvent's filter.
      for (const { value } of node.entries) {
        const folded = frame.folder.foldStatement(value);
        const text = folded === null ? '' : asText(folded);
        if (shareHost(text) !== null) builder.addAddresses(text, frame.at(node), 'a table');
      }
      return;
    case 'SwitchStatement':
      collectHidden(work, frame, node);
      if (node.file) {
        const folded = frame.folder.foldStatement(node.condition);
        for (const path of folded === null ? [null] : [null, ...textsOf(folded)]) {
          builder.paths.push({ at: frame.at(node), path, isConstant: false, access: 'read', by: 'switch' });
          if (path !== null) builder.addAddresses(path, frame.at(node), 'switch');
        }
      }
      return;
    default:
      node satisfies never;
  }
};

/** A string that becomes a type or a block: what it is, is decided when it runs. */
const noteConversion = (
  work: Work,
  frame: Frame,
  node: Extent,
  { fullName }: TypeName,
  operand: Expression,
): void => {
  const to = typeName(fullName);
  const at = frame.at(node);
  if ((to === 'type' || to === 'reflection.typeinfo') && operand.kind !== 'TypeExpression') {
    const value = frame.folder.fold(operand);
    if (value !== null) work.builder.types.push({ at, name: typeName(asText(value)), use: 'type' });
    work.builder.effect('dynamic-invocation', at, 'the type is computed', true);
  }
  const isTable =
    operand.kind === 'Hashtable' ||
    (operand.kind === 'Variable' && frame.survey.hashtables.has(variableName(operand.path)));
  if (to === 'diagnostics.process' && isTable) {
    work.builder.effect('dynamic-invocation', at, 'a process is made of a table', true);
  }
  if (to === 'scriptblock' && operand.kind !== 'ScriptBlockExpression') {
    work.builder.effect('runs-text', at, 'a text becomes a block', true);
  }
};

/** `[Environment]::CurrentDirectory = 'C:\\x'` enters a folder as Set-Location does. */
const noteFolder = (work: Work, frame: Frame, { left, right }: Assignment): void => {
  const isFolder =
    left.kind === 'MemberAccess' &&
    left.member.kind === 'StringConstant' &&
    left.member.value.toLowerCase() === 'currentdirectory';
  if (!isFolder) return;
  const value = frame.folder.foldStatement(right);
  const path = value === null ? null : asText(value);
  work.builder.locations.push(path);
  const by = 'Set-Location';
  work.builder.paths.push({ at: frame.at(left), path, isConstant: path !== null, access: 'enter', by });
};

const collectRedirection = (work: Work, frame: Frame, node: FileRedirection): void => {
  const { at, form, values } = frame.reckon(node.location);
  for (const path of values ?? [null]) {
    if (node.location.kind === 'Variable' && path === 'null') continue;
    work.builder.paths.push({ at, path, isConstant: form === 'constant', access: 'write', by: '>' });
    if (path === null) continue;
    work.builder.addAddresses(path, at, '>');
    const { provider } = providerPath(path);
    if (provider === 'function' || provider === 'alias') work.builder.effect('redefinition', at, path, true);
    const name = environmentName(path);
    if (name !== null) {
      work.builder.variables.push({ at, name, use: 'write' });
      work.builder.effect('environment-change', at, path, false);
    }
  }
};

const collectFunction = (work: Work, frame: Frame, extent: Extent, written: string): void => {
  const name = written.replace(/^(?:global|script|local|private):/i, '');
  const { dialect } = work.builder;
  const shadows = isBuiltIn(name, dialect);
  if (shadows !== isBuiltIn(name, otherDialect(dialect))) work.builder.isNeutral = false;
  const at = frame.at(extent);
  work.builder.functions.push({ at, name, shadows });
  if (shadows) work.builder.effect('redefinition', at, `the function ${name}`, true);
};

const isBuiltIn = (written: string, dialect: Dialect): boolean => {
  const { via, kind, name } = resolveName(written, dialect);
  return via !== 'get' && (kind === 'cmdlet' || kind === 'function' || programKind(name) !== null);
};
