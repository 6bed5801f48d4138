import { acquireLock } from '../../runner/state-lock.ts';

/** A process that takes a lock and stays: `lock-entry FOLDER NAME`. */
const [, , folder = '', name = ''] = process.argv;
const lock = await acquireLock(folder, name);
console.log(lock === undefined ? 'taken' : 'locked');
if (lock !== undefined) setInterval(() => undefined, 60_000);
