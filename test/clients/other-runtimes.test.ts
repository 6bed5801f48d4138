import { resolve } from 'node:path';
import { describe } from 'vitest';
import { itKeepsTheContract } from '../support/contract-program.ts';
import { CONTRACT_TOKEN } from '../support/scripted-hub.ts';

const PROGRAM = 'test/clients/typescript-contract.ts';
const CONTRACT_MS = 180_000;

/** As `npm run test:runtimes` names them. */
const RUNTIMES = [
  // Deno asks before a program may do anything.
  { name: 'Deno', program: process.env.PROVARA_TEST_DENO, given: ['run', '--allow-all'] },
  { name: 'Bun', program: process.env.PROVARA_TEST_BUN, given: ['run'] },
];

describe.each(RUNTIMES)('the TypeScript client in $name', ({ name, program, given }) => {
  if (!program) console.log(`test: no ${name} was named (npm run test:runtimes does it); it is not tested`);

  describe.skipIf(!program)('keeps the contract, as it is built:', () => {
    const all = (file: string) => [...given, PROGRAM, resolve('dist/client.js'), CONTRACT_TOKEN, file];
    itKeepsTheContract(CONTRACT_MS, program ?? '', all, { DENO_NO_UPDATE_CHECK: '1' });
  });
});
