import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const BIOME = join('node_modules', '@biomejs', 'biome', 'bin', 'biome');

/** Each file, what it imports, and whether that is a wrong direction. */
const IMPORTS: readonly (readonly [file: string, from: string, isWrong: boolean])[] = [
  ['worker/routes/wrong-runner.ts', '../../runner/state-lock.ts', true],
  ['worker/wrong-node.ts', 'node:fs', true],
  ['runner/wrong-worker.ts', '../worker/env.ts', true],
  ['runner/cli/wrong-worker.ts', '../../worker/env.ts', true],
  ['runner/wrong-cloudflare.ts', 'cloudflare:workers', true],
  ['shared/wrong-worker.ts', '../worker/env.ts', true],
  ['shared/wrong-runner.ts', '../runner/state-lock.ts', true],
  ['shared/wrong-node.ts', 'node:crypto', true],
  ['shared/wrong-client.ts', '../clients/typescript/hub.ts', true],
  ['clients/typescript/wrong-runner.ts', '../../runner/state-lock.ts', true],
  ['clients/typescript/wrong-node.ts', 'node:fs', true],
  ['clients/typescript/wrong-zod.ts', 'zod', true],
  ['runner/cli/right-client.ts', '../../clients/typescript/exchange.ts', false],
  ['clients/typescript/right-shared.ts', '../../shared/limits.ts', false],
  ['worker/right-shared.ts', '../shared/limits.ts', false],
  ['runner/right-shared.ts', '../shared/limits.ts', false],
  ['runner/right-node.ts', 'node:fs', false],
];

/** The paths that the linter, with this repository's rules, finds wrong. */
const wrongPaths = (folder: string): Set<string> => {
  const { stdout } = spawnSync(
    process.execPath,
    [join(process.cwd(), BIOME), 'lint', '--vcs-enabled=false', '--reporter=json', '--max-diagnostics=none'],
    { cwd: folder, encoding: 'utf8' },
  );
  const report: { diagnostics: { category: string; location: { path: string } }[] } = JSON.parse(stdout);
  const found = report.diagnostics.filter(({ category }) => category === 'lint/style/noRestrictedImports');
  return new Set(found.map(({ location }) => location.path.replaceAll('\\', '/')));
};

describe('the import directions', () => {
  let folder = '';
  let wrong = new Set<string>();

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'provara-imports-'));
    copyFileSync('biome.json', join(folder, 'biome.json'));
    for (const [file, from] of IMPORTS) {
      mkdirSync(dirname(join(folder, file)), { recursive: true });
      writeFileSync(join(folder, file), `import { x } from '${from}';\n\nexport const y = x;\n`);
    }
    wrong = wrongPaths(folder);
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it.each(IMPORTS)('%s importing %s: wrong is %s', (file, _from, isWrong) => {
    expect(wrong.has(file)).toBe(isWrong);
  });

  it.each([
    [
      'values',
      "import { b } from './b.ts';\n\nexport const a = () => b;\n",
      "import { a } from './a.ts';\n\nexport const b = () => a;\n",
    ],
    [
      'types',
      "import type { B } from './b.ts';\n\nexport type A = { b?: B };\n",
      "import type { A } from './a.ts';\n\nexport type B = { a?: A };\n",
    ],
  ])('fails on a circle of %s', (_of, first, second) => {
    const circle = mkdtempSync(join(tmpdir(), 'provara-circle-'));
    try {
      copyFileSync('biome.json', join(circle, 'biome.json'));
      mkdirSync(join(circle, 'shared'));
      writeFileSync(join(circle, 'shared/a.ts'), first);
      writeFileSync(join(circle, 'shared/b.ts'), second);
      const { status, stderr, stdout } = spawnSync(
        process.execPath,
        [join(process.cwd(), BIOME), 'lint', '--vcs-enabled=false', '--colors=off'],
        { cwd: circle, encoding: 'utf8' },
      );
      expect(stdout + stderr).toContain('noImportCycles');
      expect(status).toBe(1);
    } finally {
      rmSync(circle, { recursive: true, force: true });
    }
  });
});
