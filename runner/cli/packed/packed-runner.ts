import { createRequire } from 'node:module';
import type { Script } from 'node:vm';
import { builtin } from './builtin.ts';
import { keepCode, keptCode, programHash } from './kept-code.ts';

/** What scripts/build.mjs makes of the runner: a function of what a module is given. */
type Packed = (
  require: NodeJS.Require,
  module: { exports: { main?: (connected: () => void) => Promise<void> } },
  moduleUrl: string,
) => void;

/** V8's space for young objects, which a start fills with what stays, would grow from 2 MiB to 16, and never shrink again. */
const HELD = '--semi-space-growth-factor=1';
/** V8's default. */
const AS_STARTED = '--semi-space-growth-factor=2';

/**
 * Runs the packed runner that lies beside the program, `dist/provara.mjs`. What V8 compiled of it is kept from the
 * first start on, so that the next one need not compile it again: that is most of a start.
 */
export const startPackedRunner = async (programUrl: string): Promise<void> => {
  const { fileURLToPath } = builtin<typeof import('node:url')>('node:url');
  const { setFlagsFromString } = builtin<typeof import('node:v8')>('node:v8');
  const { run, keep } = loadOrEnd(fileURLToPath(new URL('parts/runner.cjs', programUrl)));
  const module: Parameters<Packed>[1] = { exports: {} };
  run(createRequire(programUrl), module, programUrl);
  // Not before: V8 takes compiled code, Node's own modules' as well, only under the flags that it was made under.
  setFlagsFromString(HELD);
  await module.exports.main?.(() => {
    setFlagsFromString(AS_STARTED);
    keep();
    setFlagsFromString(HELD);
  });
};

/** A trace of a file of half a million characters would say nothing to anybody. */
const loadOrEnd = (file: string): ReturnType<typeof load> => {
  try {
    return load(file);
  } catch {
    process.stderr.write(
      `provara: ${file} is missing or incomplete. Install Provara again, or build it: npm run build.\n`,
    );
    process.exit(1);
  }
};

const load = (file: string): { readonly run: Packed; readonly keep: () => void } => {
  const { readFileSync } = builtin<typeof import('node:fs')>('node:fs');
  const { Script } = builtin<typeof import('node:vm')>('node:vm');
  const source = readFileSync(file);
  const hash = programHash(source);
  const kept = keptCode(file, hash);
  // ASCII, says the build: this is the fastest to read, and takes one byte for each character.
  const text = source.toString('latin1');
  const script = new Script(text, { filename: file, ...(kept === undefined ? {} : { cachedData: kept }) });
  const run: Packed = script.runInThisContext();
  const isKept = kept !== undefined && script.cachedDataRejected !== true;
  return { run, keep: isKept ? () => undefined : keeper(file, hash, script) };
};

// Apart from `load`, whose variables it would hold as long as the runner lives.
const keeper = (file: string, hash: Buffer, script: Script) => (): void =>
  keepCode(file, hash, script.createCachedData());
