import { copyFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { build } from 'esbuild';
import { bundleOptions } from '../../support/bundle-options.ts';
import { DRIVE } from './wine.ts';

/** Bundles a TypeScript entry into one file beside the built runner on drive C, and gives its path there. */
export const bundleForWindows = async (entry: string): Promise<string> => {
  const name = `${basename(entry, '.ts')}.mjs`;
  const outfile = resolve('node_modules/.cache/provara-test', name);
  await build({
    ...bundleOptions(entry, outfile),
    external: ['koffi', 'workerd'],
    banner: {
      js: "import { createRequire as provaraRequire } from 'node:module';\nconst require = provaraRequire(import.meta.url);",
    },
  });
  copyFileSync(outfile, join(DRIVE, 'provara', name));
  return `C:\\provara\\${name}`;
};
