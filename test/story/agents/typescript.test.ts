import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe } from 'vitest';
import { runProgram, testSnippets } from '../../support/agent-snippets.ts';

describe('an agent in TypeScript', () => {
  let folder: string;
  // In the package, so that it finds provara/client as an installed one does.
  beforeAll(() => {
    folder = mkdtempSync(join('dist', 'snippet-'));
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  testSnippets('TypeScript', ({ text }, environment) => {
    // The snippets hold no types of their own, and Node 20 reads none.
    const file = join(folder, 'agent.mjs');
    writeFileSync(file, text);
    return runProgram(process.execPath, [file], { ...environment });
  });
});
