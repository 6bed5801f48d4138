import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import * as z from 'zod';

/** At which write of a record the process is to be killed, and how far that write had come. */
export const journalFaultSchema = z.strictObject({
  write: z.int().min(1),
  phase: z.enum(['before', 'torn', 'written', 'synced']),
});
export type JournalFault = z.infer<typeof journalFaultSchema>;

const OPENING_BRACE = 0x7b;

/**
 * Kills this process with SIGKILL at a write of its journal. It stands between the product and the disk, so that the
 * product needs no switch for it; what fills the file up is not counted. Give it its fault before or while it runs.
 */
export const installJournalFaults = (): { arm(fault: JournalFault | undefined): void } => {
  const { openSync, writeSync, fdatasyncSync } = fs;
  let journal: number | undefined;
  let armed: JournalFault | undefined;
  let writes = 0;
  const isDue = (phase: JournalFault['phase']): boolean => armed?.phase === phase && writes === armed.write;
  const die = (): void => {
    process.kill(process.pid, 'SIGKILL');
  };

  fs.openSync = (path, ...rest) => {
    const file = openSync(path, ...rest);
    if (String(path).endsWith('journal.jsonl')) journal = file;
    return file;
  };
  const write = (
    file: number,
    bytes: Uint8Array,
    at = 0,
    length = bytes.length,
    position?: number,
  ): number => {
    if (file !== journal || bytes[0] !== OPENING_BRACE || at !== 0) {
      return writeSync(file, bytes, at, length, position);
    }
    writes += 1;
    if (isDue('before')) die();
    if (isDue('torn')) {
      writeSync(file, bytes, 0, Math.floor(length / 2), position);
      die();
    }
    const written = writeSync(file, bytes, at, length, position);
    if (isDue('written')) die();
    return written;
  };
  fs.writeSync = write as typeof fs.writeSync;
  fs.fdatasyncSync = (file) => {
    fdatasyncSync(file);
    if (file === journal && isDue('synced')) die();
  };
  // Named imports see the change only after this.
  syncBuiltinESMExports();
  return {
    arm: (fault) => {
      armed = fault;
      writes = 0;
    },
  };
};
