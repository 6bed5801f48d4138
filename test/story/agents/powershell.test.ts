import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { snippets } from '../../../worker/app/words/snippet-words.ts';
import { runProgram, testSnippets } from '../../support/agent-snippets.ts';
import { findPwsh } from '../../support/find-pwsh.ts';
import { type Provara, startProvara } from '../../support/provara.ts';

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
  testSnippets(
    'PowerShell',
    ({ text }, environment) =>
      runProgram(pwsh ?? '', ['-NoProfile', '-NonInteractive', '-Command', `${PRELUDE}\n${text}`], {
        ...environment,
      }),
    { sheet: 'powershell' },
  );
  describe('with the lines of the app’s settings', () => {
    let provara: Provara;
    beforeAll(async () => {
      provara = await startProvara({ shell: 'sh' });
    });
    afterAll(() => provara.stop());

    test('is told of a refused plan in sentences, with the place marked', async () => {
      const lines =
        snippets(provara.url, provara.agentToken).find(({ id }) => id === 'powershell')?.text ?? '';
      const blocked = `${PRELUDE}\n${lines.replace('hostname', 'echo a; schtasks /query')}`;
      const { code, stdout, stderr } = await runProgram(
        pwsh ?? '',
        ['-NoProfile', '-NonInteractive', '-Command', blocked],
        {},
      );
      expect(stdout + stderr).toContain('Not queued: The policy of the machine denies this plan: ');
      expect(stdout).toContain('Here: echo a; >>> schtasks <<<');
      expect(stdout).not.toContain('{');
      expect(code).toBe(1);
    });

    test('shows an error that the hub did not speak of as it is', async () => {
      const lines = snippets('http://127.0.0.1:1', provara.agentToken).find(({ id }) => id === 'powershell');
      const { code, stdout, stderr } = await runProgram(
        pwsh ?? '',
        ['-NoProfile', '-NonInteractive', '-Command', `${PRELUDE}\n${lines?.text}`],
        {},
      );
      expect(stdout + stderr).toContain('Invoke-RestMethod');
      expect(stdout + stderr).not.toContain('Not queued');
      expect(code).not.toBe(0);
    });
  });
});
