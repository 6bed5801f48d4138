import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

/** Bundles a TypeScript module of the repository (path from its root) in memory and gives what it exports. */
export async function loadTypeScript(path) {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL(`../../${path}`, import.meta.url))],
    bundle: true,
    format: 'esm',
    write: false,
    logLevel: 'error',
  });
  const source = Buffer.from(outputFiles[0].contents).toString('base64');
  return import(`data:text/javascript;base64,${source}`);
}
