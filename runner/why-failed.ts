import { Complaint } from './complaint.ts';
import { type Ending, ending } from './ending.ts';
import { JournalBroken } from './journal/read-journal.ts';
import type { Log } from './log.ts';
import { RedactFileBroken } from './output/redact/redact-file.ts';
import { Misconfigured } from './read-options.ts';
import { ShellNotFound } from './shell/find-shell.ts';

/** Their messages name the cure. */
const MISCONFIGURED = [Misconfigured, RedactFileBroken, ShellNotFound, Complaint];

const FULL = "The disk with the runner's folder is full: free space, then start the runner again.";
const CLOSED =
  "The runner's folder can not be written: mend its access, or run as the user who owns it, then start the runner again.";

const NO_FILE =
  "A folder is where one of the runner's files must be: look at it, move it away, then start the runner again.";
const NO_FOLDER =
  "A file is where one of the runner's folders must be: look at it, move it away, then start the runner again.";

/** What a person can do about a fault of the system. */
const CURES: Readonly<Record<string, string>> = {
  ENOSPC: FULL,
  EDQUOT: FULL,
  EISDIR: NO_FILE,
  ERR_FS_EISDIR: NO_FILE,
  EEXIST: NO_FOLDER,
  ENOTDIR: NO_FOLDER,
  EROFS: CLOSED,
  EACCES: CLOSED,
  EPERM: CLOSED,
};

/** The ending for what was thrown: a sentence for what a person can mend, the whole error in the log for a bug. */
export const whyFailed = (error: unknown, log: Log): Ending => {
  if (MISCONFIGURED.some((kind) => error instanceof kind)) {
    return ending('misconfigured', (error as Error).message);
  }
  if (error instanceof JournalBroken) return ending('failed', error.message);
  const { code = '', syscall } = (error as NodeJS.ErrnoException | undefined) ?? {};
  // Node's word where a parent of the folder is on a disk that is read-only.
  const cure = code === 'ENOENT' && syscall === 'mkdir' ? CLOSED : CURES[code];
  if (cure !== undefined) return ending('failed', `${cure} (${(error as Error).message})`);
  log({ op: 'runner.fail', detail: error instanceof Error ? (error.stack ?? error.message) : String(error) });
  return ending('failed', `The runner failed: ${error instanceof Error ? error.message : String(error)}`);
};
