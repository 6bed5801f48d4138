// The native module of koffi for Windows, for a runner that is installed without npm. `npm ci` brings that of this
// system alone, so it is fetched once, and held against the hash in package-lock.json.
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';

const FETCH_MS = 60_000;

/** Its bytes. Throws where the package can not be fetched or is not the one that was locked. */
export function koffiForWindows(root, arch) {
  const name = `@koromix/koffi-win32-${arch}`;
  const { packages } = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8'));
  const { version, integrity } = packages[`node_modules/${name}`];
  const folder = join(root, 'node_modules', '.cache', 'provara');
  const archive = join(folder, `koromix-koffi-win32-${arch}-${version}.tgz`);
  if (!existsSync(archive)) fetchPackage(`${name}@${version}`, folder);
  const got = `sha512-${createHash('sha512').update(readFileSync(archive)).digest('base64')}`;
  if (got !== integrity) {
    rmSync(archive);
    throw new Error(`${name} ${version} is not the package that package-lock.json names`);
  }
  return execFileSync('tar', ['-xzOf', archive, `package/win32_${arch}/koffi.node`], {
    cwd: folder,
    maxBuffer: 16 * 1024 * 1024,
  });
}

function fetchPackage(spec, folder) {
  mkdirSync(folder, { recursive: true });
  const isWindows = process.platform === 'win32';
  execFileSync(
    isWindows ? 'npm.cmd' : 'npm',
    ['pack', '--silent', '--prefer-offline', '--fetch-retries=0', '--pack-destination', folder, spec],
    { cwd: folder, shell: isWindows, timeout: FETCH_MS, stdio: ['ignore', 'ignore', 'pipe'] },
  );
}
