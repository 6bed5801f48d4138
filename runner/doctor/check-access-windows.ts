import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir, userInfo } from 'node:os';
import { join, win32 } from 'node:path';
import type { RunTool } from '../service/system-tool.ts';
import { type OtherAccess, othersIn } from './access-list.ts';
import { type Finding, fail, ok, warn } from './finding.ts';

/** SDDL's aliases of groups that reach beyond this user, by what `icacls` takes in every language. */
const SIDS: Readonly<Record<string, string>> = {
  WD: 'S-1-1-0',
  AN: 'S-1-5-7',
  AU: 'S-1-5-11',
  IU: 'S-1-5-4',
  NU: 'S-1-5-2',
  SU: 'S-1-5-6',
  BU: 'S-1-5-32-545',
  BG: 'S-1-5-32-546',
  PU: 'S-1-5-32-547',
  BO: 'S-1-5-32-551',
  RD: 'S-1-5-32-555',
  AC: 'S-1-15-2-1',
};
const NAMES: Readonly<Record<string, string>> = {
  'S-1-1-0': 'everyone',
  'S-1-5-7': 'anonymous',
  'S-1-5-11': 'all users who signed in',
  'S-1-5-4': 'who sits at the machine',
  'S-1-5-2': 'who comes over the network',
  'S-1-5-32-545': 'all users of this machine',
  'S-1-5-32-546': 'guests',
  DU: 'all users of the domain',
};

/** Who may reach the state folder, by its access list in the form that has no names in it (SDDL). `own`: this user's identifier. */
export const checkAccessWindows = async (
  home: string,
  systemRoot: string,
  own: string | undefined,
  run: RunTool,
): Promise<Finding> => {
  const list = await accessListOf(home, systemRoot, run);
  if (list === undefined) {
    return warn(
      'access',
      'The access list of the state folder can not be read.',
      `icacls "${home}" shows it.`,
    );
  }
  const others = othersIn(list, own);
  if (others.length === 0) {
    return ok('access', 'Only this user and the system can reach the state folder.');
  }
  const named = (wanted: readonly OtherAccess[]): string =>
    [...new Set(wanted.map(({ who }) => sidOf(who)))].map((sid) => NAMES[sid] ?? sid).join(', ');
  const writers = others.filter(({ mayWrite }) => mayWrite);
  const detail =
    writers.length > 0
      ? `Others than this user and the system can change the state folder: ${named(writers)}.`
      : `Others than this user and the system can read the state folder: ${named(others)}.`;
  // One account that only reads may be a backup's; a person has put it there.
  const isGrave = writers.length > 0 || others.some(({ isGroup }) => isGroup);
  return (isGrave ? fail : warn)('access', detail, cureFor(home, own, others));
};

const sidOf = (who: string): string => SIDS[who] ?? who;

const cureFor = (home: string, own: string | undefined, others: readonly OtherAccess[]): string => {
  const removed = [...new Set(others.map(({ who }) => sidOf(who)))].filter((sid) => sid.startsWith('S-'));
  const user = own === undefined ? userInfo().username : `*${own}`;
  return [
    `icacls "${home}" /inheritance:r /grant:r "${user}:(OI)(CI)F"`,
    ...(removed.length === 0 ? [] : ['/remove:g', ...removed.map((sid) => `"*${sid}"`)]),
  ].join(' ');
};

const accessListOf = async (home: string, systemRoot: string, run: RunTool): Promise<string | undefined> => {
  const folder = mkdtempSync(join(tmpdir(), 'provara-doctor-'));
  const file = join(folder, 'list');
  try {
    await run(win32.join(systemRoot, 'System32', 'icacls.exe'), [home, '/save', file]);
    return /^D:.*$/m.exec(readFileSync(file, 'utf16le'))?.[0];
  } catch {
    return undefined;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};
