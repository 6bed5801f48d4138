import { describe, expect, test } from 'vitest';
import { parse } from '../../../shared/powershell/parse.ts';
import type { SyntaxNode } from '../../../shared/powershell/syntax-tree.ts';
import { forEachNode } from '../../../shared/powershell/visit.ts';

/** Every kind of node; the compiler sees to it that none is missing. */
const allKinds: Record<SyntaxNode['kind'], true> = {
  ArrayExpression: true,
  ArrayLiteral: true,
  Assignment: true,
  Attribute: true,
  AttributedExpression: true,
  BinaryExpression: true,
  CatchClause: true,
  Command: true,
  CommandExpression: true,
  CommandParameter: true,
  Conversion: true,
  DataStatement: true,
  DoStatement: true,
  ExpandableString: true,
  FileRedirection: true,
  FlowStatement: true,
  ForStatement: true,
  ForeachStatement: true,
  FunctionDefinition: true,
  FunctionMember: true,
  Hashtable: true,
  IfStatement: true,
  IndexAccess: true,
  LoopControlStatement: true,
  MemberAccess: true,
  MergingRedirection: true,
  MethodCall: true,
  NamedBlock: true,
  NumberConstant: true,
  ParamBlock: true,
  Parameter: true,
  ParenExpression: true,
  Pipeline: true,
  PipelineChain: true,
  PropertyMember: true,
  ScriptBlock: true,
  ScriptBlockExpression: true,
  StatementBlock: true,
  StringConstant: true,
  SubExpression: true,
  SwitchStatement: true,
  TernaryExpression: true,
  TrapStatement: true,
  TryStatement: true,
  TypeConstraint: true,
  TypeDefinition: true,
  TypeExpression: true,
  UnaryExpression: true,
  UsingStatement: true,
  UsingVariable: true,
  Variable: true,
  WhileStatement: true,
};

function nodes(text: string): SyntaxNode[] {
  const result = parse(text, { dialect: '7' });
  if (!result.ok) {
    throw new Error(result.error.code);
  }
  const found: SyntaxNode[] = [];
  forEachNode(result.tree.script, (node) => found.push(node));
  return found;
}

function commandNames(text: string): string[] {
  return nodes(text).flatMap((node) =>
    node.kind === 'Command' && node.elements[0].kind === 'StringConstant' ? [node.elements[0].value] : [],
  );
}

describe('a visit of the tree', () => {
  test('reaches every named block, the one called end too', () => {
    const text = 'dynamicparam { a } begin { b } process { c } end { d } clean { e }';
    expect(commandNames(text)).toEqual(['a', 'b', 'c', 'd', 'e']);
  });

  test('comes to parents before their children, and to children in their order', () => {
    expect(commandNames('a (b (c)) (d); e')).toEqual(['a', 'b', 'c', 'd', 'e']);
  });

  test('reaches every kind of node', () => {
    const text = `using namespace System
[A()]param([int]$p = 1)
trap [E] { 1 }
begin { if ($a) { b } else { c } while (1) { break } do { continue } until (1) }
process { for (;;) {} foreach ($i in 1) {} switch (1) { 2 { 3 } default { 4 } } }
end {
  try { throw 1 } catch [E] { return } finally { exit 1 }
  data { 'd' }
  function f($q) { "x$y" | g -p:1 @z 2>&1 >h }
  [B()]class C : D { [int]$r = 1; [void] M() { } C() : base(1) { } }
  enum F { G = 1 }
  $a = @{ k = 1 }, @(2), $(3), (4), { 5 }
  $a.b; $a.c(1); $a[0]; [int]; [int]1; [A()]$a; 1 + 2; -not 1; $a ? 1 : 2; $using:s
  i && j
}`.replace('trap [E] { 1 }\n', '');
    const kinds = new Set([...nodes(text), ...nodes('trap [E] { 1 }')].map(({ kind }) => kind));
    expect([...kinds].sort()).toEqual(Object.keys(allKinds));
  });
});
