import type { Dialect } from '../powershell/syntax-tree.ts';
import { ALIASES, CMDLETS } from './cmdlet-table.ts';

export type ParameterType = 'switch' | 'block' | 'credential' | 'uri' | 'string' | 'other';

export interface ParameterInfo {
  readonly name: string;
  readonly type: ParameterType;
  readonly position: number | null;
  readonly fromPipeline: boolean;
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
}

const TYPES: Readonly<Record<string, ParameterType>> = {
  s: 'switch',
  b: 'block',
  c: 'credential',
  u: 'uri',
  o: 'other',
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
      if (its === undefined) found.set(key, [{ module, line }]);
      else its.push({ module, line });
    }
  }
  rows = found;
  return found;
};

const parameterOf = (code: string): ParameterInfo => {
  const [name = '', flags = '', aliases = ''] = code.split('~');
  const [, letter = '', position = '', pipeline = ''] = /^([sbcuo]?)(\d*)(p?)$/.exec(flags) ?? [];
  return {
    name,
    type: TYPES[letter] ?? 'string',
    position: position === '' ? null : Number(position),
    fromPipeline: pipeline === 'p',
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
  const mark = dialect === '5.1' ? '5' : '7';
  const flagsOf = (line: string): string => line.split('|', 2)[1] ?? '';
  const fitting = its.find(({ line }) => flagsOf(line).startsWith(mark) || !/^[57]/.test(flagsOf(line)));
  const row = fitting ?? its[0];
  return row === undefined ? undefined : decode(row);
};

/** Whether the table has the cmdlet for this dialect. */
export const hasCmdlet = (name: string, dialect: Dialect): boolean => {
  const other = dialect === '5.1' ? '7' : '5';
  return (allRows().get(name.toLowerCase()) ?? []).some(
    ({ line }) => !(line.split('|', 2)[1] ?? '').startsWith(other),
  );
};

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
