// What `/install.ps1` fetches: the built command line without its source maps, and the list of its files with their hashes.
import { createHash } from 'node:crypto';
import { copyFileSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

const IMPORT = /(?:\bfrom|\bimport)\s*\(?\s*["']\.\/([\w./-]+\.mjs)["']/g;
const MAP_LINE = /\n\/\/# sourceMappingURL=\S+\s*$/;

/** The entry and every file that it may load, by path in `dist`. Parts of former builds are not among them. */
function filesOf(dist, entry) {
  const found = new Set([entry]);
  for (const path of found) {
    const text = readFileSync(join(dist, path), 'utf8');
    for (const [, name] of text.matchAll(IMPORT)) found.add(join(dirname(path), name).replaceAll('\\', '/'));
  }
  return [...found].sort();
}

/** Writes `dist/app/install/`. The command line and the page must have been built. */
export function writeInstallFiles(root, dist) {
  const out = join(dist, 'app', 'install');
  rmSync(out, { recursive: true, force: true });
  mkdirSync(out, { recursive: true });
  const lines = filesOf(dist, 'provara.mjs').map((path) => {
    const text = readFileSync(join(dist, path), 'utf8').replace(MAP_LINE, '\n');
    mkdirSync(dirname(join(out, path)), { recursive: true });
    writeFileSync(join(out, path), text);
    return `${createHash('sha256').update(text).digest('hex')}  ${path}\n`;
  });
  copyFileSync(join(root, 'runner/install/install.ps1'), join(out, 'install.ps1'));
  writeFileSync(join(out, 'files.txt'), lines.join(''));
}
