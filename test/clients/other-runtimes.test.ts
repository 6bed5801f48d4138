import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runProgram } from '../support/agent-snippets.ts';
import { CONTRACT_CASES, CONTRACT_TOKEN, differences, startScriptedHub } from '../support/scripted-hub.ts';

const PROGRAM = 'test/clients/typescript-contract.ts';
const CONTRACT_MS = 180_000;

/** As `npm run test:runtimes` names them. */
const RUNTIMES = [
  // Deno asks before a program may do anything.
  { name: 'Deno', program: process.env.PROVARA_TEST_DENO, given: ['run', '--allow-net', '--allow-read'] },
  { name: 'Bun', program: process.env.PROVARA_TEST_BUN, given: ['run'] },
];

describe.each(RUNTIMES)('the TypeScript client in $name keeps the contract:', ({ name, program, given }) => {
  if (!program) console.log(`test: no ${name} was named (npm run test:runtimes does it); it is not tested`);

  describe.skipIf(!program)('as it is built', () => {
    let folder: string;
    let outcomes: readonly unknown[];
    let faults: readonly (readonly string[])[];
    let printed: string;

    beforeAll(async () => {
      folder = mkdtempSync(join(tmpdir(), 'provara-runtime-'));
      const hubs = await Promise.all(CONTRACT_CASES.map(startScriptedHub));
      const file = join(folder, 'cases.json');
      const cases = CONTRACT_CASES.map((each, at) => ({
        base: hubs[at]?.base,
        call: each.call,
        arguments: each.arguments,
      }));
      writeFileSync(file, JSON.stringify(cases));
      const all = [...given, PROGRAM, resolve('dist/client.js'), CONTRACT_TOKEN, file];
      const { stdout, stderr } = await runProgram(program ?? '', all, {
        DENO_DIR: folder,
        DENO_NO_UPDATE_CHECK: '1',
      });
      printed = stdout + stderr;
      outcomes = stdout
        .split('\n')
        .filter((line) => line.startsWith('{'))
        .map((line) => JSON.parse(line));
      faults = hubs.map((hub) => hub.faults());
      await Promise.all(hubs.map((hub) => hub.close()));
    }, CONTRACT_MS);
    afterAll(() => rmSync(folder, { recursive: true, force: true }));

    it('runs every case and never shows the token', () => {
      expect(outcomes.length, printed).toBe(CONTRACT_CASES.length);
      expect(printed).not.toContain(CONTRACT_TOKEN);
    });

    it.each(CONTRACT_CASES.map(({ name, expect: expected }, at) => ({ name, expected, at })))(
      '$name',
      ({ expected, at }) => {
        expect([...(faults[at] ?? []), ...differences(expected, outcomes[at])]).toEqual([]);
      },
    );
  });
});
