import { basename, join } from 'node:path';
import { build } from 'esbuild';
import { bundleOptions } from './bundle-options.ts';
import { bundlesFolder } from './temporary-folder.ts';

const bundled = new Map<string, Promise<string>>();

/** Bundles a TypeScript entry for Node into one file, once, and gives its path; for tests that need a real process. */
export const bundleEntry = (entry: string): Promise<string> => {
  const made = bundled.get(entry) ?? bundle(entry);
  bundled.set(entry, made);
  return made;
};

const bundle = async (entry: string): Promise<string> => {
  const outfile = join(bundlesFolder(), `${basename(entry, '.ts')}-${process.pid}.mjs`);
  await build({
    ...bundleOptions(entry, outfile),
    // Packages stay where they are: the file lies inside node_modules.
    packages: 'external',
  });
  return outfile;
};
