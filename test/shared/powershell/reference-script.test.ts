import { readFileSync } from 'node:fs';
import { afterAll, describe, expect, test } from 'vitest';
import { factsText } from '../../powershell/compare-facts.mjs';
import { Oracle, powerShellCommand } from '../../powershell/oracle.mjs';

const program = process.env.PROVARA_TEST_PWSH;
const every = 20;

describe.skipIf(program === undefined)('the script that asks a PowerShell', () => {
  const oracle = program === undefined ? null : new Oracle(powerShellCommand(program));
  afterAll(() => oracle?.close());

  test('states the facts that the vectors hold', { timeout: 120_000 }, async () => {
    const file = new URL('../../vectors/powershell/reference-facts.jsonl', import.meta.url);
    const lines = readFileSync(file, 'utf8').trimEnd().split('\n');
    const references = lines
      .filter((_line, index) => index % every === 0)
      .map((line) => JSON.parse(line) as { readonly text: string });
    const answers = (await oracle?.ask(references.map(({ text }) => text))) ?? [];
    expect(answers.map(factsText)).toEqual(references.map(factsText));
  });
});
