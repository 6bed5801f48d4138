import { existsSync, rmSync, statfsSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { RUNNER_OUTPUT_BYTES } from '../../shared/limits.ts';
import { ownSid } from '../private/own-sid-windows.ts';
import { runTool } from '../service/system-tool.ts';
import { isLockHeld } from '../state-lock.ts';
import { checkAccessWindows } from './check-access-windows.ts';
import { type Finding, fail, ok, warn } from './finding.ts';
import type { Keeping } from './keeping.ts';

/** Room for the output of a few plans, beside the journal. */
const FREE_BYTES = 4 * RUNNER_OUTPUT_BYTES;

/** Can the state folder be written, is it private, has its disk room, and does a runner use it. */
export const checkFolder = async (home: string, keeping: Keeping): Promise<readonly Finding[]> => {
  if (!existsSync(home)) {
    return [fail('folder', `There is no state folder ${home}.`, 'Pair this machine: provara pair URL')];
  }
  return [
    checkWriting(home),
    process.platform === 'win32'
      ? await checkAccessWindows(home, process.env.SystemRoot ?? 'C:\\Windows', ownSid(), runTool)
      : checkMode(home),
    checkRoom(home),
    await checkLock(join(home, 'runner'), keeping),
  ];
};

const FULL = 'Free space on its disk: until then the runner refuses plans.';
const WRITING_CURES: Readonly<Record<string, string>> = {
  ENOSPC: FULL,
  EDQUOT: FULL,
  EROFS: 'Its disk is mounted read-only: mount it for writing.',
};

const checkWriting = (home: string): Finding => {
  const probe = join(home, `doctor.${process.pid}`);
  try {
    writeFileSync(probe, 'written', { mode: 0o600 });
    return ok('folder', `${home} can be written.`);
  } catch (error) {
    const { code = 'no code' } = error as NodeJS.ErrnoException;
    const cure = WRITING_CURES[code] ?? 'Run as the user who owns it, or mend its access.';
    return fail('folder', `${home} can't be written (${code}).`, cure);
  } finally {
    rmSync(probe, { force: true });
  }
};

const checkMode = (home: string): Finding => {
  const mode = statSync(home).mode & 0o777;
  return (mode & 0o077) === 0
    ? ok('access', 'Only this user can read the state folder.')
    : fail('access', `Others can read the state folder (mode ${mode.toString(8)}).`, `chmod 700 ${home}`);
};

const checkRoom = (home: string): Finding => {
  const { bavail, bsize } = statfsSync(home);
  const free = bavail * bsize;
  const words = `${Math.floor(free / 1_048_576)} MiB are free for journal and output.`;
  return free >= FREE_BYTES
    ? ok('disk', words)
    : warn('disk', words, 'Make room: a runner with a full disk takes no plans.');
};

/** Taking the lock for a moment would make a runner that starts just then end: a folder that is not there is left alone. */
const STARTS: Readonly<Record<Keeping, string>> = {
  paired: 'provara service install, or provara runner',
  'own hub': 'npm start',
  none: 'Pair this machine first: provara pair URL',
};

const checkLock = async (folder: string, keeping: Keeping): Promise<Finding> => {
  if (!existsSync(folder)) return warn('runner', 'No runner was ever started here.', STARTS[keeping]);
  return (await isLockHeld(folder, 'runner'))
    ? ok('runner', 'A runner uses this folder.')
    : warn('runner', 'No runner runs on this folder now.', STARTS[keeping]);
};
