import type { Expression, MemberAccess, MethodCall, Statement } from '../powershell/syntax-tree.ts';
import { collectProgram, splitWords } from './collect-program.ts';
import type { Access, MemberFact } from './facts.ts';
import { variableName } from './fold.ts';
import type { Frame } from './frame.ts';
import {
  GIVES_BLOCK,
  GIVES_INSIDES,
  INVOKES,
  LOADS,
  OF_FILES,
  OF_TYPE,
  READS,
  REFLECTS,
  RUNS_TEXT,
  WRITES,
} from './member-table.ts';
import { isPathLike } from './paths.ts';
import { resolveName } from './resolve-name.ts';
import { isPlainValue, isSurelyText, onlyExpression } from './sure-values.ts';
import { typeName, typeNames } from './type-names.ts';
import { asText } from './value.ts';
import type { Work } from './work.ts';

/** States a member that is read, set or called, and what that does. */
export const collectMember = (work: Work, frame: Frame, node: MemberAccess | MethodCall): void => {
  const { builder } = work;
  const at = frame.at(node);
  const folded = node.member.kind === 'StringConstant' ? node.member.value : foldedName(frame, node.member);
  const computed = node.member.kind !== 'StringConstant';
  const given = node.kind === 'MethodCall' ? node.arguments : [];
  const isSet = node.kind === 'MemberAccess' && frame.survey.assignedMembers.has(node);
  const fact: MemberFact = {
    at,
    name: folded,
    computed,
    isStatic: node.isStatic,
    use: node.kind === 'MethodCall' ? 'call' : isSet ? 'set' : 'get',
    types: typesOf(frame, node.target, 0),
    values: given.map((argument) => foldedName(frame, argument)),
    receiver: isSurelyText(node.target) ? 'string' : null,
    given:
      given[0]?.kind === 'ScriptBlockExpression' ? 'block' : given.every(isPlainValue) ? 'plain' : 'computed',
  };
  builder.members.push(fact);
  if (computed) {
    const detail = folded === null ? frame.source(node.member) : `${frame.source(node.member)} is ${folded}`;
    builder.effect('dynamic-invocation', at, `a member whose name is computed: ${detail}`, true);
  }
  if (node.isStatic && fact.types.length === 0) {
    builder.effect('dynamic-invocation', at, `a type that is computed: ${frame.source(node.target)}`, true);
  }
  const access = WRITES.test(folded ?? '') ? 'write' : 'use';
  for (const value of fact.values) {
    if (value === null) continue;
    builder.addAddresses(value, at, memberName(fact));
    if (isPathLike(value)) {
      builder.paths.push({ at, path: value, isConstant: true, access, by: memberName(fact) });
    }
  }
  noteReading(work, fact, isTypeLookUp(node.target));
  if (fact.use === 'call') {
    noteCall(work, frame, fact, {
      isConstant: given.every((one) => one.kind === 'StringConstant'),
      isBlock: isLiteralBlock(node.target),
    });
    if (node.kind === 'MethodCall') noteForEach(work, frame, fact, node);
  }
};

const memberName = (fact: MemberFact): string =>
  `${fact.types[0] === undefined ? '' : `[${fact.types[0]}]`}.${fact.name ?? '?'}`;

const foldedName = (frame: Frame, node: Expression): string | null => {
  const value = frame.folder.fold(node);
  return value === null ? null : asText(value);
};

const isTypeLookUp = (target: Expression): boolean =>
  target.kind === 'MethodCall' &&
  target.member.kind === 'StringConstant' &&
  target.member.value.toLowerCase() === 'gettype';

/** States what is read from a value where that is a way to run or reach what the text doesn't show. */
const noteReading = (work: Work, fact: MemberFact, isOfType: boolean): void => {
  const name = fact.name?.toLowerCase() ?? '';
  const isInside = GIVES_INSIDES.test(name) || (isOfType && !OF_TYPE.test(name));
  if (GIVES_BLOCK.test(name)) {
    work.builder.effect(
      'dynamic-invocation',
      fact.at,
      `takes the block of a command: ${memberName(fact)}`,
      true,
    );
  } else if (isInside) {
    work.builder.effect('dynamic-invocation', fact.at, `reflection: ${memberName(fact)}`, true);
  }
};

/** `.ForEach('Delete')` calls a member by its name, as `ForEach-Object Delete` does. */
const noteForEach = (work: Work, frame: Frame, fact: MemberFact, node: MethodCall): void => {
  const name = fact.name?.toLowerCase() ?? '';
  const [first, ...rest] = node.arguments;
  if (fact.isStatic || !/^(?:foreach|where)$/.test(name) || first === undefined) return;
  if (first.kind === 'ScriptBlockExpression' || first.kind === 'TypeExpression') return;
  const given = rest.map((one) => foldedName(frame, one));
  collectNamedCall(work, frame, {
    at: fact.at,
    name: foldedName(frame, first),
    isConstant: first.kind === 'StringConstant' && name === 'foreach',
    values: given,
  });
};

export interface NamedCall {
  readonly at: MemberFact['at'];
  readonly name: string | null;
  readonly isConstant: boolean;
  readonly values: readonly (string | null)[];
}

/** States a member that is called by a name in a text: it is called all the same. A wildcard is as good as computed. */
export const collectNamedCall = (work: Work, frame: Frame, call: NamedCall): void => {
  const computed = !call.isConstant || call.name === null || /[*?[\]]/.test(call.name);
  const fact: MemberFact = {
    at: call.at,
    name: call.name,
    computed,
    isStatic: false,
    use: 'call',
    types: [],
    values: call.values,
    receiver: null,
    given: 'computed',
  };
  work.builder.members.push(fact);
  if (computed) {
    const detail = `a member whose name is computed: ${call.name ?? '?'}`;
    work.builder.effect('dynamic-invocation', call.at, detail, true);
  }
  noteReading(work, fact, false);
  noteCall(work, frame, fact, { isConstant: false, isBlock: false });
};

interface Called {
  /** Every argument is a string that is written out. */
  readonly isConstant: boolean;
  /** It is called on a block that is written out. */
  readonly isBlock: boolean;
}

const noteCall = (work: Work, frame: Frame, fact: MemberFact, called: Called): void => {
  const { builder } = work;
  const { at, types } = fact;
  const name = fact.name?.toLowerCase() ?? '';
  const isOf = (...wanted: readonly string[]): boolean => types.some((type) => wanted.includes(type));
  const makesBlock = name === 'create' && isOf('scriptblock', 'management.automation.scriptblock');
  if (RUNS_TEXT.test(name) || makesBlock) {
    const text = fact.values.find((value) => value !== null) ?? null;
    builder.effect('runs-text', at, memberName(fact), !called.isConstant || text === null);
    if (text !== null) {
      work.readNested({ at, by: memberName(fact), language: 'powershell', encoded: false, text }, frame);
    }
    return;
  }
  if (INVOKES.test(name) && !called.isBlock) {
    builder.effect('dynamic-invocation', at, memberName(fact), true);
  }
  if (REFLECTS.test(name) || (name === 'gettype' && fact.values.length > 0)) {
    builder.effect('dynamic-invocation', at, `reflection: ${memberName(fact)}`, true);
  }
  if (/^gettype/.test(name)) {
    for (const value of fact.values) {
      const use = name === 'gettype' ? 'type' : 'com';
      if (value !== null) builder.types.push({ at, name: typeName(value), use });
    }
  }
  if (LOADS.test(name)) builder.effect('loads-code', at, memberName(fact), true);
  if (name === 'start' && isOf('diagnostics.process')) startProcess(work, frame, fact);
  if (name === 'getenvironmentvariable') {
    builder.variables.push({ at, name: `env:${fact.values[0] ?? '*'}`.toLowerCase(), use: 'read' });
  }
  if (name === 'setenvironmentvariable') {
    builder.effect('environment-change', at, fact.values[0] ?? '?', false);
    builder.variables.push({ at, name: `env:${fact.values[0] ?? '*'}`.toLowerCase(), use: 'write' });
  }
  if (name === 'setcurrentdirectory') builder.locations.push(null);
  if (name === 'new' && isOf('io.filestream', 'io.streamwriter', 'io.binarywriter'))
    notePaths(work, fact, 'write');
  if (types.some((type) => OF_FILES.test(type))) notePaths(work, fact, name);
};

const startProcess = (work: Work, frame: Frame, fact: MemberFact): void => {
  const [program, ...rest] = fact.values;
  if (program === null || program === undefined) {
    work.builder.effect('dynamic-invocation', fact.at, 'Process.Start: the program is computed', true);
    return;
  }
  const { name } = resolveName(`.\\${program}`, work.builder.dialect);
  const words = rest.flatMap((word) => splitWords(word ?? ''));
  collectProgram(work, frame, { name, words, areKnown: false, at: fact.at });
};

const isLiteralBlock = (target: Expression | null): boolean =>
  target?.kind === 'ScriptBlockExpression' ||
  (target?.kind === 'ParenExpression' && isLiteralBlock(onlyExpression(target.pipeline)));

/** The types that an expression's value may have, as far as the text says it. */
const typesOf = (frame: Frame, node: Expression, depth: number): readonly string[] => {
  if (depth > 8 || !frame.canSpend(1)) return [];
  const named = (written: string): readonly string[] => typeNames(written, frame.survey.namespaces);
  switch (node.kind) {
    case 'TypeExpression':
      return named(node.typeName.fullName);
    case 'Conversion':
      return named(node.type.typeName.fullName);
    case 'ParenExpression':
      return node.pipeline.kind === 'Assignment'
        ? statementTypes(frame, node.pipeline.right, depth)
        : statementTypes(frame, node.pipeline, depth);
    case 'SubExpression':
      return node.body.statements.flatMap((statement) => statementTypes(frame, statement, depth));
    case 'Variable': {
      const assigned = frame.survey.scope.assigned.get(variableName(node.path));
      return assigned === undefined ? [] : statementTypes(frame, assigned, depth);
    }
    case 'MethodCall': {
      const isNew =
        node.member.kind === 'StringConstant' && /^(?:new|create|createinstance)$/i.test(node.member.value);
      return isNew ? typesOf(frame, node.target, depth + 1) : [];
    }
    default:
      return [];
  }
};

const statementTypes = (frame: Frame, statement: Statement, depth: number): readonly string[] => {
  const [element] = statement.kind === 'Pipeline' ? statement.elements : [];
  if (element?.kind === 'CommandExpression') return typesOf(frame, element.expression, depth + 1);
  if (element?.kind !== 'Command') return [];
  const [name, ...rest] = element.elements;
  if (name.kind !== 'StringConstant') return [];
  const names = frame.meanings(name.value).map((one) => frame.resolve(one).name);
  if (names.some((one) => /^Get-(?:WmiObject|CimInstance|CimClass)$/.test(one)))
    return ['management.managementobject'];
  if (!names.includes('New-Object')) return [];
  const type = rest.find((one) => one.kind !== 'CommandParameter');
  const folded = type === undefined ? null : foldedName(frame, type);
  return folded === null ? [] : typeNames(folded, frame.survey.namespaces);
};

const notePaths = (work: Work, fact: MemberFact, name: string): void => {
  const access = memberAccess(name);
  const count = /^(?:move|copy|replace)/.test(name) ? 2 : 1;
  const given = fact.values.length === 0 ? [null] : fact.values.slice(0, count);
  for (const [index, path] of given.entries()) {
    const its: Access =
      index === 0 && access === 'write' && count === 2 ? 'read' : index === 1 ? 'write' : access;
    work.builder.paths.push({
      at: fact.at,
      path,
      isConstant: path !== null,
      access: its,
      by: memberName(fact),
    });
  }
};

const memberAccess = (name: string): Access => {
  if (name.startsWith('delete')) return 'delete';
  if (name.startsWith('move')) return 'move';
  return READS.test(name) ? 'read' : 'write';
};
