import { mkdirSync, rmSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { build } from 'esbuild';
import { afterAll } from 'vitest';
import { bundleOptions } from './bundle-options.ts';

const written = new Set<string>();
afterAll(() => {
  for (const file of written) rmSync(file, { force: true });
});

/** Bundles a TypeScript entry for Node into one file and gives its path; for tests that need a real process. */
export const bundleEntry = async (entry: string): Promise<string> => {
  const folder = resolve('node_modules/.cache/provara-test');
  mkdirSync(folder, { recursive: true });
  const outfile = join(folder, `${basename(entry, '.ts')}-${process.pid}.mjs`);
  await build({
    ...bundleOptions(entry, outfile),
    // Packages stay where they are: the file lies inside node_modules.
    packages: 'external',
  });
  written.add(outfile);
  return outfile;
};
