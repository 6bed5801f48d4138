import { describe } from 'vitest';
import { runProgram, testSnippets } from '../../support/agent-snippets.ts';
import { findPython, sayIfMissing } from '../../support/find-python.ts';

const python = sayIfMissing(findPython());

describe.skipIf(python === undefined)('an agent in Python', () => {
  testSnippets(
    'Python',
    ({ text }, environment) =>
      runProgram(python ?? '', ['-W', 'error', '-c', text], { ...environment, PYTHONPATH: 'clients/python' }),
    { sheet: 'python' },
  );
});
