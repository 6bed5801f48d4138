#!/usr/bin/env node
// Builds dist/: the command line, the worker, the page and the client for agents. What has not changed since the last build is left alone.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { argv } from 'node:process';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { writeInstallFiles } from './install-files.mjs';
import { PACKED_RUNNER_PLUGINS } from './packed-runner-plugins.mjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const dist = join(root, 'dist');

/** Each output, and what it is made from; `except` names folders that belong to another output. */
const TARGETS = [
  {
    name: 'provara.mjs',
    inputs: ['runner', 'shared', 'clients/typescript'],
    except: [],
    make: buildCommandLine,
  },
  { name: 'parts/runner.cjs', inputs: ['runner', 'shared'], except: [], make: buildRunner },
  { name: 'worker.js', inputs: ['worker', 'shared'], except: ['worker/app'], make: buildWorker },
  { name: 'app', inputs: ['worker/app', 'shared'], except: [], make: buildApp },
  { name: 'client.js', inputs: ['clients/typescript', 'shared'], except: [], make: buildClient },
  // Last: the page's build empties its folder.
  { name: 'app/install', inputs: ['runner', 'shared'], except: [], make: buildInstallFiles },
];

async function buildCommandLine() {
  const program = {
    outdir: dist,
    outExtension: { '.js': '.mjs' },
    platform: 'node',
    target: 'node20',
  };
  const parts = await bundle({
    ...program,
    entryPoints: {
      'parts/program': join(root, 'runner/cli/program/program.ts'),
      'parts/run-program': join(root, 'runner/cli/program/run-program.ts'),
    },
    // What is imported late is a file of its own, so that a command which does not need it need not read it.
    splitting: true,
    chunkNames: 'parts/[name]-[hash]',
    // workerd finds its executable beside its own package, and koffi its addon.
    external: ['workerd', 'koffi'],
    banner: {
      // Bundled CommonJS packages (ws, commander) ask for Node's modules with require().
      js: "import { createRequire as provaraRequire } from 'node:module';\nconst require = provaraRequire(import.meta.url);",
    },
  });
  // By itself, for it would read what all parts share, and `provara runner` needs none of it.
  await bundle({
    ...program,
    entryPoints: { provara: join(root, 'runner/cli/main.ts') },
    plugins: [COMMANDS_ARE_PARTS],
    banner: { js: '#!/usr/bin/env node' },
  });
  chmodSync(join(dist, 'provara.mjs'), 0o755);
  removeFormerParts(join(dist, 'parts'), parts);
}

/**
 * Nothing asks for parts of former builds: a command imports what it needs when it begins, and a runner is one file.
 * Files of another kind are another build's.
 */
export function removeFormerParts(folder, written) {
  for (const name of readdirSync(folder)) {
    const path = join(folder, name);
    if (/\.mjs(?:\.map)?$/.test(name) && !written.includes(path)) rmSync(path, { force: true });
  }
}

const COMMANDS_ARE_PARTS = {
  name: 'commands-are-parts',
  setup({ onResolve }) {
    onResolve({ filter: /^\.\/program\/(?:run-)?program\.ts$/ }, ({ path }) => ({
      path: path.replace('./program/', './parts/').replace(/ts$/, 'mjs'),
      external: true,
    }));
  },
};

/** The runner in one file that can be run from kept code: an ES module can not. See runner/cli/packed/. */
async function buildRunner() {
  const packed = {
    format: 'cjs',
    platform: 'node',
    target: 'node20',
    // Names stay, for the traces of errors.
    minifySyntax: true,
    minifyWhitespace: true,
  };
  await bundle({
    ...packed,
    entryPoints: [join(root, 'runner/network/proxied-fetch.ts')],
    outfile: join(dist, 'parts/proxied-fetch.cjs'),
  });
  await bundle({
    ...packed,
    entryPoints: [join(root, 'runner/cli/packed/main.ts')],
    outfile: join(dist, 'parts/runner.cjs'),
    external: ['workerd', 'koffi'],
    plugins: [PROXIED_FETCH_STAYS_OUT, ...PACKED_RUNNER_PLUGINS],
    // What is imported late is in the same file, or asked for by require(): no file is missing later on, and a script
    // has no import() of its own without flags.
    supported: { 'dynamic-import': false },
    define: {
      'import.meta.url': 'moduleUrl',
      // `ws` would look for these packages in every folder above the program.
      'process.env.WS_NO_BUFFER_UTIL': '"1"',
      'process.env.WS_NO_UTF_8_VALIDATE': '"1"',
    },
    banner: { js: '(function (require, module, moduleUrl) {' },
    footer: { js: '})' },
  });
}

/** Large, and for runners behind a proxy alone. */
const PROXIED_FETCH_STAYS_OUT = {
  name: 'proxied-fetch-stays-out',
  setup({ onResolve }) {
    onResolve({ filter: /\/proxied-fetch\.ts$/ }, () => ({
      path: './parts/proxied-fetch.cjs',
      external: true,
    }));
  },
};

async function buildWorker() {
  await bundle({
    entryPoints: [join(root, 'worker/index.ts')],
    outfile: join(dist, 'worker.js'),
    platform: 'neutral',
    target: 'es2023',
    mainFields: ['module', 'main'],
    conditions: ['workerd', 'worker', 'browser'],
    external: ['cloudflare:*'],
    minifySyntax: true,
    minifyWhitespace: true,
  });
}

async function buildApp() {
  const configFile = join(root, 'worker/app/vite.config.ts');
  if (!existsSync(configFile)) {
    // wrangler and the hub want the folder; nothing is in it yet.
    mkdirSync(join(dist, 'app'), { recursive: true });
    console.log('build: skipped dist/app, for worker/app/vite.config.ts does not exist yet');
    return false;
  }
  const { build } = await import('vite');
  await build({ configFile, logLevel: 'warn' });
  return true;
}

async function buildInstallFiles() {
  return writeInstallFiles(root, dist);
}

/** `provara/client` and its types, which name those of `shared`. */
async function buildClient() {
  await bundle({
    entryPoints: [join(root, 'clients/typescript/client.ts')],
    outfile: join(dist, 'client.js'),
    platform: 'neutral',
    target: 'es2022',
  });
  const { status } = spawnSync(
    process.execPath,
    [
      join(root, 'node_modules/typescript/bin/tsc'),
      ...['--project', join(root, 'clients/typescript')],
      ...['--noEmit', 'false', '--declaration', '--emitDeclarationOnly'],
      ...['--rootDir', root, '--outDir', join(dist, 'types')],
    ],
    { stdio: 'inherit' },
  );
  if (status !== 0) throw new Error('the types of provara/client could not be made');
}

/** esbuild with what all bundles share; a reader never sees half a file. Answers with the files that it wrote. */
async function bundle(options) {
  const { build } = await import('esbuild');
  const { outputFiles } = await build({
    format: 'esm',
    ...options,
    bundle: true,
    sourcemap: 'linked',
    legalComments: 'none',
    logLevel: 'warning',
    write: false,
  });
  // Entries come last: what they import is there then.
  const inOrder = outputFiles.sort((a, b) => Number(isChunk(b)) - Number(isChunk(a)));
  for (const { path, contents } of inOrder) {
    mkdirSync(dirname(path), { recursive: true });
    const temporary = `${path}.${process.pid}`;
    writeFileSync(temporary, path.endsWith('.cjs') ? asciiOf(contents) : contents);
    renameSync(temporary, path);
  }
  return inOrder.map(({ path }) => path);
}

/** esbuild leaves regular expressions as they are written; in a source outside of templates an escape means the same. */
function asciiOf(contents) {
  return Buffer.from(contents)
    .toString('utf8')
    .replace(/[^\0-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

/** By the hash in its name. */
function isChunk({ path }) {
  return /-[0-9A-Z]{8}\.mjs(?:\.map)?$/.test(path);
}

function* filesUnder(folder, except) {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (except.includes(relative(root, path).replaceAll('\\', '/'))) continue;
    if (entry.isDirectory()) yield* filesUnder(path, except);
    else yield path;
  }
}

/** Changes when an input, a dependency's version or this script does. */
function fingerprint({ inputs, except }) {
  const hash = createHash('sha256');
  const always = [
    'package.json',
    'package-lock.json',
    'scripts/build.mjs',
    'scripts/install-files.mjs',
    'scripts/koffi-for-windows.mjs',
    'scripts/packed-runner-plugins.mjs',
    'scripts/service-worker-plugin.mjs',
  ].map((path) => join(root, path));
  const own = inputs.flatMap((folder) => [...filesUnder(join(root, folder), except)]);
  for (const path of [...always, ...own.sort()]) {
    const { size, mtimeMs } = statSync(path);
    hash.update(`${relative(root, path)}\0${size}\0${mtimeMs}\n`);
  }
  return hash.digest('hex');
}

/** Builds what changed; `force` builds everything. */
export async function build({ force = false } = {}) {
  mkdirSync(dist, { recursive: true });
  for (const target of TARGETS) {
    const stamp = join(dist, `.${target.name.replaceAll('/', '-')}.inputs`);
    const now = fingerprint(target);
    const isFresh = existsSync(join(dist, target.name)) && existsSync(stamp);
    if (!force && isFresh && readFileSync(stamp, 'utf8') === now) continue;
    // A build that fails half way must not look fresh.
    rmSync(stamp, { force: true });
    const started = performance.now();
    if ((await target.make()) === false) continue;
    writeFileSync(stamp, now);
    console.log(`build: dist/${target.name} in ${Math.round(performance.now() - started)} ms`);
  }
}

if (import.meta.url === pathToFileURL(argv[1] ?? '').href) {
  try {
    await build({ force: argv.includes('--force') });
  } catch (error) {
    // esbuild has printed its own messages; a stack trace of the build tool helps nobody.
    console.error(`build: ${error instanceof Error ? error.message.split('\n')[0] : error}`);
    process.exit(1);
  }
}
