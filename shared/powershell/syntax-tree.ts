/**
 * The syntax tree of a PowerShell text, in the shape of the language's own tree. Positions are UTF-16 code units
 * of the parsed text, `start` inclusive, `end` exclusive. A block of a script is called `endBlock`, never `end`.
 * All in one file: statements, expressions and blocks contain each other, and files must not.
 */

/** Which PowerShell reads the text: Windows PowerShell 5.1 or PowerShell 7. */
export type Dialect = '5.1' | '7';

/** A place in the text. Every node has one. */
export interface Extent {
  readonly start: number;
  readonly end: number;
}

/** A parsed text. Whatever `unanalysable` lists makes every other fact unreliable: the caller fails closed. */
export interface SyntaxTree {
  readonly text: string;
  readonly dialect: Dialect;
  readonly script: ScriptBlock;
  /** A `#requires` line is there (it may load modules). */
  readonly requires: boolean;
  readonly unanalysable: readonly Unanalysable[];
}

/** A construct that can change what the rest of the text means, or load code while it is only being read. */
export interface Unanalysable extends Extent {
  readonly reason: 'using_module' | 'using_assembly' | 'requires';
}

// Scripts and blocks

/** A whole script, the inside of `{ }` as a value, or a function's body. */
export interface ScriptBlock extends Extent {
  readonly kind: 'ScriptBlock';
  readonly usings: readonly UsingStatement[];
  readonly paramBlock: ParamBlock | null;
  readonly dynamicParamBlock: NamedBlock | null;
  readonly beginBlock: NamedBlock | null;
  readonly processBlock: NamedBlock | null;
  readonly endBlock: NamedBlock | null;
  readonly cleanBlock: NamedBlock | null;
}

/** `param(...)` with the attributes before it. */
export interface ParamBlock extends Extent {
  readonly kind: 'ParamBlock';
  readonly attributes: readonly AttributeBase[];
  readonly parameters: readonly Parameter[];
}

export interface Parameter extends Extent {
  readonly kind: 'Parameter';
  readonly attributes: readonly AttributeBase[];
  readonly name: Variable;
  readonly defaultValue: Expression | null;
}

/** `begin`, `process`, `end`, `clean` or `dynamicparam`; statements without a name are an `end` block. */
export interface NamedBlock extends Extent {
  readonly kind: 'NamedBlock';
  readonly block: 'begin' | 'process' | 'end' | 'clean' | 'dynamicparam';
  readonly unnamed: boolean;
  readonly statements: readonly Statement[];
  readonly traps: readonly TrapStatement[];
}

/** The statements of `{ }` after a keyword, or of `@( )` and `$( )`. */
export interface StatementBlock extends Extent {
  readonly kind: 'StatementBlock';
  readonly statements: readonly Statement[];
  readonly traps: readonly TrapStatement[];
}

// Statements

export type Statement =
  | Pipeline
  | PipelineChain
  | Assignment
  | IfStatement
  | WhileStatement
  | DoStatement
  | ForStatement
  | ForeachStatement
  | SwitchStatement
  | TryStatement
  | TrapStatement
  | DataStatement
  | FunctionDefinition
  | TypeDefinition
  | FlowStatement
  | LoopControlStatement;

/** What may stand where a pipeline is expected: in parentheses, conditions, after `return`, right of `=`. */
export type PipelineLike = Pipeline | PipelineChain | Assignment;

/** `a | b | c`, or a single expression. */
export interface Pipeline extends Extent {
  readonly kind: 'Pipeline';
  readonly elements: readonly PipelineElement[];
  /** Ends with `&`: it runs as a job. */
  readonly background: boolean;
}

/** `a && b`, `a || b`. */
export interface PipelineChain extends Extent {
  readonly kind: 'PipelineChain';
  readonly left: PipelineChain | Pipeline;
  readonly operator: '&&' | '||';
  readonly right: Pipeline;
  readonly background: boolean;
}

export interface Assignment extends Extent {
  readonly kind: 'Assignment';
  readonly left: Expression;
  readonly operator: AssignmentOperator;
  readonly right: Statement;
}

export type AssignmentOperator =
  | 'Equals'
  | 'PlusEquals'
  | 'MinusEquals'
  | 'MultiplyEquals'
  | 'DivideEquals'
  | 'RemainderEquals'
  | 'QuestionQuestionEquals';

export interface IfStatement extends Extent {
  readonly kind: 'IfStatement';
  readonly clauses: readonly IfClause[];
  readonly elseBody: StatementBlock | null;
}

/** The condition and body of `if` or `elseif`. */
export interface IfClause {
  readonly condition: PipelineLike;
  readonly body: StatementBlock;
}

export interface WhileStatement extends Extent {
  readonly kind: 'WhileStatement';
  readonly label: string | null;
  readonly condition: PipelineLike;
  readonly body: StatementBlock;
}

/** `do { } while ()` and `do { } until ()`. */
export interface DoStatement extends Extent {
  readonly kind: 'DoStatement';
  readonly label: string | null;
  readonly until: boolean;
  readonly condition: PipelineLike;
  readonly body: StatementBlock;
}

export interface ForStatement extends Extent {
  readonly kind: 'ForStatement';
  readonly label: string | null;
  readonly initializer: PipelineLike | null;
  readonly condition: PipelineLike | null;
  readonly iterator: PipelineLike | null;
  readonly body: StatementBlock;
}

export interface ForeachStatement extends Extent {
  readonly kind: 'ForeachStatement';
  readonly label: string | null;
  readonly variable: Variable;
  readonly throttleLimit: Expression | null;
  readonly collection: PipelineLike;
  readonly body: StatementBlock;
}

export interface SwitchStatement extends Extent {
  readonly kind: 'SwitchStatement';
  readonly label: string | null;
  /** The switch reads its subjects from the file that `condition` names. */
  readonly file: boolean;
  readonly condition: PipelineLike;
  readonly clauses: readonly SwitchClause[];
  readonly defaultBody: StatementBlock | null;
}

export interface SwitchClause {
  readonly test: Expression;
  readonly body: StatementBlock;
}

export interface TryStatement extends Extent {
  readonly kind: 'TryStatement';
  readonly body: StatementBlock;
  readonly catches: readonly CatchClause[];
  readonly finallyBody: StatementBlock | null;
}

export interface CatchClause extends Extent {
  readonly kind: 'CatchClause';
  readonly types: readonly TypeConstraint[];
  readonly body: StatementBlock;
}

export interface TrapStatement extends Extent {
  readonly kind: 'TrapStatement';
  readonly type: TypeConstraint | null;
  readonly body: StatementBlock;
}

export interface DataStatement extends Extent {
  readonly kind: 'DataStatement';
  readonly variable: string | null;
  readonly commandsAllowed: readonly Expression[];
  readonly body: StatementBlock;
}

/** `function`, `filter`, or the body of a class method. `parameters` are those in parentheses after the name. */
export interface FunctionDefinition extends Extent {
  readonly kind: 'FunctionDefinition';
  readonly name: string;
  readonly isFilter: boolean;
  readonly parameters: readonly Parameter[];
  readonly body: ScriptBlock;
}

/** `return`, `throw`, `exit` with what they give. */
export interface FlowStatement extends Extent {
  readonly kind: 'FlowStatement';
  readonly keyword: 'return' | 'throw' | 'exit';
  readonly value: PipelineLike | null;
}

export interface LoopControlStatement extends Extent {
  readonly kind: 'LoopControlStatement';
  readonly keyword: 'break' | 'continue';
  readonly label: Expression | null;
}

export interface UsingStatement extends Extent {
  readonly kind: 'UsingStatement';
  readonly using: 'namespace' | 'module' | 'assembly';
  readonly name: string;
}

// Classes

export interface TypeDefinition extends Extent {
  readonly kind: 'TypeDefinition';
  readonly type: 'class' | 'enum';
  readonly name: string;
  readonly attributes: readonly AttributeBase[];
  readonly baseTypes: readonly TypeConstraint[];
  readonly members: readonly ClassMember[];
}

export type ClassMember = PropertyMember | FunctionMember;

export interface PropertyMember extends Extent {
  readonly kind: 'PropertyMember';
  readonly name: string;
  readonly attributes: readonly Attribute[];
  readonly type: TypeConstraint | null;
  readonly initialValue: Expression | null;
}

/** A method or constructor; a constructor bears its class's name. */
export interface FunctionMember extends Extent {
  readonly kind: 'FunctionMember';
  readonly attributes: readonly Attribute[];
  readonly returnType: TypeConstraint | null;
  readonly definition: FunctionDefinition;
}

// Pipeline elements

export type PipelineElement = Command | CommandExpression;

/** An invocation by name or by `&` or `.`; `elements[0]` is what is invoked. */
export interface Command extends Extent {
  readonly kind: 'Command';
  readonly invocation: '&' | '.' | null;
  readonly elements: readonly [Expression, ...CommandElement[]];
  readonly redirections: readonly Redirection[];
}

/** An expression as a pipeline element. */
export interface CommandExpression extends Extent {
  readonly kind: 'CommandExpression';
  readonly expression: Expression;
  readonly redirections: readonly Redirection[];
}

export type CommandElement = CommandParameter | Expression;

/** `-Name`, or `-Name:argument`. */
export interface CommandParameter extends Extent {
  readonly kind: 'CommandParameter';
  readonly name: string;
  readonly argument: Expression | null;
}

export type Redirection = FileRedirection | MergingRedirection;

export type OutputStream = 'All' | 'Output' | 'Error' | 'Warning' | 'Verbose' | 'Debug' | 'Information';

export interface FileRedirection extends Extent {
  readonly kind: 'FileRedirection';
  readonly from: OutputStream;
  readonly append: boolean;
  readonly location: Expression;
}

export interface MergingRedirection extends Extent {
  readonly kind: 'MergingRedirection';
  readonly from: OutputStream;
  readonly to: OutputStream;
}

// Types and attributes

export type AttributeBase = Attribute | TypeConstraint;

/** `[Name(positional, key = value)]`. */
export interface Attribute extends Extent {
  readonly kind: 'Attribute';
  readonly typeName: TypeName;
  readonly positional: readonly Expression[];
  readonly named: readonly NamedAttributeArgument[];
}

export interface NamedAttributeArgument extends Extent {
  readonly name: string;
  /** Absent when only the name is written, which means true. */
  readonly value: Expression | null;
}

/** `[type]` before a variable, parameter or value, in a catch, or as a base type. */
export interface TypeConstraint extends Extent {
  readonly kind: 'TypeConstraint';
  readonly typeName: TypeName;
}

/** A type as it is written; `fullName` is it without white space, as PowerShell prints it. */
export interface TypeName extends Extent {
  readonly fullName: string;
}

// Expressions

export type Expression =
  | StringConstant
  | ExpandableString
  | NumberConstant
  | Variable
  | UsingVariable
  | ScriptBlockExpression
  | ArrayLiteral
  | ArrayExpression
  | SubExpression
  | ParenExpression
  | Hashtable
  | MemberAccess
  | MethodCall
  | IndexAccess
  | TypeExpression
  | Conversion
  | AttributedExpression
  | BinaryExpression
  | UnaryExpression
  | TernaryExpression;

export type StringQuote =
  | 'BareWord'
  | 'SingleQuoted'
  | 'DoubleQuoted'
  | 'SingleQuotedHereString'
  | 'DoubleQuotedHereString';

/** A string without anything to expand; `value` is what PowerShell makes of it, escapes resolved. */
export interface StringConstant extends Extent {
  readonly kind: 'StringConstant';
  readonly value: string;
  readonly quote: StringQuote;
}

/** A string with variables or `$( )`, which are in `parts` in order; `value` has escapes resolved. */
export interface ExpandableString extends Extent {
  readonly kind: 'ExpandableString';
  readonly value: string;
  readonly quote: StringQuote;
  readonly parts: readonly Expression[];
}

/** A number; `value` is how PowerShell prints it in the invariant culture. */
export interface NumberConstant extends Extent {
  readonly kind: 'NumberConstant';
  readonly value: string;
}

/** `$name`, `${name}`, `@name`; `path` is the name with its scope or drive, as written without sigil and braces. */
export interface Variable extends Extent {
  readonly kind: 'Variable';
  readonly path: string;
  readonly splatted: boolean;
}

/** `$using:name`. */
export interface UsingVariable extends Extent {
  readonly kind: 'UsingVariable';
  readonly variable: Variable;
}

/** `{ ... }` as a value. */
export interface ScriptBlockExpression extends Extent {
  readonly kind: 'ScriptBlockExpression';
  readonly scriptBlock: ScriptBlock;
}

/** `a, b, c`. */
export interface ArrayLiteral extends Extent {
  readonly kind: 'ArrayLiteral';
  readonly elements: readonly Expression[];
}

/** `@( ... )`. */
export interface ArrayExpression extends Extent {
  readonly kind: 'ArrayExpression';
  readonly body: StatementBlock;
}

/** `$( ... )`. */
export interface SubExpression extends Extent {
  readonly kind: 'SubExpression';
  readonly body: StatementBlock;
}

/** `( ... )`. */
export interface ParenExpression extends Extent {
  readonly kind: 'ParenExpression';
  readonly pipeline: PipelineLike;
}

/** `@{ ... }`. */
export interface Hashtable extends Extent {
  readonly kind: 'Hashtable';
  readonly entries: readonly HashtableEntry[];
}

export interface HashtableEntry {
  readonly key: Expression;
  readonly value: Statement;
}

/** `target.member`, `target::member`. */
export interface MemberAccess extends Extent {
  readonly kind: 'MemberAccess';
  readonly target: Expression;
  readonly member: Expression;
  readonly isStatic: boolean;
  /** `?.` */
  readonly nullConditional: boolean;
}

/** `target.member(arguments)`, `target::member(arguments)`, and a constructor's call of `base`. */
export interface MethodCall extends Extent {
  readonly kind: 'MethodCall';
  readonly target: Expression;
  readonly member: Expression;
  readonly isStatic: boolean;
  readonly nullConditional: boolean;
  readonly arguments: readonly Expression[];
  readonly genericArguments: readonly TypeName[];
}

/** `target[index]`. */
export interface IndexAccess extends Extent {
  readonly kind: 'IndexAccess';
  readonly target: Expression;
  readonly index: Expression;
  readonly nullConditional: boolean;
}

/** `[type]` as a value. */
export interface TypeExpression extends Extent {
  readonly kind: 'TypeExpression';
  readonly typeName: TypeName;
}

/** `[type]operand`. */
export interface Conversion extends Extent {
  readonly kind: 'Conversion';
  readonly type: TypeConstraint;
  readonly operand: Expression;
}

/** `[Attribute()]operand`. */
export interface AttributedExpression extends Extent {
  readonly kind: 'AttributedExpression';
  readonly attribute: Attribute;
  readonly operand: Expression;
}

export interface BinaryExpression extends Extent {
  readonly kind: 'BinaryExpression';
  /** As written, in lower case with a plain dash: `-eq`, `-ieq`, `+`, `..`, `??`. */
  readonly operator: string;
  readonly left: Expression;
  readonly right: Expression;
}

export interface UnaryExpression extends Extent {
  readonly kind: 'UnaryExpression';
  /** `!`, `-not`, `-bnot`, `-`, `+`, `,`, `-split`, `-join`, `++`, `--`. */
  readonly operator: string;
  readonly postfix: boolean;
  readonly operand: Expression;
}

export interface TernaryExpression extends Extent {
  readonly kind: 'TernaryExpression';
  readonly condition: Expression;
  readonly ifTrue: Expression;
  readonly ifFalse: Expression;
}

/** Every kind of node. */
export type SyntaxNode =
  | ScriptBlock
  | ParamBlock
  | Parameter
  | NamedBlock
  | StatementBlock
  | Statement
  | CatchClause
  | UsingStatement
  | ClassMember
  | PipelineElement
  | CommandParameter
  | Redirection
  | AttributeBase
  | Expression;
