import type { Dialect } from '../powershell/syntax-tree.ts';
import { ALIASES, CMDLETS } from './cmdlet-table.ts';

export type ParameterType = 'switch' | 'block' | 'credential' | 'uri' | 'other';

export interface ParameterInfo {
  readonly name: string;
  readonly type: ParameterType;
  readonly position: number | null;
  readonly aliases: readonly string[];
}

export interface CmdletInfo {
  readonly name: string;
  readonly module: string;
  /** Knows `-WhatIf` and `-Confirm`. */
  readonly shouldProcess: boolean;
  readonly parameters: readonly ParameterInfo[];
}

interface Row {
  readonly module: string;
  readonly line: string;
  /** The only dialect that it is for; null: both. */
  readonly only: Dialect | null;
}

const TYPES: Readonly<Record<string, ParameterType>> = {
  s: 'switch',
  b: 'block',
  c: 'credential',
  u: 'uri',
};

let rows: ReadonlyMap<string, readonly Row[]> | null = null;
const decoded = new Map<string, CmdletInfo>();

/** Read at first use: a start that judges nothing pays nothing. */
const allRows = (): ReadonlyMap<string, readonly Row[]> => {
  if (rows !== null) return rows;
  const found = new Map<string, Row[]>();
  let module = '';
  for (const line of CMDLETS.split('\n')) {
    if (line.startsWith('#')) module = line.slice(1);
    else if (line !== '') {
      const key = line.slice(0, line.indexOf('|')).toLowerCase();
      const its = found.get(key);
      const [, mark] = /\|([57]?)/.exec(line) ?? [];
      const only: Dialect | null = mark === '5' ? '5.1' : mark === '7' ? '7' : null;
      if (its === undefined) found.set(key, [{ module, line, only }]);
      else its.push({ module, line, only });
    }
  }
  rows = found;
  return found;
};

const parameterOf = (code: string): ParameterInfo => {
  const [name = '', flags = '', aliases = ''] = code.split('~');
  const [, letter = '', position = ''] = /^([sbcu]?)(\d*)$/.exec(flags) ?? [];
  return {
    name,
    type: TYPES[letter] ?? 'other',
    position: position === '' ? null : Number(position),
    aliases: aliases === '' ? [] : aliases.split('/'),
  };
};

const decode = ({ module, line }: Row): CmdletInfo => {
  const known = decoded.get(line);
  if (known !== undefined) return known;
  const [name = '', flags = '', parameters = ''] = line.split('|');
  const info: CmdletInfo = {
    name,
    module,
    shouldProcess: flags.includes('w'),
    parameters: parameters === '' ? [] : parameters.split(',').map(parameterOf),
  };
  decoded.set(line, info);
  return info;
};

/**
 * What the table knows of a cmdlet: of this dialect, or of the other one where this one has none of that name.
 * Case doesn't matter. Undefined: unknown, which never means harmless.
 */
export const findCmdlet = (name: string, dialect: Dialect): CmdletInfo | undefined => {
  const its = allRows().get(name.toLowerCase());
  if (its === undefined) return undefined;
  const row = its.find(({ only }) => only === null || only === dialect) ?? its[0];
  return row === undefined ? undefined : decode(row);
};

/** Whether the table has the cmdlet for this dialect. */
export const hasCmdlet = (name: string, dialect: Dialect): boolean =>
  (allRows().get(name.toLowerCase()) ?? []).some(({ only }) => only === null || only === dialect);

let aliases: ReadonlyMap<string, readonly [string | null, string | null]> | null = null;

const allAliases = (): ReadonlyMap<string, readonly [string | null, string | null]> => {
  if (aliases !== null) return aliases;
  const known = (name: string | undefined): string | null =>
    name === undefined || name === '-' ? null : name;
  aliases = new Map(
    ALIASES.trim()
      .split('\n')
      .map((line) => {
        const [alias = '', old, now] = line.split(' ');
        return [alias.toLowerCase(), [known(old), known(now ?? old)]] as const;
      }),
  );
  return aliases;
};

/** What a built-in alias stands for in a dialect; null if it isn't one there. */
export const aliasTarget = (name: string, dialect: Dialect): string | null => {
  const targets = allAliases().get(name.toLowerCase());
  return targets === undefined ? null : targets[dialect === '5.1' ? 0 : 1];
};
