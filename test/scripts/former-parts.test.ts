import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect, it } from 'vitest';

interface Script {
  removeFormerParts(folder: string, written: readonly string[]): void;
}

it('a build leaves no part of a former one, and other builds’ files alone', async () => {
  const { removeFormerParts }: Script = await import(resolve('scripts/build.mjs'));
  const folder = mkdtempSync(join(tmpdir(), 'provara-parts-'));
  try {
    const written = ['plan-AAAAAAAA.mjs', 'plan-AAAAAAAA.mjs.map', 'program.mjs'];
    const former = ['plan-BBBBBBBB.mjs', 'plan-BBBBBBBB.mjs.map', 'gone.mjs'];
    const others = ['runner.cjs', 'runner.cjs.map', 'proxied-fetch.cjs'];
    for (const name of [...written, ...former, ...others]) writeFileSync(join(folder, name), '');
    removeFormerParts(
      folder,
      written.map((name) => join(folder, name)),
    );
    expect(readdirSync(folder).sort()).toEqual([...written, ...others].sort());
  } finally {
    rmSync(folder, { recursive: true });
  }
});
