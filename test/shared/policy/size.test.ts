import { readdir } from 'node:fs/promises';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { describe, expect, it } from 'vitest';

const KIB = 1024;

/** What of our own a program carries that judges: zod and hashing are its libraries, the tables are counted apart. */
const sizeOf = async (code: string, external: readonly string[]): Promise<number> => {
  const { outputFiles } = await build({
    stdin: { contents: code, resolveDir: 'shared/policy', loader: 'ts' },
    bundle: true,
    minify: true,
    format: 'esm',
    write: false,
    external: ['zod', '@noble/*', 'canonicalize', ...external],
  });
  return gzipSync(outputFiles[0]?.contents ?? '', { level: 9 }).length;
};

describe('the size of parser, analysis, policy and display', () => {
  it('is at most 60 KB of code and 60 KB of tables, compressed', async () => {
    const entry =
      "export * from './judge-plan.ts'; export * from './explain.ts'; export * from './explanation-text.ts';";
    const names = await readdir('shared', { recursive: true });
    const tables = names
      .filter((name) => name.endsWith('-table.ts'))
      .map((name, index) => `export * as table${index} from '../${name.replaceAll('\\', '/')}';`);
    expect(await sizeOf(entry, ['*-table.ts'])).toBeLessThan(60 * KIB);
    expect(await sizeOf(["export * from './default-policy.ts';", ...tables].join(''), [])).toBeLessThan(
      60 * KIB,
    );
  });
});
