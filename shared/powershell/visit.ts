import type { SyntaxNode } from './syntax-tree.ts';

/** Adds the nodes right below a node to a list, in the order of the language's own visitor. */
export function addChildren(node: SyntaxNode, to: SyntaxNode[]): void {
  // What texts have most of stands first: the kinds are compared one after the other.
  switch (node.kind) {
    case 'StringConstant':
    case 'Variable':
    case 'NumberConstant':
    case 'TypeExpression':
      return;
    case 'Pipeline':
      all(node.elements, to);
      return;
    case 'Command':
      all(node.elements, to);
      all(node.redirections, to);
      return;
    case 'CommandExpression':
      to.push(node.expression);
      all(node.redirections, to);
      return;
    case 'CommandParameter':
      one(node.argument, to);
      return;
    case 'ScriptBlock':
      all(node.usings, to);
      one(node.paramBlock, to);
      one(node.dynamicParamBlock, to);
      one(node.beginBlock, to);
      one(node.processBlock, to);
      one(node.endBlock, to);
      one(node.cleanBlock, to);
      return;
    case 'ParamBlock':
      all(node.attributes, to);
      all(node.parameters, to);
      return;
    case 'Parameter':
      all(node.attributes, to);
      to.push(node.name);
      one(node.defaultValue, to);
      return;
    case 'NamedBlock':
    case 'StatementBlock':
      all(node.traps, to);
      all(node.statements, to);
      return;
    case 'PipelineChain':
    case 'BinaryExpression':
    case 'Assignment':
      to.push(node.left);
      to.push(node.right);
      return;
    case 'IfStatement':
      for (const clause of node.clauses) {
        to.push(clause.condition);
        to.push(clause.body);
      }
      one(node.elseBody, to);
      return;
    case 'WhileStatement':
    case 'DoStatement':
      to.push(node.condition);
      to.push(node.body);
      return;
    case 'ForStatement':
      one(node.initializer, to);
      one(node.condition, to);
      one(node.iterator, to);
      to.push(node.body);
      return;
    case 'ForeachStatement':
      to.push(node.variable);
      one(node.throttleLimit, to);
      to.push(node.collection);
      to.push(node.body);
      return;
    case 'SwitchStatement':
      to.push(node.condition);
      for (const clause of node.clauses) {
        to.push(clause.test);
        to.push(clause.body);
      }
      one(node.defaultBody, to);
      return;
    case 'TryStatement':
      to.push(node.body);
      all(node.catches, to);
      one(node.finallyBody, to);
      return;
    case 'CatchClause':
      all(node.types, to);
      to.push(node.body);
      return;
    case 'TrapStatement':
      one(node.type, to);
      to.push(node.body);
      return;
    case 'DataStatement':
      all(node.commandsAllowed, to);
      to.push(node.body);
      return;
    case 'FunctionDefinition':
      all(node.parameters, to);
      to.push(node.body);
      return;
    case 'FlowStatement':
      one(node.value, to);
      return;
    case 'LoopControlStatement':
      one(node.label, to);
      return;
    case 'TypeDefinition':
      all(node.attributes, to);
      all(node.baseTypes, to);
      all(node.members, to);
      return;
    case 'PropertyMember':
      all(node.attributes, to);
      one(node.type, to);
      one(node.initialValue, to);
      return;
    case 'FunctionMember':
      all(node.attributes, to);
      one(node.returnType, to);
      to.push(node.definition);
      return;
    case 'FileRedirection':
      to.push(node.location);
      return;
    case 'Attribute':
      all(node.positional, to);
      for (const argument of node.named) {
        one(argument.value, to);
      }
      return;
    case 'ExpandableString':
      all(node.parts, to);
      return;
    case 'UsingVariable':
      to.push(node.variable);
      return;
    case 'ScriptBlockExpression':
      to.push(node.scriptBlock);
      return;
    case 'ArrayLiteral':
      all(node.elements, to);
      return;
    case 'ArrayExpression':
    case 'SubExpression':
      to.push(node.body);
      return;
    case 'ParenExpression':
      to.push(node.pipeline);
      return;
    case 'Hashtable':
      for (const entry of node.entries) {
        to.push(entry.key);
        to.push(entry.value);
      }
      return;
    case 'MemberAccess':
      to.push(node.target);
      to.push(node.member);
      return;
    case 'MethodCall':
      to.push(node.target);
      to.push(node.member);
      all(node.arguments, to);
      return;
    case 'IndexAccess':
      to.push(node.target);
      to.push(node.index);
      return;
    case 'Conversion':
      to.push(node.type);
      to.push(node.operand);
      return;
    case 'AttributedExpression':
      to.push(node.attribute);
      to.push(node.operand);
      return;
    case 'UnaryExpression':
      to.push(node.operand);
      return;
    case 'TernaryExpression':
      to.push(node.condition);
      to.push(node.ifTrue);
      to.push(node.ifFalse);
      return;
    case 'UsingStatement':
    case 'MergingRedirection':
    case 'TypeConstraint':
      return;
    default:
      node satisfies never;
  }
}

function all(nodes: readonly SyntaxNode[], to: SyntaxNode[]): void {
  for (const node of nodes) {
    to.push(node);
  }
}

function one(node: SyntaxNode | null, to: SyntaxNode[]): void {
  if (node !== null) {
    to.push(node);
  }
}

/** Calls `visit` with a node and everything below it, parents before their children. Doesn't recurse. */
export function forEachNode(root: SyntaxNode, visit: (node: SyntaxNode) => void): void {
  const waiting: SyntaxNode[] = [root];
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    visit(node);
    const before = waiting.length;
    addChildren(node, waiting);
    if (waiting.length > before + 1) {
      reverseFrom(waiting, before);
    }
  }
}

/** The stack gives back what came last: turning the children round keeps their order. */
function reverseFrom(nodes: SyntaxNode[], from: number): void {
  for (let low = from, high = nodes.length - 1; low < high; low += 1, high -= 1) {
    const first = nodes[low];
    const last = nodes[high];
    if (first !== undefined && last !== undefined) {
      nodes[low] = last;
      nodes[high] = first;
    }
  }
}
