import { describe, expect, it } from 'vitest';
import { endText, planText } from '../../../../runner/cli/plans/plan-text.ts';
import type { PlanView } from '../../../../shared/api.ts';
import { planDigest } from '../../../../shared/digest.ts';
import { newLife } from '../../../../shared/transition.ts';
import { APPROVER, lifeIn, NOW, stepResult } from '../../../shared/plan-builders.ts';
import { aPlan } from '../../../support/builders.ts';

const viewOf = (document: ReturnType<typeof aPlan>): PlanView => ({
  plan_id: document.plan_id,
  revision: 1,
  digest: planDigest(document),
  document,
  life: newLife(),
  output: { next: 0, bytes: 0, dropped_bytes: 0 },
  verdict: null,
});

it('a plan in the terminal names each file that a step runs, beside the step, with its hash or why there is none', () => {
  const unseen = { state: 'not_looked_at', resolved: null, bytes: null, sha256: null } as const;
  const document = aPlan(['./a.sh', './b.sh'], {
    files: [
      {
        step: 0,
        path: './a.sh',
        state: 'hashed',
        resolved: '/work/a.sh',
        bytes: 12,
        sha256: 'ab'.repeat(32),
      },
      { step: 1, path: './b.sh', ...unseen },
    ],
  });
  const lines = planText(viewOf(document)).split('\n');
  const first = lines.indexOf(`    runs ./a.sh = /work/a.sh, 12 bytes, SHA-256 ${'ab'.repeat(32)}`);
  const second = lines.indexOf('    runs ./b.sh, not looked at');
  expect(first).toBeGreaterThan(lines.findIndex((line) => line.includes('step 1 of 2')));
  expect(second).toBeGreaterThan(lines.findIndex((line) => line.includes('step 2 of 2')));
});

describe('a step in the terminal', () => {
  const QUIET = '    Files that this text runs were not looked at.';
  const linesOf = (command: string, shell: 'sh' | 'pwsh') =>
    planText(viewOf(aPlan([command], { shell }))).split('\n');

  it('says that files were not looked at where its text runs some', () => {
    expect(linesOf('cd build && ./configure', 'sh')).toContain(QUIET);
  });

  it.each<[string, 'sh' | 'pwsh']>([
    ['cat /etc/hosts', 'sh'],
    ['hostname', 'sh'],
    ['Get-Content ./x.ps1', 'pwsh'],
  ])('says nothing of %s', (command, shell) => {
    expect(linesOf(command, shell)).not.toContain(QUIET);
  });
});

describe('the end of a plan in the terminal', () => {
  const ended = (detail: string) => ({ by: APPROVER, at: NOW, code: 'x', detail });
  const life = lifeIn('cancelled');
  const cancel = { by: APPROVER, at: NOW, reason: 'enough' };
  const atRest = { sent_at: null, accepted_at: null, started_at: null, finished_at: null };
  const textOf = (changes: Partial<PlanView['life']>) =>
    endText({ ...viewOf(aPlan('true')), life: { ...life, ...changes } });

  it('says that nothing ran, and whose words the reason is', () => {
    expect(textOf({ delivery: atRest, cancel, ended: ended('enough') })).toBe(
      'cancelled by phone; nothing ran. Reason: enough.',
    );
  });

  it('tells a reason that the runner tells already only once, and not that nothing ran', () => {
    const detail = 'It was cancelled; 1 of 1 steps had been started. Reason: enough';
    expect(textOf({ cancel, steps: [stepResult({ end: 'cancelled' })], ended: ended(detail) })).toBe(
      `cancelled by phone. ${detail}.`,
    );
  });
});
