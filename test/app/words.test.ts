import { describe, expect, test } from 'vitest';
import { type Actor, type PlanLife, type PlanState, planStateSchema } from '../../shared/plan.ts';
import { NOTHING_READ } from '../../worker/app/reading/reading.ts';
import { approveGate, type GateFacts } from '../../worker/app/words/decision-words.ts';
import { cardWords, departureWords, endWords, lateWords } from '../../worker/app/words/end-words.ts';
import {
  dotClass,
  machineWords,
  presenceWords,
  proofWords,
  shellWords,
} from '../../worker/app/words/machine-words.ts';
import { seenStateWordOf, standsWords } from '../../worker/app/words/state-words.ts';
import { clockWords } from '../../worker/app/words/time-words.ts';
import {
  APPROVER,
  aPlan,
  approved,
  aRunner,
  aStepResult,
  delivered,
  endedBy,
  NOW,
  NOW_MS,
  RUNNER,
} from './support/samples.ts';

describe('the gate before a yes', () => {
  const NOTHING_LEFT = { screens: 0, screensAbove: 0, isAbove: false, isRenewed: false, isCut: false };
  const open: GateFacts = {
    link: 'live',
    isDigestRight: true,
    expiresAtMs: NOW_MS + 1,
    nowMs: NOW_MS,
    marks: ['0', '1'],
    reading: { read: new Set(['0', '1']), left: NOTHING_LEFT },
    isExplanationAwaited: false,
    proof: { kind: 'passkey', rpId: 'hub.example', ids: ['AAAA'] },
  };

  test('is open when all was read, the page is live and the digest is right', () => {
    expect(approveGate(open)).toEqual({ kind: 'open' });
  });

  test.each(['connecting', 'checking', 'offline', 'outdated', 'signed_out'] as const)(
    'is shut while %s',
    (link) => {
      expect(approveGate({ ...open, link }).kind).toBe('shut');
    },
  );

  test('is shut when the digest is not right, and after the time', () => {
    expect(approveGate({ ...open, isDigestRight: false }).kind).toBe('shut');
    expect(approveGate({ ...open, nowMs: open.expiresAtMs }).kind).toBe('shut');
  });

  test.each([
    ['Less than a screen left to read', '< 1', { screens: 0.5, isAbove: false }],
    ['About 1 screen left to read', '1', { screens: 1, isAbove: false }],
    ['About 3 screens above went by too fast to read', '12', { screens: 12, screensAbove: 3, isAbove: true }],
    [
      'Less than a screen above went by too fast to read',
      '1',
      { screens: 1, screensAbove: 0.5, isAbove: true },
    ],
    ['Something above came after you saw it', '2', { screens: 2, isAbove: true, isRenewed: true }],
    ['About 12 screens left to read', '12', { screens: 12, isAbove: false }],
    ['A folded part is left to read', 'folded', { screens: 0, isAbove: false }],
    [
      'Zoom out to go on: it counts when you see whole lines',
      'zoom out',
      { screens: 3, isAbove: false, isCut: true },
    ],
  ])('is not open before every mark was read, and says: %s', (why, short, left) => {
    const reading = { read: new Set(['0', '1']), left: { ...NOTHING_LEFT, ...left } };
    const gate = approveGate({ ...open, marks: ['0', '1.0', '1', 'rest'], reading });
    expect(gate).toEqual({ kind: 'unread', why, short, isAbove: left.isAbove });
  });

  test('is not open before anything was looked at', () => {
    const gate = approveGate({ ...open, reading: NOTHING_READ });
    expect(gate).toEqual({
      kind: 'unread',
      why: 'Read it before you approve',
      short: '',
      isAbove: false,
    });
  });

  test('is shut without the proof that the machine asks for, and says why', () => {
    const short = 'The machine asks for a passkey.';
    const proof = { kind: 'impossible', short, why: 'BUILD-02 asks for a passkey. Make one.' } as const;
    expect(approveGate({ ...open, proof })).toEqual({ kind: 'shut', why: short });
    expect(approveGate({ ...open, proof: { kind: 'asking' } }).kind).toBe('shut');
    expect(approveGate({ ...open, proof: { kind: 'token', why: 'None.' } }).kind).toBe('open');
  });

  test('waits for an explanation that is on its way', () => {
    expect(approveGate({ ...open, isExplanationAwaited: true }).kind).toBe('shut');
  });
});

describe('the end of a plan', () => {
  const ends = planStateSchema.options.filter((state) => endWords(aPlan({ life: { state } })) !== undefined);

  test('has words for every state that is an end, and none for the others', () => {
    expect(ends).toHaveLength(planStateSchema.options.length - 3);
    for (const state of ends) {
      const words = endWords(aPlan({ life: { state } }));
      expect(words?.title).not.toBe('');
      expect(words?.said).not.toBe('');
    }
  });

  test('says who denied it and why', () => {
    const decision = { kind: 'denied', by: APPROVER, at: NOW, reason: 'Too risky' } as const;
    const plan = aPlan({
      life: { state: 'denied', decision, ended: endedBy(APPROVER, 'denied', 'Too risky') },
    });
    expect(endWords(plan)).toEqual({
      title: 'Denied by approver',
      said: 'Nothing ran. The agent was told.',
      quoted: 'Too risky',
    });
    expect(departureWords(plan)).toBe('denied by approver');
  });

  test('says on a card who or why, and not once more the word of the state', () => {
    const said = (state: PlanState) => cardWords(aPlan({ life: { state } }));
    expect(said('pending')).toBe(`from ${aPlan().document.requester.name}`);
    expect(said('blocked')).toBe('by the policy');
    expect(said('expired')).toBe('nobody decided in time');
    expect(cardWords(aPlan({ life: { state: 'succeeded', decision: approved } }))).toBe(
      'approved by approver',
    );
  });

  test('calls machine and agent as the plan does, also when they have got other names since', () => {
    const cancelledBy = (by: Actor) =>
      endWords(aPlan({ life: { state: 'cancelled', ended: endedBy(by, 'cancelled', 'x') } }))?.title;
    expect(cancelledBy({ ...RUNNER, name: 'OLD' })).toBe('Cancelled by machine');
    expect(cancelledBy({ kind: 'agent', id: 'ag', name: 'old-agent' })).toBe('Cancelled by agent');
    expect(cancelledBy({ kind: 'runner', id: 'r2', name: 'other' })).toBe('Cancelled by other');
    expect(cancelledBy(APPROVER)).toBe('Cancelled by approver');
    const ended = endedBy({ ...RUNNER, name: 'OLD' }, 'cancelled', 'x');
    expect(departureWords(aPlan({ life: { state: 'cancelled', ended } }))).toBe('cancelled by machine');
  });

  test('tells an expired question from a yes that was not fetched in time', () => {
    expect(endWords(aPlan({ life: { state: 'expired' } }))?.said).toContain('Nobody decided in time');
    const late = aPlan({ life: { state: 'expired', decision: approved } });
    expect(endWords(late)?.said).toContain('machine did not fetch it in time');
  });

  test('gives a refusal’s code and cure', () => {
    const ended = endedBy(RUNNER, 'cwd_missing', 'The folder does not exist; make it.');
    const words = endWords(aPlan({ life: { state: 'refused', ended } }));
    expect(words?.said).toContain('cwd_missing');
    expect(words?.quoted).toBe('The folder does not exist; make it.');
  });

  test.each([
    ['policy_denied', 'Change the plan, or that file'],
    ['policy_broken', 'Nobody denied it: the policy file on that machine can not be used'],
    ['policy_changed', 'judged by the new one'],
  ])('says what to do about %s', (code, cure) => {
    const ended = endedBy(RUNNER, code, 'said');
    const words = endWords(aPlan({ life: { state: 'refused', ended } }));
    expect(words?.said).toContain(cure);
    expect(words?.said).toContain(code);
  });

  test('names the failed step and those that did not run', () => {
    const step = { command: 'x', cwd: null, timeout_s: 300 };
    const document = { steps: [step, step, step] };
    const life = { state: 'failed', steps: [aStepResult({ exit_code: 3 })] } as const;
    expect(endWords(aPlan({ document, life: { ...life, steps: [...life.steps] } }))?.said).toBe(
      'Step 1 ended with exit code 3. 2 steps after it were not run.',
    );
  });

  test('never says that nothing ran when a cancelled plan had begun', () => {
    const ended = endedBy(APPROVER, 'cancelled', 'x');
    const before = aPlan({ life: { state: 'cancelled', ended } });
    const during = aPlan({ life: { state: 'cancelled', ended, delivery: delivered } });
    expect(endWords(before)?.said).toBe('Nothing ran.');
    expect(endWords(during)?.said).not.toContain('Nothing ran');
  });

  test('says what to do next where that is not plain', () => {
    const said = (life: Partial<PlanLife>) => endWords(aPlan({ life }))?.said;
    expect(said({ state: 'blocked' })).toContain('a change of the policy on that machine');
    expect(said({ state: 'timed_out' })).toContain('a longer limit');
    expect(said({ state: 'cancelled', delivery: delivered })).toContain('stays done');
    const refused = (code: string) => said({ state: 'refused', ended: endedBy(RUNNER, code, 'x') });
    expect(refused('cwd_missing')).toContain('Make the folder there');
    expect(refused('digest_mismatch')).toContain('tell whoever runs the hub');
    expect(refused('disk_full')).toBe('Nothing ran. Code: disk_full.');
  });

  test('sends people to the machine when the outcome is unknown', () => {
    expect(endWords(aPlan({ life: { state: 'unknown' } }))?.said).toContain('Look at that machine');
  });

  test('says of a run under a forgotten approval that the machine did not vanish, and that no receipt comes', () => {
    const ended = endedBy({ kind: 'hub', id: 'main', name: 'the hub' }, 'approval_forgotten', '');
    const said = endWords(aPlan({ life: { state: 'unknown', ended } }))?.said;
    expect(said).toMatch(/began it once before\. Look at that machine .* there will be no receipt\.$/);
  });
});

describe('an answer that came too late', () => {
  const said = (life: Partial<PlanLife>) => lateWords(aPlan({ life }), NOW_MS);

  test('hears who was quicker, and when', () => {
    const at = clockWords(NOW, NOW_MS);
    const ended = endedBy(APPROVER, 'x', 'x');
    const denied = { ...approved, kind: 'denied' } as const;
    expect(said({ state: 'denied', decision: denied, ended })).toBe(
      `Your answer came too late: approver denied it at ${at}.`,
    );
    expect(said({ state: 'running', decision: approved })).toContain('approver approved it at');
    expect(said({ state: 'expired', ended })).toContain('it expired at');
    expect(said({ state: 'cancelled', ended })).toContain('approver cancelled it at');
  });

  test('hears that it was its own, and not that somebody was quicker', () => {
    const at = clockWords(NOW, NOW_MS);
    const own = (life: Partial<PlanLife>) => lateWords(aPlan({ life }), NOW_MS, approved.by.id);
    expect(own({ state: 'running', decision: approved })).toBe(
      `You had already approved it, at ${at}: this answer changed nothing.`,
    );
    expect(own({ state: 'cancelled', ended: endedBy(approved.by, 'x', 'x') })).toContain(
      'You had already cancelled it',
    );
    const other = { ...approved, by: { ...approved.by, id: 'another' } };
    expect(own({ state: 'running', decision: other })).toContain('came too late: approver approved it');
  });

  test('hears nothing that the page does not know yet', () => {
    expect(said({ state: 'pending' })).toBeUndefined();
  });
});

test('an approved plan is not said to be on a machine before it was sent there', () => {
  const life = { state: 'approved', decision: approved } as const;
  expect(standsWords(aPlan({ life }))).toBe('Approved, waits for');
  expect(standsWords(aPlan({ life: { ...life, delivery: { ...delivered, started_at: null } } }))).toBe(
    'Approved on',
  );
  expect(standsWords(aPlan({ life: { state: 'running', delivery: delivered } }))).toBe('Running on');
});

test('a machine is said with its shell, and sh never passes for PowerShell', () => {
  expect(machineWords(aRunner())).toBe('online · PowerShell 7.6.9');
  expect(machineWords(aRunner({ hello: null }))).toBe('has never connected');
  expect(shellWords('sh', '5.2')).toBe('sh');
  expect(shellWords('powershell', '5.1')).toBe('Windows PowerShell 5.1');
  expect(proofWords('passkey')).not.toBe(proofWords('token'));
});

test('a page that is not connected says how machines and runs were when last seen, and nothing in green', () => {
  expect(presenceWords(aRunner(), false)).toBe('was online when last seen');
  expect(machineWords(aRunner({ online: false }), false)).toMatch(/^was offline when last seen ·/);
  expect([dotClass(true, true), dotClass(true, false)]).toEqual(['dot dot-on', 'dot dot-off']);
  const running = aPlan({ life: { state: 'running', delivery: delivered } });
  expect(standsWords(running, false)).toBe('Was running when last seen, on');
  expect(standsWords(aPlan({ life: { state: 'approved', decision: approved } }), false)).toBe(
    'Was approved when last seen, for',
  );
  expect(seenStateWordOf(running, false)).toEqual({ word: 'Was running', tone: 'quiet' });
  expect(seenStateWordOf(running, true).word).toBe('Running');
  expect(seenStateWordOf(aPlan({ life: { state: 'failed' } }), false).word).toBe('Failed');
});
