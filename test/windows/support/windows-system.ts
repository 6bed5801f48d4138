import { readdirSync, writeFileSync } from 'node:fs';
import { expect } from 'vitest';
import { NODE, PWSH } from './windows-runner.ts';
import { onLinux, runInWine, type WineEnd } from './wine.ts';

/** Where a user's own variables are in the registry. */
export const ENVIRONMENT = 'HKCU\\Environment';

const HOME_FOLDERS = ['C:\\users\\root', 'C:\\ProgramData'];

/** Puts Node on the search path of what runs in Wine. */
export const WITH_NODE = { WINEPATH: NODE.replace(/\\node\.exe$/, '') };

/** A path as a PowerShell text holds it, whatever quotes are in it. */
export const quoted = (path: string): string => `'${path.replaceAll(/['\u2018\u2019]/g, '$&$&')}'`;

/** Windows' `reg.exe`, which must succeed; gives what it said. */
export const reg = async (...args: string[]): Promise<string> => {
  const { status, said } = await runInWine('reg.exe', args);
  expect(status, said).toBe(0);
  return said;
};

const filesOf = (folder: string): string[] =>
  (readdirSync(onLinux(folder), { recursive: true }) as string[])
    // What Windows programs keep for themselves.
    .filter((name) => !/(^|[\\/])(Temp|PowerShell)([\\/]|$)/.test(name))
    .sort();

/** All that lies in the folders of the user and of the machine. */
export const allFiles = (): string[] => HOME_FOLDERS.flatMap(filesOf);

/** Runs a PowerShell text from a file in `place`, as a person does. */
export const runScript = (
  place: string,
  text: string,
  env: Record<string, string> = {},
): Promise<WineEnd> => {
  writeFileSync(onLinux(`${place}\\call.ps1`), `${text}\n`);
  const words = ['-NoProfile', '-NonInteractive', '-ExecutionPolicy', 'Bypass', '-File'];
  return runInWine(PWSH, [...words, `${place}\\call.ps1`], env);
};
