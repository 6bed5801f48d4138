import type {
  AssignmentFact,
  At,
  CommandFact,
  ElementFact,
  MemberFact,
  ParsedFacts,
  RedirectionFact,
  RefusedFacts,
} from './facts-format.ts';
import { FoundNodes, type Named } from './found-nodes.ts';
import { parse } from './parse.ts';
import type {
  Assignment,
  Command,
  CommandElement,
  Dialect,
  Expression,
  Extent,
  MemberAccess,
  MethodCall,
  Redirection,
  SyntaxTree,
} from './syntax-tree.ts';
import { forEachNode } from './visit.ts';

/** The facts of a text in the format that the reference parser's facts have, for comparing the two. */
export function referenceFacts(text: string, dialect: Dialect = '7'): ParsedFacts | RefusedFacts {
  const result = parse(text, { dialect });
  if (!result.ok) {
    return { errors: [{ id: result.error.code, at: result.error.at }], ok: false, text };
  }
  return factsOfTree(result.tree);
}

/** The facts of a text that has been parsed. */
function factsOfTree(tree: SyntaxTree): ParsedFacts {
  const found = new FoundNodes();
  forEachNode(tree.script, (node) => found.add(node));
  const facts: { -readonly [K in keyof ParsedFacts]: ParsedFacts[K] } = {
    commands: inOrder(found.commands, commandFact),
    ok: true,
    text: tree.text,
  };
  if (found.assignments.length > 0) {
    facts.assignments = inOrder(found.assignments, (node) => assignmentFact(node, tree.text));
  }
  if (found.members.length > 0) {
    facts.members = inOrder(found.members, memberFact);
  }
  if (found.redirections.length > 0) {
    facts.redirections = inOrder(found.redirections, redirectionFact);
  }
  if (found.functions.length > 0) {
    facts.functions = inOrder(found.functions, nameOf);
  }
  if (found.typeDefinitions.length > 0) {
    facts.typeDefinitions = inOrder(found.typeDefinitions, nameOf);
  }
  if (found.types.size > 0) {
    facts.types = sorted(found.types);
  }
  if (found.variables.size > 0) {
    facts.variables = sorted(found.variables);
  }
  if (found.special.size > 0) {
    facts.special = sorted(found.special);
  }
  if (found.background > 0) {
    facts.background = found.background;
  }
  if (found.chains > 0) {
    facts.chains = found.chains;
  }
  if (found.blocks > 0) {
    facts.blocks = found.blocks;
  }
  if (tree.requires) {
    facts.requires = true;
  }
  return facts;
}

function byPlace(a: Extent, b: Extent): number {
  return a.start - b.start || b.end - a.end;
}

/** What `fact` makes of the nodes, by where they begin, the longer one first. */
function inOrder<N extends Extent, F>(nodes: N[], fact: (node: N) => F): F[] {
  return nodes.sort(byPlace).map((node) => fact(node));
}

function nameOf(node: Named): string {
  return node.name;
}

function sorted(names: ReadonlySet<string>): string[] {
  return [...names].sort();
}

function at({ start, end }: Extent): At {
  return [start, end];
}

function commandFact(command: Command): CommandFact {
  const { elements, invocation } = command;
  const [name, ...rest] = elements;
  const fact: { -readonly [K in keyof CommandFact]: CommandFact[K] } = {
    at: at(command),
    elements: rest.map(elementFact),
  };
  if (name.kind === 'StringConstant') {
    fact.name = name.value;
  }
  if (invocation !== null) {
    fact.call = invocation;
  }
  return fact;
}

function memberFact(node: MemberAccess | MethodCall): MemberFact {
  return {
    at: at(node),
    ...(node.member.kind === 'StringConstant' ? { name: node.member.value } : {}),
    ...(node.isStatic ? { static: true } : {}),
    ...(node.target.kind === 'TypeExpression' ? { type: node.target.typeName.fullName } : {}),
    ...(node.kind === 'MethodCall' ? { arguments: node.arguments.length } : {}),
    ...(node.nullConditional ? { conditional: true } : {}),
  };
}

function redirectionFact(node: Redirection): RedirectionFact {
  if (node.kind === 'MergingRedirection') {
    return { at: at(node), from: node.from, merge: node.to };
  }
  const append = node.append ? ({ append: true } as const) : {};
  return { at: at(node), from: node.from, ...append, file: elementFact(node.location) };
}

function assignmentFact(node: Assignment, text: string): AssignmentFact {
  return { at: at(node), left: text.slice(node.left.start, node.left.end), op: node.operator };
}

function elementFact(element: CommandElement): ElementFact {
  switch (element.kind) {
    case 'CommandParameter':
      return element.argument === null
        ? { at: at(element), parameter: element.name }
        : { at: at(element), parameter: element.name, value: elementFact(element.argument) };
    case 'StringConstant':
      return element.quote === 'BareWord'
        ? { at: at(element), string: element.value }
        : { at: at(element), quote: element.quote, string: element.value };
    case 'NumberConstant':
      return { at: at(element), number: element.value };
    case 'ExpandableString':
      return { at: at(element), expandable: element.value };
    case 'Variable':
      return element.splatted
        ? { at: at(element), splat: true, variable: element.path }
        : { at: at(element), variable: element.path };
    case 'ScriptBlockExpression':
      return { at: at(element), block: true };
    case 'ArrayLiteral':
      return { array: element.elements.map(elementFact), at: at(element) };
    default:
      return { at: at(element), expression: expressionName(element) };
  }
}

/** The reference's name of the kind of expression. */
function expressionName(node: Exclude<Expression, { kind: 'StringConstant' | 'ExpandableString' }>): string {
  switch (node.kind) {
    case 'MemberAccess':
    case 'MethodCall':
    case 'IndexAccess':
      return hasUsing(node) ? 'Using' : accessName(node.kind);
    case 'UsingVariable':
      return 'Using';
    case 'ArrayExpression':
      return 'Array';
    case 'SubExpression':
      return 'Sub';
    case 'ParenExpression':
      return 'Paren';
    case 'Hashtable':
      return 'Hashtable';
    default:
      return node.kind;
  }
}

function accessName(kind: 'MemberAccess' | 'MethodCall' | 'IndexAccess'): string {
  switch (kind) {
    case 'MemberAccess':
      return 'Member';
    case 'MethodCall':
      return 'InvokeMember';
    case 'IndexAccess':
      return 'Index';
    default:
      return kind satisfies never;
  }
}

/** The reference takes `$using:a.b` as `using` of all of it. */
function hasUsing(node: Expression): boolean {
  let target = node;
  while (target.kind === 'MemberAccess' || target.kind === 'MethodCall' || target.kind === 'IndexAccess') {
    target = target.target;
  }
  return target.kind === 'UsingVariable';
}
