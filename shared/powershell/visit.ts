import type { SyntaxNode } from './syntax-tree.ts';

/** Calls `each` with the nodes right below a node, in the order of the language's own visitor. */
export function forEachChild(node: SyntaxNode, each: (child: SyntaxNode) => void): void {
  // What texts have most of stands first: the kinds are compared one after the other.
  switch (node.kind) {
    case 'StringConstant':
    case 'Variable':
    case 'NumberConstant':
    case 'TypeExpression':
      return;
    case 'Pipeline':
      all(node.elements, each);
      return;
    case 'Command':
      all(node.elements, each);
      all(node.redirections, each);
      return;
    case 'CommandExpression':
      each(node.expression);
      all(node.redirections, each);
      return;
    case 'CommandParameter':
      one(node.argument, each);
      return;
    case 'ScriptBlock':
      all(node.usings, each);
      one(node.paramBlock, each);
      one(node.dynamicParamBlock, each);
      one(node.beginBlock, each);
      one(node.processBlock, each);
      one(node.endBlock, each);
      one(node.cleanBlock, each);
      return;
    case 'ParamBlock':
      all(node.attributes, each);
      all(node.parameters, each);
      return;
    case 'Parameter':
      all(node.attributes, each);
      each(node.name);
      one(node.defaultValue, each);
      return;
    case 'NamedBlock':
    case 'StatementBlock':
      all(node.traps, each);
      all(node.statements, each);
      return;
    case 'PipelineChain':
    case 'BinaryExpression':
    case 'Assignment':
      each(node.left);
      each(node.right);
      return;
    case 'IfStatement':
      for (const clause of node.clauses) {
        each(clause.condition);
        each(clause.body);
      }
      one(node.elseBody, each);
      return;
    case 'WhileStatement':
    case 'DoStatement':
      each(node.condition);
      each(node.body);
      return;
    case 'ForStatement':
      one(node.initializer, each);
      one(node.condition, each);
      one(node.iterator, each);
      each(node.body);
      return;
    case 'ForeachStatement':
      each(node.variable);
      one(node.throttleLimit, each);
      each(node.collection);
      each(node.body);
      return;
    case 'SwitchStatement':
      each(node.condition);
      for (const clause of node.clauses) {
        each(clause.test);
        each(clause.body);
      }
      one(node.defaultBody, each);
      return;
    case 'TryStatement':
      each(node.body);
      all(node.catches, each);
      one(node.finallyBody, each);
      return;
    case 'CatchClause':
      all(node.types, each);
      each(node.body);
      return;
    case 'TrapStatement':
      one(node.type, each);
      each(node.body);
      return;
    case 'DataStatement':
      all(node.commandsAllowed, each);
      each(node.body);
      return;
    case 'FunctionDefinition':
      all(node.parameters, each);
      each(node.body);
      return;
    case 'FlowStatement':
      one(node.value, each);
      return;
    case 'LoopControlStatement':
      one(node.label, each);
      return;
    case 'TypeDefinition':
      all(node.attributes, each);
      all(node.baseTypes, each);
      all(node.members, each);
      return;
    case 'PropertyMember':
      all(node.attributes, each);
      one(node.type, each);
      one(node.initialValue, each);
      return;
    case 'FunctionMember':
      all(node.attributes, each);
      one(node.returnType, each);
      each(node.definition);
      return;
    case 'FileRedirection':
      each(node.location);
      return;
    case 'Attribute':
      all(node.positional, each);
      for (const argument of node.named) {
        one(argument.value, each);
      }
      return;
    case 'ExpandableString':
      all(node.parts, each);
      return;
    case 'UsingVariable':
      each(node.variable);
      return;
    case 'ScriptBlockExpression':
      each(node.scriptBlock);
      return;
    case 'ArrayLiteral':
      all(node.elements, each);
      return;
    case 'ArrayExpression':
    case 'SubExpression':
      each(node.body);
      return;
    case 'ParenExpression':
      each(node.pipeline);
      return;
    case 'Hashtable':
      for (const entry of node.entries) {
        each(entry.key);
        each(entry.value);
      }
      return;
    case 'MemberAccess':
      each(node.target);
      each(node.member);
      return;
    case 'MethodCall':
      each(node.target);
      each(node.member);
      all(node.arguments, each);
      return;
    case 'IndexAccess':
      each(node.target);
      each(node.index);
      return;
    case 'Conversion':
      each(node.type);
      each(node.operand);
      return;
    case 'AttributedExpression':
      each(node.attribute);
      each(node.operand);
      return;
    case 'UnaryExpression':
      each(node.operand);
      return;
    case 'TernaryExpression':
      each(node.condition);
      each(node.ifTrue);
      each(node.ifFalse);
      return;
    case 'UsingStatement':
    case 'MergingRedirection':
    case 'TypeConstraint':
      return;
    default:
      node satisfies never;
  }
}

function all(nodes: readonly SyntaxNode[], each: (child: SyntaxNode) => void): void {
  for (const node of nodes) {
    each(node);
  }
}

function one(node: SyntaxNode | null, each: (child: SyntaxNode) => void): void {
  if (node !== null) {
    each(node);
  }
}

/** Calls `visit` with a node and everything below it, parents before their children. Doesn't recurse. */
export function forEachNode(root: SyntaxNode, visit: (node: SyntaxNode) => void): void {
  const waiting: SyntaxNode[] = [root];
  const add = (child: SyntaxNode): void => {
    waiting.push(child);
  };
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    visit(node);
    const before = waiting.length;
    forEachChild(node, add);
    reverseFrom(waiting, before);
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
