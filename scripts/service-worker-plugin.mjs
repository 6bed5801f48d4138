// Vite's plugin that adds /service-worker.js to the app: one classic script that knows the names of all other files.
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What is larger, and wanted now and then, is fetched when it is wanted. */
const KEPT_BYTES = 100_000;

/** Bundles `entry` and tells it, as `PROVARA_SHELL`, what to keep and a version that changes with any of it. */
export function serviceWorker(entry) {
  let publicFolder = '';
  return {
    name: 'provara-service-worker',
    apply: 'build',
    configResolved(config) {
      publicFolder = config.publicDir;
    },
    generateBundle: {
      // The page itself is made by Vite's own plugin.
      order: 'post',
      async handler(_options, bundle) {
        const files = new Map(Object.values(bundle).map((file) => [file.fileName, file.code ?? file.source]));
        for (const name of readdirSync(publicFolder)) files.set(name, readFileSync(join(publicFolder, name)));
        const paths = [...files.keys()].sort();
        const hash = createHash('sha256');
        for (const path of paths) hash.update(`${path}\0`).update(files.get(path)).update('\0');
        const kept = paths.filter((path) => files.get(path).length <= KEPT_BYTES);
        const shell = { version: hash.digest('hex').slice(0, 16), files: kept.map((path) => `/${path}`) };
        const { build } = await import('esbuild');
        const { outputFiles } = await build({
          entryPoints: [entry],
          bundle: true,
          write: false,
          minify: true,
          format: 'iife',
          target: 'es2022',
          legalComments: 'none',
          logLevel: 'warning',
          define: { PROVARA_SHELL: JSON.stringify(shell) },
        });
        this.emitFile({ type: 'asset', fileName: 'service-worker.js', source: outputFiles[0].text });
      },
    },
  };
}
