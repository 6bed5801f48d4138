import { readFileSync } from 'node:fs';
import { build, type Metafile } from 'esbuild';
import { describe, expect, it } from 'vitest';

/** What no runner needs before its first plan: in the file, and not run at its start. */
const NEVER_AT_START = [
  'shared/analysis/analyse.ts',
  'shared/analysis/cmdlet-table.ts',
  'shared/powershell/',
  'shared/proof/check-assertion.ts',
  'runner/hub/embedded-hub.ts',
  'node_modules/@simplewebauthn/',
];
const NEVER_AT_ALL = [
  'shared/mcp/',
  'runner/cli/plans/plan.ts',
  'runner/cli/program/program.ts',
  'runner/doctor/',
  'node_modules/undici/',
  'node_modules/@modelcontextprotocol/',
  'node_modules/zod/v4/locales/ru.js',
];
/** More than this is worth a look at what became part of every runner. */
const KIB = 1_800;

/** The sources that run with the first, for they are not imported late. */
const runAtOnce = (inputs: Metafile['inputs'], entry: string): Set<string> => {
  const found = new Set([entry]);
  for (const path of found) {
    for (const { path: next, kind, external } of inputs[path]?.imports ?? []) {
      if (kind !== 'dynamic-import' && external !== true) found.add(next);
    }
  }
  return found;
};

const startingWith = (paths: Iterable<string>, starts: readonly string[]): string[] =>
  [...paths].filter((path) => starts.some((start) => path.startsWith(start)));

describe('the packed runner', () => {
  it('runs at its start neither what judges plans nor what checks passkeys, and has no other command', {
    timeout: 60_000,
  }, async () => {
    const { metafile } = await build({
      entryPoints: ['runner/cli/packed/main.ts'],
      outdir: 'dist',
      bundle: true,
      format: 'cjs',
      platform: 'node',
      external: ['workerd', 'koffi', '*/proxied-fetch.ts'],
      write: false,
      metafile: true,
      logLevel: 'error',
    });
    const { inputs, outputs } = metafile;
    const all = Object.values(outputs).flatMap((output) =>
      Object.entries(output.inputs).flatMap(([path, { bytesInOutput }]) => (bytesInOutput > 0 ? [path] : [])),
    );
    expect(startingWith(all, ['runner/run/judging.ts', 'shared/proof/check-assertion.ts'])).toHaveLength(2);
    expect(startingWith(all, NEVER_AT_ALL)).toEqual([]);
    const first = runAtOnce(inputs, 'runner/cli/packed/main.ts');
    expect(first).toContain('runner/journal/journal.ts');
    expect(startingWith(first, NEVER_AT_START)).toEqual([]);
  });

  it('has of its WebSocket what a client needs, and compression only for who asks for it', () => {
    const text = readFileSync('dist/parts/runner.cjs', 'latin1');
    const parts = [...text.matchAll(/node_modules\/ws\/lib\/([\w-]+)\.js/g)].map(([, name]) => name);
    expect(parts).toContain('websocket');
    for (const unused of ['websocket-server', 'stream', 'subprotocol']) expect(parts).not.toContain(unused);
    expect([...text.matchAll(/require\("(?:node:)?zlib"\)\S/g)].map(String)).toEqual(['require("zlib")[']);
  });

  it('is one ASCII file that asks for no other but the one for proxies, and for what npm brings', () => {
    const text = readFileSync('dist/parts/runner.cjs', 'latin1');
    expect(text.length / 1024).toBeLessThan(KIB);
    expect(text).not.toMatch(/[^\0-\x7f]/);
    const asked = [...text.matchAll(/\brequire\("([^"]+)"\)/g)].map(([, name = '']) => name);
    expect(asked.filter((name) => name.startsWith('.'))).toEqual(['./parts/proxied-fetch.cjs']);
    expect(asked).toContain('koffi');
    expect(text).not.toMatch(/\bimport\(["'`]/);
  });
});
