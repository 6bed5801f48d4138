import { FREE_NODES } from '../limits.ts';
import type {
  Command,
  Dialect,
  Expression,
  Extent,
  Hashtable,
  Statement,
  SyntaxTree,
} from '../powershell/syntax-tree.ts';
import { forEachNode } from '../powershell/visit.ts';
import { DEFINED_PATH, DEFINING, DEFINING_FLAG } from './command-name-table.ts';
import { Folder, type Scope } from './fold.ts';
import { providerPath } from './paths.ts';
import type { ReadingBuilder } from './reading-builder.ts';
import { type Definitions, resolveName } from './resolve-name.ts';
import { onlyExpression } from './sure-values.ts';
import { itemName, type Stating, Surveyor, unscoped } from './surveyor.ts';
import { asText, textsOf } from './value.ts';

/** What must be known of a whole text before its commands are read: what it defines and assigns. */
export interface Survey {
  /** The nodes that may state something, parents before their children. */
  readonly nodes: readonly Stating[];
  readonly scope: Scope;
  readonly definitions: Definitions;
  /** Whether a function of that name, in lower case, is surely defined when what stands there runs. */
  readonly isDefined: (name: string, place: number) => boolean;
  /** Hashtables that a variable is assigned once, for splats. */
  readonly hashtables: ReadonlyMap<string, Hashtable>;
  /** Variables whose every value is made in the text. */
  readonly fresh: ReadonlySet<string>;
  /** Members that are assigned to. */
  readonly assignedMembers: ReadonlySet<Expression>;
  /** Whether what stands there may run more than once, or later. */
  readonly isRepeated: (at: readonly [number, number]) => boolean;
  /** What `using namespace` names. */
  readonly namespaces: readonly string[];
}

/** Not seen from the blocks and functions below it. */
const PRIVATE = /^private:/i;
/** Functions that are defined by a statement of the script itself: a condition may skip others, and `begin` comes first. */
const definedFrom = ({ script: { endBlock } }: SyntaxTree): ReadonlyMap<string, number> => {
  const places = new Map<string, number>();
  for (const statement of endBlock?.unnamed === true ? endBlock.statements : []) {
    if (statement.kind !== 'FunctionDefinition') continue;
    const name = unscoped(statement.name);
    if (!PRIVATE.test(statement.name) && !places.has(name)) places.set(name, statement.end);
  }
  return places;
};

/** Marks the characters of all extents; what lies in one that is marked needs no marks of its own. */
const marksOf = (extents: readonly Extent[], length: number): Uint8Array => {
  const marks = new Uint8Array(extents.length === 0 ? 0 : length);
  for (const { start, end } of extents) if (marks[start] !== 1) marks.fill(1, start, end);
  return marks;
};

const hashtableOf = (statement: Statement): Hashtable | null => {
  const expression = onlyExpression(statement);
  const inner = expression?.kind === 'Conversion' ? expression.operand : expression;
  return inner?.kind === 'Hashtable' ? inner : null;
};

/** Reads a whole tree once for what it defines. */
export const survey = (
  tree: SyntaxTree,
  inherited: Definitions,
  { dialect, folding, budget }: ReadingBuilder,
): Survey => {
  const found = new Surveyor();
  forEachNode(tree.script, (node) => found.add(node));
  budget.spend(Math.max(0, found.visited - FREE_NODES) >> 2);
  const assigned = new Map<string, Statement>();
  const hashtables = new Map<string, Hashtable>();
  for (const [name, statement] of found.values) {
    if (statement === null) continue;
    assigned.set(name, statement);
    const table = hashtableOf(statement);
    if (table !== null) hashtables.set(name, table);
  }
  const scope: Scope = { assigned };
  const folder = new Folder(scope, folding);
  for (const name of inherited.functions) found.functions.add(name);
  for (const [alias, targets] of inherited.aliases) {
    for (const target of targets) found.alias(alias, target);
  }
  for (const [alias, statement] of found.assignedAliases) {
    const value = folder.foldStatement(statement);
    for (const target of value === null ? [] : textsOf(value)) found.alias(alias, target);
  }
  for (const command of found.commands) defineByCommand(command, dialect, folder, found);
  const defined = definedFrom(tree);
  const { length } = tree.text;
  const away = marksOf(found.away, length);
  const repeated = marksOf(found.repeated, length);
  return {
    nodes: found.nodes,
    scope,
    definitions: { aliases: found.aliases, functions: found.functions },
    isDefined: (name, place) => place >= (defined.get(name) ?? Number.POSITIVE_INFINITY) && away[place] !== 1,
    hashtables,
    fresh: new Set([...found.fresh].filter(([, isMade]) => isMade).map(([name]) => name)),
    assignedMembers: found.members,
    isRepeated: ([start]) => repeated[start] === 1,
    namespaces: tree.script.usings.filter(({ using }) => using === 'namespace').map(({ name }) => name),
  };
};

/** `Set-Alias name value`, `Set-Item alias:name value`, `New-Item function:name`, with names before or by position. */
const defineByCommand = (command: Command, dialect: Dialect, folder: Folder, found: Surveyor): void => {
  const [first, ...elements] = command.elements;
  if (first.kind !== 'StringConstant') return;
  const resolved = resolveName(first.value, dialect).name;
  if (!DEFINING.test(resolved)) return;
  const positional: string[] = [];
  let path: string | null = null;
  let name: string | null = null;
  let value: string | null = null;
  for (let index = 0; index < elements.length; index += 1) {
    const element = elements[index];
    if (element === undefined) break;
    if (element.kind !== 'CommandParameter') {
      positional.push(textOf(element, folder));
      continue;
    }
    const next = elements[index + 1];
    const given = element.argument ?? (next?.kind === 'CommandParameter' ? null : (next ?? null));
    if (given === null || DEFINING_FLAG.test(element.name)) continue;
    if (element.argument === null) index += 1;
    if (/^n/i.test(element.name)) name = textOf(given, folder);
    if (DEFINED_PATH.test(element.name)) path = textOf(given, folder);
    if (/^v/i.test(element.name)) value = textOf(given, folder);
  }
  const isAlias = resolved.endsWith('-Alias');
  path ??= isAlias && name !== null ? '' : (positional.shift() ?? '');
  value ??= positional.shift() ?? '';
  // `New-Item alias: -Name a` names it apart from its drive.
  const place = providerPath(path + (name ?? ''));
  const bare = itemName(place.path);
  if (isAlias || place.provider === 'alias') found.alias(bare, value);
  else if (place.provider === 'function') found.functions.add(bare);
};

const textOf = (node: Expression, folder: Folder): string => {
  const value = folder.fold(node);
  return value === null ? '' : asText(value);
};
