// What `/install.ps1` fetches: the built command line without its source maps, koffi's module, and the list of its files with their hashes.
import { createHash } from 'node:crypto';
import { copyFileSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { koffiForWindows } from './koffi-for-windows.mjs';

const IMPORT = /(?:\bfrom|\bimport)\s*\(?\s*["']\.\/([\w./-]+\.mjs)["']/g;
const MAP_LINE = /\n\/\/# sourceMappingURL=\S+\s*$/;

/** Windows' processors that Node is made for. */
const ARCHITECTURES = ['x64', 'arm64'];

/** What is started, the runner that it starts, and what that one asks for. */
const ENTRIES = ['provara.mjs', 'parts/runner.cjs', 'parts/proxied-fetch.cjs'];

/** The entries and every file that they may load, by path in `dist`. Parts of former builds are not among them. */
function filesOf(dist) {
  const found = new Set(ENTRIES);
  for (const path of found) {
    const text = readFileSync(join(dist, path), 'utf8');
    for (const [, name] of text.matchAll(IMPORT)) found.add(join(dirname(path), name).replaceAll('\\', '/'));
  }
  return [...found].sort();
}

/** Koffi's modules and licence by path; undefined, with the reason said, where they can not be had. */
function koffiFiles(root) {
  try {
    const modules = ARCHITECTURES.map((arch) => [
      `native/koffi-win32-${arch}.node`,
      koffiForWindows(root, arch),
    ]);
    return [
      ...modules,
      ['native/koffi-LICENSE.txt', readFileSync(join(root, 'node_modules/koffi/LICENSE.txt'))],
    ];
  } catch (error) {
    const [reason] = `${error instanceof Error ? error.message : error}`.split('\n');
    console.log(
      `build: runners installed from this hub end process trees by taskkill, for koffi is missing (${reason})`,
    );
    return undefined;
  }
}

/** Writes `dist/app/install/`; false when it is to be tried again. The command line and the page must have been built. */
export function writeInstallFiles(root, dist) {
  const out = join(dist, 'app', 'install');
  rmSync(out, { recursive: true, force: true });
  mkdirSync(out, { recursive: true });
  const programs = filesOf(dist).map((path) => [
    path,
    readFileSync(join(dist, path), 'utf8').replace(MAP_LINE, '\n'),
  ]);
  const koffi = koffiFiles(root);
  const lines = [...programs, ...(koffi ?? [])].map(([path, content]) => {
    mkdirSync(dirname(join(out, path)), { recursive: true });
    writeFileSync(join(out, path), content);
    return `${createHash('sha256').update(content).digest('hex')}  ${path}\n`;
  });
  copyFileSync(join(root, 'runner/install/install.ps1'), join(out, 'install.ps1'));
  writeFileSync(join(out, 'files.txt'), lines.join(''));
  return koffi !== undefined;
}
