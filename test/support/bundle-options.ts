import type { BuildOptions } from 'esbuild';

/** How a TypeScript entry becomes one file for Node. */
export const bundleOptions = (entry: string, outfile: string) =>
  ({
    entryPoints: [entry],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    logLevel: 'error',
  }) satisfies BuildOptions;
