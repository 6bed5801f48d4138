import { resolve } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { type PlayedContract, playContract } from '../support/contract-program.ts';
import { CONTRACT_CASES, CONTRACT_TOKEN } from '../support/scripted-hub.ts';

const PROGRAM = 'test/clients/typescript-contract.ts';
const CONTRACT_MS = 180_000;

/** As `npm run test:runtimes` names them. */
const RUNTIMES = [
  // Deno asks before a program may do anything.
  { name: 'Deno', program: process.env.PROVARA_TEST_DENO, given: ['run', '--allow-net', '--allow-read'] },
  { name: 'Bun', program: process.env.PROVARA_TEST_BUN, given: ['run'] },
];

describe.each(RUNTIMES)('the TypeScript client in $name', ({ name, program, given }) => {
  if (!program) console.log(`test: no ${name} was named (npm run test:runtimes does it); it is not tested`);

  describe.skipIf(!program)('keeps the contract, as it is built:', () => {
    let played: PlayedContract;
    beforeAll(async () => {
      const all = (file: string) => [...given, PROGRAM, resolve('dist/client.js'), CONTRACT_TOKEN, file];
      played = await playContract(program ?? '', all, { DENO_NO_UPDATE_CHECK: '1' });
    }, CONTRACT_MS);

    it('runs every case and never shows the token', () => {
      expect(played.outcomes.length, played.printed).toBe(CONTRACT_CASES.length);
      expect(played.printed).not.toContain(CONTRACT_TOKEN);
    });

    it.each(CONTRACT_CASES.map(({ name }, at) => ({ name, at })))('$name', ({ at }) => {
      expect(played.faultsAt(at)).toEqual([]);
    });
  });
});
