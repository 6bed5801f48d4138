import { spawnSync } from 'node:child_process';
import { describe } from 'vitest';
import { runProgram, testSnippets } from '../../support/agent-snippets.ts';

const hasCurl = spawnSync('curl', ['--version']).status === 0;
if (!hasCurl) console.log('test: no curl was found; its snippets are skipped');

describe.skipIf(!hasCurl)('an agent with curl', () => {
  testSnippets('curl', ({ text }, environment) => runProgram('sh', ['-c', text], { ...environment }), {
    sheet: 'curl',
  });
});
