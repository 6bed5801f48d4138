#!/usr/bin/env node
// `npm run build:exe`: dist/provara-runner.exe, the whole command line in one file, for Windows machines without Node.
// Cross-built anywhere: Node's own single executable, made by a Node of the same version for this system.
import { execFileSync } from 'node:child_process';
import {
  chmodSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build as bundle } from 'esbuild';
import { koffiForWindows } from './koffi-for-windows.mjs';

/** The first that builds executables for other systems by itself. */
const NODE = '26.10.0';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const out = join(root, 'dist', 'provara-runner.exe');
const cache = join(
  process.env.XDG_CACHE_HOME ?? join(process.env.HOME ?? tmpdir(), '.cache'),
  'provara-exe',
  NODE,
);

/** A Node for a system, as its npm package brings it. */
function nodeFor(system, file) {
  const folder = join(cache, system);
  const program = join(folder, 'package', 'bin', file);
  if (existsSync(program)) return program;
  mkdirSync(folder, { recursive: true });
  console.log(`build:exe: fetching Node ${NODE} for ${system}`);
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  execFileSync(npm, ['pack', '--silent', `node-${system}@${NODE}`], {
    cwd: folder,
    shell: process.platform === 'win32',
  });
  const archive = readdirSync(folder).find((name) => name.endsWith('.tgz'));
  execFileSync('tar', ['-xzf', archive], { cwd: folder });
  rmSync(join(folder, archive));
  chmodSync(program, 0o755);
  return program;
}

const system = `${process.platform === 'win32' ? 'win' : process.platform}-${process.arch}`;
const builder = nodeFor(system, process.platform === 'win32' ? 'node.exe' : 'node');
const target = nodeFor('win-x64', 'node.exe');
const work = join(cache, 'work');
rmSync(work, { recursive: true, force: true });
mkdirSync(work, { recursive: true });
await bundle({
  entryPoints: [join(root, 'runner/cli/main-of-executable.ts')],
  outfile: join(work, 'provara.mjs'),
  bundle: true,
  format: 'esm',
  platform: 'node',
  target: 'node24',
  // Koffi's module travels as an asset.
  external: ['workerd', 'koffi'],
  legalComments: 'none',
  logLevel: 'warning',
  // Bundled CommonJS packages ask for Node's modules with require(); there is no file beside an executable.
  banner: {
    js: "import { createRequire as provaraRequire } from 'node:module';\nconst require = provaraRequire(process.execPath);",
  },
});
const koffi = join(work, 'koffi.node');
writeFileSync(koffi, koffiForWindows(root, 'x64'));
const config = join(work, 'sea.json');
writeFileSync(
  config,
  JSON.stringify({
    main: join(work, 'provara.mjs'),
    mainFormat: 'module',
    executable: target,
    output: join(work, 'provara-runner.exe'),
    disableExperimentalSEAWarning: true,
    useCodeCache: false,
    useSnapshot: false,
    assets: { 'koffi.node': koffi },
  }),
);
execFileSync(builder, ['--build-sea', config], { stdio: ['ignore', 'inherit', 'inherit'] });
mkdirSync(dirname(out), { recursive: true });
copyFileSync(join(work, 'provara-runner.exe'), out);
console.log(`build:exe: ${out} (${Math.round(statSync(out).size / 1_048_576)} MiB, unsigned)`);
