import type { Dialect } from '../powershell/syntax-tree.ts';
import { aliasTarget, findCmdlet, hasCmdlet } from './cmdlets.ts';
import { BUILT_IN_FUNCTIONS, EXECUTABLE, SHIM } from './command-name-table.ts';
import type { CommandFact, CommandKind } from './facts.ts';
import { lately } from './lately.ts';
import { withoutEnd } from './without-end.ts';

export interface ResolvedName {
  readonly name: string;
  readonly kind: CommandKind;
  readonly via: CommandFact['via'];
  readonly module: string | null;
}

/** What a text defines itself. Keys in lower case. */
export interface Definitions {
  /** Everything that an alias is set to somewhere. */
  readonly aliases: ReadonlyMap<string, ReadonlySet<string>>;
  readonly functions: ReadonlySet<string>;
}

export const noDefinitions: Definitions = { aliases: new Map(), functions: new Set() };

export const otherDialect = (dialect: Dialect): Dialect => (dialect === '7' ? '5.1' : '7');

const SCRIPT = /\.(?:ps1|psm1|psd1)$/i;
/** `\Remove-Item` is the cmdlet too, and `global:Format-Volume` the function that a module brought. */
const MODULE_QUALIFIED = /^(?:([A-Za-z][\w.]*)?\\|(?:global|script|local|private):)([a-z]+-\w+)$/i;

const programName = (written: string): string => {
  const base = withoutEnd(written, '\\/').split(/[\\/]/).at(-1) ?? written;
  return withoutEnd(base, '. ')
    .replace(/\.(?:exe|com)$/i, '')
    .replace(SHIM, '$1')
    .toLowerCase();
};

const isPath = (written: string): boolean => /[\\/]/.test(written) || /^[A-Za-z]:./.test(written);

/**
 * The command that a constant name invokes in a dialect: an alias of Windows, a function, cmdlet or program, as PowerShell
 * looks it up. What the text's own aliases make of it, `meaningsOf` says.
 */
export const resolveName = (
  written: string,
  dialect: Dialect,
  { functions } = noDefinitions,
): ResolvedName => {
  const target = aliasTarget(written, dialect);
  const name = target ?? written;
  const via = target === null ? 'name' : 'alias';
  if (functions.has(name.toLowerCase())) return { name, kind: 'function', via, module: null };
  const found = ofWindows[dialect](name);
  return found.via === 'get' || target === null ? found : { ...found, via };
};

/**
 * The names that a name may stand for, itself last. Which alias of a text holds where isn't followed: it can be set behind
 * a condition, in a block, later, or for another process than the one that runs the command, and be removed again.
 */
export const meaningsOf = (
  written: string,
  dialect: Dialect,
  definitions: Definitions,
): readonly string[] => {
  const { aliases } = definitions;
  if (aliases.size === 0) return [written];
  const names = new Set([written]);
  // Goes on with what is added on the way.
  for (const name of names) {
    for (const key of [name, resolveName(name, dialect, definitions).name]) {
      for (const target of aliases.get(key.toLowerCase()) ?? []) names.add(target);
    }
  }
  return [...names].reverse();
};

const search = (name: string, dialect: Dialect): ResolvedName => {
  const via = 'name';
  const key = name.toLowerCase();
  const builtIn = BUILT_IN_FUNCTIONS.get(key) ?? (/^[a-z]:$/.test(key) ? 'Set-Location' : undefined);
  if (builtIn !== undefined) {
    const module = findCmdlet(builtIn, dialect)?.module ?? null;
    return { name: builtIn, kind: module === null ? 'function' : 'cmdlet', via, module };
  }
  const [, module, bare] = MODULE_QUALIFIED.exec(name) ?? [];
  const cmdlet = findCmdlet(bare ?? name, dialect);
  if (cmdlet !== undefined) {
    const isOf = bare === undefined || module?.toLowerCase() === cmdlet.module.toLowerCase();
    const kind = isOf && hasCmdlet(cmdlet.name, dialect) ? 'cmdlet' : 'unknown';
    return { name: cmdlet.name, kind, via, module: module ?? cmdlet.module };
  }
  if (bare !== undefined) return { name: bare, kind: 'unknown', via, module: module ?? null };
  if (SCRIPT.test(name)) return { name: programName(name), kind: 'script', via, module: null };
  if (isPath(name) || EXECUTABLE.test(name)) {
    return { name: programName(name), kind: 'program', via, module: null };
  }
  const implied = findCmdlet(`Get-${name}`, dialect);
  if (implied !== undefined) {
    return { name: implied.name, kind: 'cmdlet', via: 'get', module: implied.module };
  }
  if (/^[A-Za-z]+-\w+$/.test(name)) return { name, kind: 'unknown', via, module: null };
  return { name: programName(name), kind: 'program', via, module: null };
};

/** The command that a name means in each dialect where the text defines nothing. */
const ofWindows: Readonly<Record<Dialect, (name: string) => ResolvedName>> = {
  '5.1': lately(2_000, (name) => search(name, '5.1')),
  '7': lately(2_000, (name) => search(name, '7')),
};
