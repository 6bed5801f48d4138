import { build, type Metafile } from 'esbuild';
import { describe, expect, it } from 'vitest';

/** More than this is worth a look at what became part of every start. */
const STATIC_KIB = 850;
const NEVER_AT_START = [
  'shared/analysis/analyse.ts',
  'shared/analysis/cmdlet-table.ts',
  'shared/powershell/',
  'shared/mcp/',
  'runner/hub/embedded-hub.ts',
  'runner/cli/plan.ts',
  'runner/doctor/',
  'node_modules/undici/',
  'node_modules/@simplewebauthn/',
  'node_modules/@modelcontextprotocol/',
  'node_modules/zod/v4/locales/ru.js',
];

/** The files that an output reads before it runs, itself among them. */
const readAtOnce = (outputs: Metafile['outputs'], entry: string): Set<string> => {
  const found = new Set([entry]);
  for (const path of found) {
    for (const { path: next, kind, external } of outputs[path]?.imports ?? []) {
      if (kind === 'import-statement' && external !== true) found.add(next);
    }
  }
  return found;
};

describe('the built command line', () => {
  it('reads for a runner that starts neither what judges plans nor any other command', {
    timeout: 60_000,
  }, async () => {
    const { metafile } = await build({
      entryPoints: ['runner/cli/main.ts'],
      outdir: 'dist',
      bundle: true,
      splitting: true,
      format: 'esm',
      platform: 'node',
      external: ['workerd', 'koffi'],
      write: false,
      metafile: true,
      logLevel: 'error',
    });
    const outputs = metafile.outputs;
    const entryOf = (source: string): string =>
      Object.keys(outputs).find((path) => outputs[path]?.entryPoint === source) ?? source;
    const read = new Set(
      ['runner/cli/main.ts', 'runner/cli/runner-command.ts'].flatMap((source) => [
        ...readAtOnce(outputs, entryOf(source)),
      ]),
    );
    const inputs = [...read].flatMap((path) =>
      Object.entries(outputs[path]?.inputs ?? {}).flatMap(([input, { bytesInOutput }]) =>
        bytesInOutput > 0 ? [input] : [],
      ),
    );
    expect(inputs).toContain('runner/journal/journal.ts');
    expect(inputs.filter((input) => NEVER_AT_START.some((never) => input.startsWith(never)))).toEqual([]);
    const bytes = [...read].reduce((sum, path) => sum + (outputs[path]?.bytes ?? 0), 0);
    expect(bytes / 1024).toBeLessThan(STATIC_KIB);
  });
});
