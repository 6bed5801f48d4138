import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { Journal } from '../../runner/journal/journal.ts';

/**
 * `compact-entry HOME NOW_MS CALL`: opens a journal and compacts it, and kills itself with SIGKILL before call number
 * CALL to the disk after the opening. Ends with 42 when it came to its end.
 */
const [, , home = '', nowMs = '', fatal = ''] = process.argv;
const journal = Journal.open(home, () => Number(nowMs));
let calls = 0;
for (const name of ['openSync', 'writeSync', 'fsyncSync', 'closeSync', 'renameSync'] as const) {
  const original = fs[name] as (...args: unknown[]) => unknown;
  const counted = (...args: unknown[]): unknown => {
    calls += 1;
    if (calls === Number(fatal)) process.kill(process.pid, 'SIGKILL');
    return original(...args);
  };
  Object.assign(fs, { [name]: counted });
}
syncBuiltinESMExports();
journal.compact();
process.exitCode = 42;
