import { appendFileSync, mkdirSync, renameSync, statSync } from 'node:fs';
import { dirname } from 'node:path';

const LOG_BYTES = 10 * 1024 * 1024;

/** Appends lines to a file of mode 0600; past 10 MB it becomes `<path>.1`, in place of the one before. Never throws. */
export const rotatingLog = (path: string, limitBytes = LOG_BYTES): ((line: string) => void) => {
  let bytes: number | undefined;
  return (line) => {
    try {
      if (bytes === undefined) {
        mkdirSync(dirname(path), { recursive: true, mode: 0o700 });
        bytes = statSync(path, { throwIfNoEntry: false })?.size ?? 0;
      }
      if (bytes > 0 && bytes + line.length > limitBytes) {
        renameSync(path, `${path}.1`);
        bytes = 0;
      }
      appendFileSync(path, line, { mode: 0o600 });
      bytes += Buffer.byteLength(line);
    } catch {
      // A full disk must not end the runner; its journal says what matters.
      bytes = undefined;
    }
  };
};
