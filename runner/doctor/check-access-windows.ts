import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, win32 } from 'node:path';
import type { RunTool } from '../service/system-tool.ts';
import { type Finding, fail, ok, warn } from './finding.ts';

/** Everyone, users, signed-in users, guests, anonymous, domain users, interactive and network users: allowed anything. */
const OTHERS = /\(A;[^;)]*;[^;)]*;;;(WD|BU|AU|BG|AN|DU|IU|NU)\)/;

/** Who may reach the state folder, by its access list in the form that has no names in it (SDDL). */
export const checkAccessWindows = async (
  home: string,
  systemRoot: string,
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
  return OTHERS.test(list)
    ? fail(
        'access',
        'Others than this user and the system can reach the state folder.',
        `icacls "${home}" /inheritance:r /grant:r "%USERNAME%:(OI)(CI)F"`,
      )
    : ok('access', 'Only this user and the system can reach the state folder.');
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
