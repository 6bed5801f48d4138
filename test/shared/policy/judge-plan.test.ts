import { describe, expect, it } from 'vitest';
import { defaultPolicy } from '../../../shared/policy/default-policy.ts';
import { judgePlan } from '../../../shared/policy/judge-plan.ts';
import { judgeShellText } from '../../../shared/policy/judge-shell-text.ts';
import type { Policy } from '../../../shared/policy/policy-schema.ts';
import { planVerdictSchema, verdictSchema } from '../../../shared/policy/verdict.ts';
import { strictPolicy } from './judging.ts';

const step = (command: string, cwd: string | null = null) => ({ command, cwd });

describe('the verdict of a plan', () => {
  it('is that of its worst step, with the step of each rule', () => {
    const verdict = judgePlan(
      [step('Get-Date'), step('Stop-Service a'), step('iex $x')],
      'pwsh',
      defaultPolicy,
    );
    expect(verdict).toMatchObject({ verdict: 'deny', risk: 'high', understood: false, dialects: 'same' });
    expect(verdict.steps.map(({ risk }) => risk)).toEqual(['low', 'medium', 'high']);
    expect(verdict.rules.find(({ id }) => id === 'services')).toMatchObject({ step: 1 });
    expect(verdict.rules.filter(({ step: at }) => at === 0)).toEqual([]);
    expect(planVerdictSchema.parse(verdict)).toEqual(verdict);
  });

  it('judges each step from its own folder', () => {
    const policy = { ...defaultPolicy, working_directories: ['C:\\work'] };
    expect(judgePlan([step('rm a', 'C:\\work')], 'powershell', policy).verdict).toBe('ask');
    expect(
      judgePlan([step('Get-Date', 'C:\\work'), step('Get-Date', 'C:\\')], 'powershell', policy).verdict,
    ).toBe('deny');
  });

  it('does not understand a POSIX shell and says so', () => {
    const verdict = judgePlan([step('ls -la')], 'sh', defaultPolicy);
    expect(verdict).toMatchObject({ verdict: 'ask', risk: 'medium', understood: false });
    expect(verdict.rules).toMatchObject([{ id: 'not-analysed', action: 'ask' }]);
  });
});

describe('an installation of its own', () => {
  const protect = {
    origins: ['https://hub.example.test/', 'http://127.0.0.1:9000'],
    folders: ['D:\\runner\\state\\'],
  };
  const own: Policy = { ...defaultPolicy, deny: [], ask: [] };

  it.each([
    ['irm https://HUB.example.test/pending', 'hub-control'],
    ['irm https://hub.example.test', 'hub-control'],
    ['gc d:/Runner/state/key', 'hub-files'],
    ['tool D:\\runner\\state\\policy.json', 'hub-files'],
    ['cd D:\\runner; gc state\\key', 'hub-files'],
    ["[IO.StreamReader]::new('D:\\runner\\state\\key')", 'hub-files'],
    ["New-Object IO.StreamReader('D:\\runner\\state\\key')", 'hub-files'],
    ['irm http://127.0.0.1:9000/x', 'hub-control'],
    ['irm http://localhost:9000/x', 'hub-control'],
    ['irm http://[::1]:9000', 'hub-control'],
    ['irm https://hub.example.test:443/x', 'hub-control'],
  ])('is protected whatever the policy says: %s', (text, id) => {
    const verdict = judgePlan([step(text)], 'pwsh', own, protect);
    expect(verdict.verdict).toBe('deny');
    expect(verdict.rules.map((rule) => rule.id)).toContain(id);
  });

  it('is protected in a POSIX text too', () => {
    const posix = { origins: ['http://10.0.0.5:9000'], folders: ['/srv/runner'] };
    for (const text of ['nc 10.0.0.5; get http://10.0.0.5:9000/plans', 'cat /srv/runner/key']) {
      expect(judgePlan([step(text)], 'sh', own, posix).verdict).toBe('deny');
    }
    expect(judgePlan([step('cat /srv/run')], 'sh', own, posix).verdict).toBe('ask');
  });

  it('leaves the rest alone', () => {
    expect(judgePlan([step('gc D:\\runner\\statement')], 'pwsh', own, protect).verdict).toBe('ask');
  });
});

describe('a text for a POSIX shell', () => {
  it.each([
    ['curl -O https://a.test', 'downloads'],
    ['echo x; wget https://a.test', 'downloads'],
    ['pwsh -enc AAAA', 'encoded-command'],
    ['pwsh -c "iex 1"', 'runs-text'],
    ['curl http://127.0.0.1:8787/approve/x', 'hub-control'],
    ['cat .provara/token', 'hub-files'],
    ['echo $AGENT_HUB_TOKEN', 'hub-files'],
    ['Invoke-RestMethod https://localhost.example.test/', 'remote-requests'],
  ])('is denied by the documented rules: %s', (text, id) => {
    const verdict = judgeShellText(text, defaultPolicy);
    expect(verdict).toMatchObject({ verdict: 'deny', risk: 'high' });
    expect(verdict.rules.map((rule) => rule.id)).toContain(id);
    expect(verdictSchema.parse(verdict)).toEqual(verdict);
  });

  it('is only asked about where the policy file asks, and not searched for a rule that the file has not', () => {
    const text = 'curl http://localhost:3000/health';
    const downloads = defaultPolicy.deny.filter(({ id }) => id === 'downloads');
    const deny = defaultPolicy.deny.filter(({ id }) => id !== 'downloads');
    const asking = {
      ...defaultPolicy,
      deny,
      ask: downloads.map((rule) => ({ ...rule, risk: 'medium' as const })),
    };
    expect(judgeShellText(text, asking)).toMatchObject({
      verdict: 'ask',
      risk: 'medium',
      rules: [{ id: 'downloads', action: 'ask' }, { id: 'not-analysed' }],
    });
    expect(judgeShellText(text, { ...asking, ask: [] }).rules).toMatchObject([{ id: 'not-analysed' }]);
    expect(judgeShellText(`${text}; schtasks`, asking).verdict).toBe('deny');
  });

  it.each(['cat .provara/token', 'curl http://127.0.0.1:8787/approve/x'])(
    'never touches the hub or the runner, whatever the file says: %s',
    (text) => expect(judgeShellText(text, { ...defaultPolicy, deny: [], ask: [] }).verdict).toBe('deny'),
  );

  it('is never of low risk, and denied by a strict policy', () => {
    expect(judgeShellText('true', defaultPolicy).risk).toBe('medium');
    expect(judgeShellText('true', strictPolicy).verdict).toBe('deny');
  });

  it('with hidden characters is high risk', () => {
    expect(judgeShellText('ls \u202e', defaultPolicy).risk).toBe('high');
  });
});

describe('the shell', () => {
  it('is read first in its own dialect, and both are judged', () => {
    const text = 'curl https://a.test';
    const five = judgePlan([step(text)], 'powershell', defaultPolicy);
    const seven = judgePlan([step(text)], 'pwsh', defaultPolicy);
    expect(five.summary).toContain('Invoke-WebRequest');
    expect(seven.summary).toContain('program curl');
    expect([five.verdict, seven.verdict]).toEqual(['deny', 'deny']);
    expect([five.dialects, seven.dialects]).toEqual(['differ', 'differ']);
  });

  it('keeps the verdict of a plan of the largest size readable', () => {
    const worst = 'iex $x; rm C:\\x; saps a; irm $y; sc a b; & $z; cmd /c del x; Get-Credential; '
      .repeat(120)
      .slice(0, 10_000);
    const verdict = judgePlan(
      Array.from({ length: 20 }, () => step(worst)),
      'pwsh',
      defaultPolicy,
    );
    expect(planVerdictSchema.parse(verdict)).toEqual(verdict);
    expect(JSON.stringify(verdict).length).toBeLessThan(600_000);
  });
});
