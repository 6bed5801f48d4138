import { type ParseResult, parse } from '../powershell/parse.ts';
import { defaultParseLimits } from '../powershell/parse-limits.ts';
import type {
  Expression,
  Extent,
  Redirection,
  SyntaxNode,
  SyntaxTree,
  TypeName,
  Variable,
} from '../powershell/syntax-tree.ts';
import { forEachNode } from '../powershell/visit.ts';
import { collectCmd } from './collect-cmd.ts';
import { collectCommand } from './collect-command.ts';
import { collectHidden, noteGoverning } from './collect-hidden.ts';
import { collectMember } from './collect-members.ts';
import type { NestedFact } from './facts.ts';
import { variableName } from './fold.ts';
import { Frame } from './frame.ts';
import { shareHost } from './hosts.ts';
import { programKind } from './nested/programs.ts';
import { providerPath } from './paths.ts';
import { ReadingBuilder } from './reading-builder.ts';
import { type Definitions, noDefinitions, resolveName } from './resolve-name.ts';
import { isSameTree } from './same-tree.ts';
import { isInner, survey, writtenBy } from './survey.ts';
import { typeName, typeNames } from './type-names.ts';
import { asText, textsOf } from './value.ts';
import type { Spot, Work } from './work.ts';

/** States the facts of a parsed text and of every text inside it. `first`: what was made of the other dialect's tree. */
export const collect = (tree: SyntaxTree, first: ReadingBuilder | null = null): ReadingBuilder => {
  const builder = new ReadingBuilder(tree.dialect, [0, tree.text.length], first);
  const work: Work = {
    builder,
    readNested: (nested, spot) => readNested(work, nested, spot),
  };
  collectTree(work, new Frame(tree, survey(tree, noDefinitions, builder), 0, null, null, builder));
  return builder;
};

const readNested = (work: Work, nested: Omit<NestedFact, 'within'>, spot: Spot): void => {
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
  const result = parse(tree.text, { dialect: tree.dialect === '7' ? '5.1' : '7' });
  return result.ok && isSameTree(tree, result.tree);
};

const collectTree = (work: Work, frame: Frame): void => {
  for (const { reason, ...extent } of frame.tree.unanalysable) {
    work.builder.effect('unanalysable', frame.at(extent), reason, true);
  }
  forEachNode(frame.tree.script, (node) => collectNode(work, frame, node));
};

const collectNode = (work: Work, frame: Frame, node: SyntaxNode): void => {
  const { builder } = work;
  if (builder.budget.isSpent) return;
  switch (node.kind) {
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
      if (/\+\+|--/.test(node.operator)) noteWritten(work, frame, node.operand);
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
    case 'MergingRedirection':
      collectRedirection(work, frame, node);
      return;
    case 'Assignment':
      noteWritten(work, frame, node.left);
      return;
    case 'Variable':
      noteVariable(work, frame, node, 'read');
      return;
    case 'FunctionDefinition':
      collectFunction(work, frame, node, node.name);
      return;
    case 'StringConstant':
      noteGoverning(work, frame, node, node.value);
      if (node.value.length > 6) builder.addAddresses(node.value, frame.at(node), 'text');
      return;
    case 'ExpandableString':
      noteGoverning(work, frame, node, node.value);
      builder.addAddresses(node.value, frame.at(node), 'text');
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
    case 'ScriptBlock':
    case 'ParamBlock':
    case 'NamedBlock':
    case 'StatementBlock':
    case 'IfStatement':
    case 'WhileStatement':
    case 'DoStatement':
    case 'ForStatement':
    case 'TryStatement':
    case 'CatchClause':
    case 'TrapStatement':
    case 'DataStatement':
    case 'TypeDefinition':
    case 'FlowStatement':
    case 'LoopControlStatement':
    case 'UsingStatement':
    case 'PropertyMember':
    case 'FunctionMember':
    case 'Command':
    case 'CommandExpression':
    case 'CommandParameter':
    case 'Attribute':
    case 'NumberConstant':
    case 'UsingVariable':
    case 'ScriptBlockExpression':
    case 'ArrayLiteral':
    case 'ArrayExpression':
    case 'SubExpression':
    case 'ParenExpression':
    case 'IndexAccess':
    case 'AttributedExpression':
    case 'TernaryExpression':
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
  if (to === 'scriptblock' && operand.kind !== 'ScriptBlockExpression') {
    work.builder.effect('runs-text', at, 'a text becomes a block', true);
  }
};

const collectRedirection = (work: Work, frame: Frame, node: Redirection): void => {
  if (node.kind === 'MergingRedirection') return;
  const { at, form, values } = frame.reckon(node.location);
  for (const path of values ?? [null]) {
    if (node.location.kind === 'Variable' && path === 'null') continue;
    work.builder.paths.push({ at, path, isConstant: form === 'constant', access: 'write', by: '>' });
    if (path === null) continue;
    work.builder.addAddresses(path, at, '>');
    const { provider } = providerPath(path);
    if (provider === 'function' || provider === 'alias') work.builder.effect('redefinition', at, path, true);
    if (provider === 'environment') work.builder.effect('environment-change', at, path, false);
  }
};

/** Variables that change what commands do, besides those of a drive. */
const TELLING =
  /^(?:[$^]|psdefaultparametervalues|executioncontext|profile|psmoduleautoloadingpreference|psscriptroot|ofs|error|psmodulepath|pspathdisplay)$/;

const noteVariable = (work: Work, frame: Frame, node: Variable, use: 'read' | 'write'): void => {
  const { builder } = work;
  const name = variableName(node.path);
  noteGoverning(work, frame, node, name);
  const isDrive = name.includes(':');
  if (!isDrive && !TELLING.test(name)) return;
  const at = frame.at(node);
  builder.variables.push({ at, name, use });
  if (/^[a-z]:/.test(name)) {
    builder.paths.push({ at, path: node.path, isConstant: true, access: use, by: '$' });
    return;
  }
  const { provider } = providerPath(name);
  if (use === 'read') {
    if (provider === 'function') builder.effect('dynamic-invocation', at, `takes the block of ${name}`, true);
    return;
  }
  if (provider === 'function' || provider === 'alias') builder.effect('redefinition', at, name, true);
  if (provider === 'environment') builder.effect('environment-change', at, name, false);
};

/** What stands on the left of `=`, or is counted up or down. */
const noteWritten = (work: Work, frame: Frame, left: Expression): void => {
  const { variables, others } = writtenBy(left);
  const hidden = (node: Expression): void =>
    work.builder.effect('hidden-value', frame.at(node), 'changes a value that comes from elsewhere', false);
  const isPart = isInner(left);
  for (const variable of variables) {
    noteVariable(work, frame, variable, 'write');
    if (isPart && !frame.survey.fresh.has(variableName(variable.path))) hidden(variable);
  }
  for (const other of others) hidden(other);
};

const collectFunction = (work: Work, frame: Frame, extent: Extent, written: string): void => {
  const name = written.replace(/^(?:global|script|local|private):/i, '');
  const builtIn = resolveName(name, work.builder.dialect, noDefinitions);
  const shadows =
    builtIn.via !== 'get' &&
    (builtIn.kind === 'cmdlet' || builtIn.kind === 'function' || programKind(builtIn.name) !== null);
  const at = frame.at(extent);
  work.builder.functions.push({ at, name, shadows });
  if (shadows) work.builder.effect('redefinition', at, `the function ${name}`, true);
};
