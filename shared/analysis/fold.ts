import { VALUE_CHARACTERS, VALUE_ITEMS } from '../limits.ts';
import type {
  CommandElement,
  Expression,
  PipelineLike,
  Statement,
  StatementBlock,
  Variable,
} from '../powershell/syntax-tree.ts';
import type { Budget } from './budget.ts';
import { foldMethod, foldStaticMethod } from './fold-methods.ts';
import { foldBinary, foldConversion, foldUnary } from './fold-operators.ts';
import { knownValue } from './known-values.ts';
import { asText, boundedText, itemsOf, joined, list, number, text, type Value } from './value.ts';
import { SCOPE } from './variable-table.ts';

/** What is known of variables: each that the text assigns once, by its name in lower case. */
export interface Scope {
  readonly assigned: ReadonlyMap<string, Statement>;
}

/** Variables that refer to variables, operators on operators: no disguise needs more. */
const DEPTH = 60;

/** What a value costs whoever computes it, and whoever looks at it. */
const stepsOf = (value: Value): number => {
  switch (value.kind) {
    case 'text':
      return value.text.length >> 4;
    case 'list':
      return Math.max(value.items.length, value.size >> 4);
    case 'char':
    case 'number':
      return 0;
    default:
      return value satisfies never;
  }
};

/** The name under which a variable is known: without scope, lower case; a drive stays. */
export const variableName = (path: string): string => path.toLowerCase().replace(SCOPE, '');

/** Computes expressions of constants. What it finds explains a text or raises its risk; null: not known. */
export class Folder {
  private depth = 0;
  /** Something was left out because it lies too deep: what was computed around it is not the last word. */
  private isCut = false;
  private readonly variables = new Map<string, Value | null>();

  constructor(
    private readonly scope: Scope,
    private readonly budget: Budget,
  ) {}

  fold(node: Expression): Value | null {
    if (this.depth >= DEPTH) {
      this.isCut = true;
      return null;
    }
    if (!this.budget.spend(1)) return null;
    this.depth += 1;
    try {
      const value = this.value(node);
      return value !== null && this.budget.spend(stepsOf(value)) ? value : null;
    } finally {
      this.depth -= 1;
    }
  }

  /** The value of a statement that is a single expression. */
  foldStatement(statement: Statement | PipelineLike): Value | null {
    if (statement.kind !== 'Pipeline' || statement.elements.length !== 1) return null;
    const [element] = statement.elements;
    if (element?.kind === 'CommandExpression') return this.fold(element.expression);
    if (element?.kind !== 'Command') return null;
    const [name, argument, ...more] = element.elements;
    if (name.kind !== 'StringConstant' || argument === undefined) return null;
    if (/^join-path$/i.test(name.value)) return this.joinedPath([argument, ...more]);
    if (!/^(?:echo|write|write-output)$/i.test(name.value) || more.length > 0) return null;
    return argument.kind === 'CommandParameter' ? null : this.fold(argument);
  }

  /** What `Join-Path` makes of a folder and names that come in their order. */
  private joinedPath(elements: readonly CommandElement[]): Value | null {
    const given: Expression[] = [];
    for (const one of elements) {
      if (one.kind !== 'CommandParameter') given.push(one);
      else if (!/^(?:0path|1childpath)$/i.test(given.length + one.name)) return null;
    }
    // A list makes a path of each of its folders.
    if (given.some(({ kind }) => kind === 'ArrayLiteral')) return null;
    const names = this.all(given);
    return names === null ? null : joined(itemsOf(names), '\\');
  }

  private value(node: Expression): Value | null {
    switch (node.kind) {
      case 'StringConstant':
        return text(node.value);
      case 'NumberConstant':
        return Number.isNaN(Number(node.value)) ? text(node.value) : number(Number(node.value));
      case 'ExpandableString':
        return this.expandable(node.value, node.parts);
      case 'Variable':
        return this.variable(node);
      case 'ArrayLiteral':
        return this.all(node.elements);
      case 'ArrayExpression':
        return this.block(node.body);
      case 'SubExpression':
        return this.unwrapped(node.body);
      case 'ParenExpression':
        return this.foldStatement(node.pipeline);
      case 'BinaryExpression':
        return foldBinary(node.operator, this.fold(node.left), () => this.fold(node.right));
      case 'UnaryExpression':
        return foldUnary(node.operator, this.fold(node.operand));
      case 'Conversion':
        return foldConversion(node.type.typeName.fullName, this.fold(node.operand));
      case 'IndexAccess':
        return this.index(this.fold(node.target), this.fold(node.index));
      case 'MethodCall':
        return this.call(node.target, node.member, node.arguments, node.isStatic);
      case 'AttributedExpression':
        return this.fold(node.operand);
      case 'MemberAccess':
      case 'UsingVariable':
      case 'ScriptBlockExpression':
      case 'Hashtable':
      case 'TypeExpression':
      case 'TernaryExpression':
        return null;
      default:
        return node satisfies never;
    }
  }

  private all(nodes: readonly Expression[]): Value | null {
    const items: Value[] = [];
    for (const node of nodes) {
      const value = this.fold(node);
      if (value === null) return null;
      items.push(value);
    }
    return list(items);
  }

  private block(body: StatementBlock): Value | null {
    const items: Value[] = [];
    for (const statement of body.statements) {
      const value = this.foldStatement(statement);
      if (value === null) return null;
      items.push(...itemsOf(value));
      if (items.length > VALUE_ITEMS) return null;
    }
    return list(items);
  }

  /** `$( )` of one value is that value; `@( )` stays a list. */
  private unwrapped(body: StatementBlock): Value | null {
    const value = this.block(body);
    const [only, ...more] = value === null ? [] : itemsOf(value);
    return only !== undefined && more.length === 0 ? only : value;
  }

  /** The tree gives the string with its escapes resolved, so each part is found by how it is written in it. */
  private expandable(value: string, parts: readonly Expression[]): Value | null {
    let result = '';
    let from = 0;
    for (const part of parts) {
      const folded = this.fold(part);
      if (folded === null) return null;
      const written =
        part.kind === 'Variable' ? variableAt(value, from, part.path) : subExpressionAt(value, from);
      if (written === null) return null;
      result += value.slice(from, written.start) + asText(folded);
      from = written.end;
      if (result.length > VALUE_CHARACTERS) return null;
    }
    return boundedText(result + value.slice(from));
  }

  private variable(node: Variable): Value | null {
    if (node.splatted) return null;
    const name = variableName(node.path);
    const statement = this.scope.assigned.get(name);
    if (statement !== undefined) return this.assigned(name, statement);
    const known = knownValue(name);
    return known === null ? null : text(known);
  }

  /** Computed once for each variable. One that is made of itself is not known. */
  private assigned(name: string, statement: Statement): Value | null {
    const known = this.variables.get(name);
    if (known !== undefined) return known;
    const { isCut } = this;
    this.isCut = false;
    this.variables.set(name, null);
    const value = this.foldStatement(statement);
    if (this.isCut) this.variables.delete(name);
    else this.variables.set(name, value);
    this.isCut ||= isCut;
    return value;
  }

  private index(target: Value | null, index: Value | null): Value | null {
    if (target === null || index === null) return null;
    const items: readonly Value[] =
      target.kind === 'list' ? target.items : [...asText(target)].map((one) => ({ kind: 'char', text: one }));
    const picked: Value[] = [];
    for (const at of itemsOf(index)) {
      if (at.kind !== 'number') return null;
      const item = items.at(at.number);
      if (item !== undefined) picked.push(item);
    }
    return index.kind === 'list' ? list(picked) : (picked[0] ?? null);
  }

  private call(
    target: Expression,
    member: Expression,
    given: readonly Expression[],
    isStatic: boolean,
  ): Value | null {
    const name = this.fold(member);
    const values = this.all(given);
    if (name === null || values === null) return null;
    if (isStatic) {
      return target.kind === 'TypeExpression'
        ? foldStaticMethod(target.typeName.fullName, asText(name), itemsOf(values))
        : null;
    }
    if (asText(name).toLowerCase() === 'getstring' && target.kind === 'MemberAccess') {
      const encoding = this.fold(target.member);
      const isEncoding =
        target.target.kind === 'TypeExpression' && /(?:^|\.)encoding$/i.test(target.target.typeName.fullName);
      return isEncoding && encoding !== null
        ? foldStaticMethod(`text.encoding.${asText(encoding)}`, 'getstring', itemsOf(values))
        : null;
    }
    const value = this.fold(target);
    return value === null ? null : foldMethod(value, asText(name), itemsOf(values));
  }
}

interface Found {
  readonly start: number;
  readonly end: number;
}

/** The next place where the variable is written, braced or not. */
const variableAt = (value: string, from: number, path: string): Found | null => {
  for (let start = value.indexOf('$', from); start !== -1; start = value.indexOf('$', start + 1)) {
    if (value.startsWith(path, start + 1)) return { start, end: start + path.length + 1 };
    if (value.startsWith(`{${path}}`, start + 1)) return { start, end: start + path.length + 3 };
  }
  return null;
};

const subExpressionAt = (value: string, from: number): Found | null => {
  const start = value.indexOf('$(', from);
  if (start === -1) return null;
  let depth = 0;
  for (let index = start + 1; index < value.length; index += 1) {
    if (value[index] === '(') depth += 1;
    if (value[index] === ')') depth -= 1;
    if (depth === 0) return { start, end: index + 1 };
  }
  return null;
};
