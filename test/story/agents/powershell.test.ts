import { describe } from 'vitest';
import { runProgram, testSnippets } from '../../support/agent-snippets.ts';
import { findPwsh } from '../../support/find-pwsh.ts';

const pwsh = findPwsh();
if (pwsh === undefined) {
  console.log(
    'test: no PowerShell was found (pwsh on the path, or PROVARA_TEST_PWSH); its snippets are skipped',
  );
}

/** An engine without Microsoft's utility module gets this one command from the tests. */
const PRELUDE =
  'if (-not (Get-Command Invoke-RestMethod -ErrorAction Ignore)) { . ./test/support/invoke-rest-method.ps1 }';

describe.skipIf(pwsh === undefined)('an agent in PowerShell', () => {
  testSnippets('PowerShell', ({ text }, environment) =>
    runProgram(pwsh ?? '', ['-NoProfile', '-NonInteractive', '-Command', `${PRELUDE}\n${text}`], {
      ...environment,
    }),
  );
});
