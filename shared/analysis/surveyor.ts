import type {
  Assignment,
  Command,
  CommandElement,
  Expression,
  Extent,
  PipelineElement,
  Statement,
  SyntaxNode,
  Variable,
} from '../powershell/syntax-tree.ts';
import { KEEPS_BLOCKS, MAY_DEFINE, NAMES_VARIABLE, SETS_VARIABLE } from './command-name-table.ts';
import { variableName } from './fold.ts';
import { providerPath } from './paths.ts';
import { quickText } from './quick-text.ts';
import { isFresh } from './sure-values.ts';
import { isInner, targetsOf } from './written-by.ts';

const mayDefine = ({ elements }: Command): boolean => {
  const name = elements[0];
  return name.kind === 'StringConstant' && name.value.length > 1 && MAY_DEFINE.test(name.value);
};

/** Whether the blocks that a command is given surely run where it stands. */
const keepsBlocks = ({ elements }: Command): boolean => {
  const [name, ...given] = elements;
  const isParallel = (one: CommandElement): boolean =>
    one.kind === 'CommandParameter' && /^pa/i.test(one.name);
  return name.kind === 'StringConstant' && KEEPS_BLOCKS.test(name.value) && !given.some(isParallel);
};

const isBlock = ({ kind }: SyntaxNode): boolean => kind === 'ScriptBlockExpression';

/** Whether a command's name, a parameter such as `-OutVariable`, or a path says that a name of a variable stands beside it. */
const namesVariable = (one: CommandElement): boolean =>
  one.kind === 'CommandParameter'
    ? NAMES_VARIABLE.test(one.name)
    : one.kind === 'StringConstant' && SETS_VARIABLE.test(one.value);

/** What a command is given. */
const valuesOf = ({ elements }: Command): readonly Expression[] =>
  elements.slice(1).flatMap((one) => (one.kind === 'CommandParameter' ? (one.argument ?? []) : one));

const isCommand = ({ kind }: PipelineElement): boolean => kind === 'Command';

/** Shorter strings are no address and name no variable that decides over commands. */
const TELLING_CHARACTERS = 7;

/** Nodes that may state something. */
export type Stating = Extract<
  SyntaxNode,
  {
    readonly kind:
      | 'StringConstant'
      | 'ExpandableString'
      | 'Variable'
      | 'Pipeline'
      | 'PipelineChain'
      | 'MemberAccess'
      | 'MethodCall'
      | 'TypeExpression'
      | 'TypeConstraint'
      | 'Conversion'
      | 'UnaryExpression'
      | 'BinaryExpression'
      | 'ForeachStatement'
      | 'Parameter'
      | 'FileRedirection'
      | 'Assignment'
      | 'FunctionDefinition'
      | 'Hashtable'
      | 'SwitchStatement';
  }
>;

/** Nodes that define and state nothing themselves; what is below them may. */
type Silent = Extract<
  SyntaxNode,
  {
    readonly kind:
      | 'NumberConstant'
      | 'CommandParameter'
      | 'CommandExpression'
      | 'MergingRedirection'
      | 'ScriptBlock'
      | 'ParamBlock'
      | 'NamedBlock'
      | 'StatementBlock'
      | 'IfStatement'
      | 'TryStatement'
      | 'CatchClause'
      | 'TypeDefinition'
      | 'FlowStatement'
      | 'LoopControlStatement'
      | 'UsingStatement'
      | 'Attribute'
      | 'UsingVariable'
      | 'ArrayLiteral'
      | 'ArrayExpression'
      | 'SubExpression'
      | 'ParenExpression'
      | 'IndexAccess'
      | 'AttributedExpression'
      | 'TernaryExpression';
  }
>;

/** Operators whose right side may be a block or a type. */
const TELLING_OPERATOR = /^-[ic]?(?:replace|split|as)$/;

/** Collects what a text defines and assigns, and its nodes that may state something, as it is given them one by one. */
export class Surveyor {
  readonly nodes: Stating[] = [];
  visited = 0;
  readonly values = new Map<string, Statement | null>();
  readonly fresh = new Map<string, boolean>();
  readonly commands: Command[] = [];
  readonly functions = new Set<string>();
  readonly aliases = new Map<string, Set<string>>();
  readonly assignedAliases: (readonly [string, Statement])[] = [];
  /** What runs at another time than its place says, or where the text's functions may not be known. */
  readonly away: Extent[] = [];
  readonly members = new Set<Expression>();
  /** Loops, blocks and functions. */
  readonly repeated: Extent[] = [];

  add(node: SyntaxNode): void {
    this.visited += 1;
    switch (node.kind) {
      case 'StringConstant':
        if (node.value.length >= TELLING_CHARACTERS) this.nodes.push(node);
        return;
      case 'Pipeline':
        if (node.background || node.elements.some(isCommand)) this.nodes.push(node);
        if (node.background) this.away.push(node);
        return;
      case 'Command':
        if (mayDefine(node)) this.commands.push(node);
        if (!keepsBlocks(node)) this.away.push(...valuesOf(node).filter(isBlock));
        if (mayDefine(node) || node.elements.some(namesVariable)) this.setByName(node);
        return;
      case 'Variable':
      case 'ExpandableString':
      case 'MemberAccess':
      case 'MethodCall':
      case 'TypeExpression':
      case 'TypeConstraint':
      case 'FileRedirection':
      case 'Hashtable':
        this.nodes.push(node);
        return;
      case 'Conversion':
        this.nodes.push(node);
        // Whoever is given it may change what is in it.
        if (node.operand.kind === 'Variable' && /^ref$/i.test(node.type.typeName.fullName))
          this.unknown(node.operand);
        return;
      case 'PipelineChain':
        if (!node.background) return;
        this.nodes.push(node);
        this.away.push(node);
        return;
      case 'BinaryExpression':
        if (TELLING_OPERATOR.test(node.operator)) this.nodes.push(node);
        return;
      case 'UnaryExpression':
        if (node.operator !== '++' && node.operator !== '--') return;
        this.nodes.push(node);
        if (node.operand.kind === 'Variable') this.values.set(variableName(node.operand.path), null);
        return;
      case 'Assignment':
        this.nodes.push(node);
        this.assignment(node);
        return;
      case 'ForeachStatement':
        this.nodes.push(node);
        this.repeated.push(node);
        this.define(node.variable, node.collection);
        this.unknown(node.variable);
        return;
      case 'DataStatement':
        if (node.variable !== null) this.values.set(variableName(node.variable), null);
        return;
      case 'Parameter':
        this.nodes.push(node);
        this.unknown(node.name);
        return;
      case 'FunctionDefinition':
        this.nodes.push(node);
        this.repeated.push(node);
        this.functions.add(unscoped(node.name));
        return;
      case 'SwitchStatement':
        this.nodes.push(node);
        this.repeated.push(node);
        return;
      case 'WhileStatement':
      case 'DoStatement':
      case 'ForStatement':
      case 'ScriptBlockExpression':
        this.repeated.push(node);
        return;
      case 'TrapStatement':
      case 'FunctionMember':
        this.repeated.push(node);
        this.away.push(node);
        return;
      case 'PropertyMember':
        this.away.push(node);
        return;
      default:
        node satisfies Silent;
    }
  }

  /** `target`: empty, if it is not known. */
  alias(name: string, target: string): void {
    const targets = this.aliases.get(name) ?? new Set();
    if (target !== '') this.aliases.set(name, targets.add(target));
  }

  /** Notes a variable that is a function or an alias. */
  private define({ path }: Variable, value: Statement): void {
    const place = providerPath(variableName(path));
    if (place.provider === 'function') this.functions.add(itemName(place.path));
    if (place.provider === 'alias') this.assignedAliases.push([itemName(place.path), value]);
  }

  /** What is in a variable that a command may set isn't known either. */
  private setByName(command: Command): void {
    for (const name of valuesOf(command).flatMap((one) => quickText(one) ?? []))
      this.values.set(variableName(name.replace(/^\+/, '')), null);
  }

  /** What is in a variable that a loop or a caller sets isn't known. */
  private unknown({ path }: Variable): void {
    const name = variableName(path);
    this.values.set(name, null);
    this.fresh.set(name, false);
  }

  private assignment(node: Assignment): void {
    const variables: Variable[] = [];
    const members: Expression[] = [];
    targetsOf(node.left, variables, members);
    for (const member of members) this.members.add(member);
    const isPart = isInner(node.left);
    const isMade = isPart || (node.operator === 'Equals' && isFresh(node.right));
    const isWhole = node.operator === 'Equals' && variables.length === 1 && node.left.kind !== 'IndexAccess';
    for (const variable of variables) {
      const name = variableName(variable.path);
      this.define(variable, node.right);
      if (!isPart) this.fresh.set(name, isMade && this.fresh.get(name) !== false);
      this.values.set(name, isWhole && !this.values.has(name) ? node.right : null);
    }
  }
}

/** The name of a function or an alias in lower case, without its scope. */
export const unscoped = (name: string): string =>
  name.toLowerCase().replace(/^(?:global|script|local|private):/, '');

/** The name of the function or alias that a path of its drive means. */
export const itemName = (path: string): string => unscoped(path.replace(/^[\\/]+/, ''));
