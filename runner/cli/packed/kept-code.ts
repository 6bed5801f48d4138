import { builtin } from './builtin.ts';

const { createHash } = builtin<typeof import('node:crypto')>('node:crypto');
const {
  closeSync,
  constants,
  fstatSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} = builtin<typeof import('node:fs')>('node:fs');

const HASH_BYTES = 32;
/** Ten times what is kept of a runner: more would take longer to read than the program to compile. */
const KEPT_BYTES_MAX = 8 * 1024 * 1024;
/** Opening a pipe that nobody writes to would wait for ever. Windows has no such files, and no such flag. */
const READ_AT_ONCE = constants.O_RDONLY | (constants.O_NONBLOCK ?? 0);

/** Of a program as it was read, and of this Node. */
export const programHash = (source: Uint8Array): Buffer =>
  createHash('sha256')
    .update(`${process.version} ${process.platform} ${process.arch}\0`)
    .update(source)
    .digest();

/** Of every byte: V8 itself compares its version and the program's length, and would run what a half-written file makes of it. */
const keptHash = (program: Buffer, code: Uint8Array): Buffer =>
  createHash('sha256').update(program).update(code).digest();

/** It lies beside the program and is as much worth: who can write there can write the program itself. */
const fileFor = (programFile: string): string => programFile.replace(/\.cjs$/, '.code');

/** What was compiled of the program at an earlier start; undefined where there is nothing that fits. */
export const keptCode = (programFile: string, program: Buffer): Buffer | undefined => {
  try {
    const kept = readOurs(fileFor(programFile), programFile);
    if (kept === undefined) return undefined;
    const code = kept.subarray(HASH_BYTES);
    return keptHash(program, code).equals(kept.subarray(0, HASH_BYTES)) ? code : undefined;
  } catch {
    return undefined;
  }
};

/** What belongs to the program's owner, or to the user that runs it; nobody else's code is run. */
const readOurs = (file: string, programFile: string): Buffer | undefined => {
  // What was looked at is what is read, whatever takes its place meanwhile.
  const open = openSync(file, READ_AT_ONCE);
  try {
    const found = fstatSync(open);
    const owners = [statSync(programFile).uid, process.geteuid?.() ?? 0];
    const isOurs = found.isFile() && found.size <= KEPT_BYTES_MAX && owners.includes(found.uid);
    return isOurs ? readFileSync(open) : undefined;
  } finally {
    closeSync(open);
  }
};

/** Keeps it for the next start. A folder that can not be written to costs a slower start, nothing else. */
export const keepCode = (programFile: string, program: Buffer, code: Uint8Array): void => {
  const file = fileFor(programFile);
  const temporary = `${file}.${process.pid}`;
  try {
    writeFileSync(temporary, Buffer.concat([keptHash(program, code), code]), {
      flag: 'wx',
      mode: 0o600,
    });
    renameSync(temporary, file);
  } catch {
    rmSync(temporary, { force: true });
  }
};
