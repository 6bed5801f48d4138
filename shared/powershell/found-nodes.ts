import type {
  Assignment,
  Command,
  Extent,
  MemberAccess,
  MethodCall,
  Redirection,
  SyntaxNode,
} from './syntax-tree.ts';

/** A function or type by its name. */
export interface Named extends Extent {
  readonly name: string;
}

/** Nodes that state nothing themselves; what is below them may. */
type Silent = Extract<
  SyntaxNode,
  {
    readonly kind:
      | 'ScriptBlock'
      | 'ParamBlock'
      | 'Parameter'
      | 'NamedBlock'
      | 'StatementBlock'
      | 'IfStatement'
      | 'WhileStatement'
      | 'DoStatement'
      | 'ForStatement'
      | 'ForeachStatement'
      | 'SwitchStatement'
      | 'TryStatement'
      | 'CatchClause'
      | 'FlowStatement'
      | 'LoopControlStatement'
      | 'PropertyMember'
      | 'FunctionMember'
      | 'CommandExpression'
      | 'CommandParameter'
      | 'StringConstant'
      | 'ExpandableString'
      | 'NumberConstant'
      | 'UsingVariable'
      | 'ArrayLiteral'
      | 'ArrayExpression'
      | 'SubExpression'
      | 'ParenExpression'
      | 'Hashtable'
      | 'IndexAccess'
      | 'Conversion'
      | 'AttributedExpression'
      | 'BinaryExpression'
      | 'UnaryExpression'
      | 'TernaryExpression';
  }
>;

/** The nodes of a tree that facts are made of, collected by `add`. */
export class FoundNodes {
  readonly commands: Command[] = [];
  readonly members: (MemberAccess | MethodCall)[] = [];
  readonly redirections: Redirection[] = [];
  readonly assignments: Assignment[] = [];
  readonly functions: Named[] = [];
  readonly typeDefinitions: Named[] = [];
  readonly types = new Set<string>();
  readonly variables = new Set<string>();
  readonly special = new Set<string>();
  background = 0;
  chains = 0;
  blocks = 0;

  add(node: SyntaxNode): void {
    switch (node.kind) {
      case 'Command':
        this.commands.push(node);
        return;
      case 'MemberAccess':
        this.members.push(node);
        return;
      case 'MethodCall':
        if (!isBaseCall(node)) {
          this.members.push(node);
        }
        return;
      case 'FileRedirection':
      case 'MergingRedirection':
        this.redirections.push(node);
        return;
      case 'Assignment':
        this.assignments.push(node);
        return;
      case 'FunctionDefinition':
        this.functions.push(node);
        return;
      case 'TypeDefinition':
        this.typeDefinitions.push(node);
        return;
      case 'TypeExpression':
      case 'TypeConstraint':
      case 'Attribute':
        this.types.add(node.typeName.fullName);
        return;
      case 'Variable':
        this.variables.add(node.path);
        return;
      case 'UsingStatement':
        this.special.add(`using ${node.using}`);
        return;
      case 'DataStatement':
        this.special.add('data');
        return;
      case 'TrapStatement':
        this.special.add('trap');
        return;
      case 'Pipeline':
        this.background += node.background ? 1 : 0;
        return;
      case 'PipelineChain':
        this.background += node.background ? 1 : 0;
        this.chains += 1;
        return;
      case 'ScriptBlockExpression':
        this.blocks += 1;
        return;
      default:
        node satisfies Silent;
    }
  }
}

/** The call of a base class's constructor: the reference doesn't count it as a member. No name written bare is so. */
function isBaseCall({ member }: MethodCall): boolean {
  return member.kind === 'StringConstant' && member.quote === 'BareWord' && member.value === '.ctor';
}
