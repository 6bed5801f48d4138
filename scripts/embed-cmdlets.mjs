/**
 * Writes shared/analysis/cmdlet-table.ts from test/vectors/policy/cmdlets.jsonl and aliases.json.
 * The source is Microsoft's published command reference; a test holds the generated file equal to what this makes.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = new URL('../', import.meta.url);
const read = (path) => readFileSync(new URL(path, root), 'utf8');

const TYPES = { ScriptBlock: 'b', PSCredential: 'c', SecureString: 'c', Uri: 'u' };

const typeLetter = (parameter) =>
  parameter.switch ? 's' : (TYPES[(parameter.type ?? '').replace(/[[\]]/g, '')] ?? '');

/** `Name`, then `~` with type and position, then `~` with aliases; what is empty is left out. */
const encodeParameter = ([name, parameter], places) => {
  const place = places.indexOf(parameter.position);
  const flags = `${typeLetter(parameter)}${place === -1 ? '' : place}`;
  const aliases = (parameter.aliases ?? []).filter((alias) => /^\w+$/.test(alias)).join('/');
  return [name, flags, aliases].join('~').replace(/~+$/, '');
};

/** Only the order of positions counts: some modules begin with 0, some with 1, some leave gaps. */
const parametersOf = ({ parameters }) => {
  const all = Object.entries(parameters);
  const places = [...new Set(all.map(([, { position }]) => position ?? null))]
    .filter((position) => position !== null)
    .sort((one, other) => one - other);
  return all.map((entry) => encodeParameter(entry, places));
};

/** By how often they are in the table, so that it packs well. */
const inOrder = (row, counts) => parametersOf(row).sort((one, other) => counts.get(other) - counts.get(one));

const encodeRow = (row, counts) => {
  const dialect = row.dialects.length === 2 ? '' : row.dialects[0] === '5.1' ? '5' : '7';
  const flags = `${dialect}${row.shouldProcess ? 'w' : ''}`;
  return `${row.name}|${flags}|${inOrder(row, counts).join(',')}`;
};

const countParameters = (rows) => {
  const counts = new Map();
  for (const code of rows.flatMap(parametersOf)) counts.set(code, (counts.get(code) ?? 0) + 1);
  return counts;
};

const encodeCmdlets = (rows) => {
  const counts = countParameters(rows);
  const modules = Map.groupBy
    ? Map.groupBy(rows, (row) => row.module)
    : rows.reduce((map, row) => map.set(row.module, [...(map.get(row.module) ?? []), row]), new Map());
  return [...modules]
    .map(([module, its]) => [`#${module}`, ...its.map((row) => encodeRow(row, counts))].join('\n'))
    .join('\n');
};

const encodeAliases = (aliases) =>
  Object.entries(aliases)
    .map(([alias, by]) => {
      const both = by['5.1'] === by['7'];
      return both ? `${alias} ${by['7']}` : `${alias} ${by['5.1'] ?? '-'} ${by['7'] ?? '-'}`;
    })
    .join('\n');

/** The generated module's text. */
export const cmdletTable = () => {
  const rows = read('test/vectors/policy/cmdlets.jsonl')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
  const aliases = JSON.parse(read('test/vectors/policy/aliases.json'));
  return `// Written by scripts/embed-cmdlets.mjs from Microsoft's published command reference (Windows PowerShell 5.1,
// PowerShell 7.6, Windows Server 2025). Don't edit.

/** Cmdlets by module: \`name|dialect and w for -WhatIf|parameters\`; read by cmdlets.ts. */
export const CMDLETS = \`
${encodeCmdlets(rows)}
\`;

/** Built-in aliases: \`alias name\`, or \`alias name-in-5.1 name-in-7\`. */
export const ALIASES = \`
${encodeAliases(aliases)}
\`;
`;
};

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  writeFileSync(new URL('shared/analysis/cmdlet-table.ts', root), cmdletTable());
}
