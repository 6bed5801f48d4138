import { describe, expect, it } from 'vitest';
import { isEnded, type PlanState, planLifeSchema, planStateSchema } from '../../shared/plan.ts';
import { MOVES, type PlanEvent, type PlanEventType, transition } from '../../shared/transition.ts';
import { APPROVER, lifeIn, MACHINE, NOW, sentLife, stepResult } from './plan-builders.ts';

const EVENTS: { readonly [K in PlanEventType]: Extract<PlanEvent, { type: K }> } = {
  approve: { type: 'approve', by: APPROVER },
  deny: { type: 'deny', by: APPROVER, reason: 'wrong machine' },
  block: { type: 'block', code: 'policy_denied', detail: 'rule' },
  expire: { type: 'expire' },
  cancel: { type: 'cancel', by: APPROVER, reason: null },
  send: { type: 'send' },
  return: { type: 'return' },
  accept: { type: 'accept' },
  start: { type: 'start' },
  step: { type: 'step', result: stepResult() },
  finish: { type: 'finish', by: MACHINE, outcome: 'succeeded', steps: [stepResult()], detail: null },
  refuse: { type: 'refuse', by: MACHINE, code: 'plan_expired', detail: 'too late' },
  lose: { type: 'lose', code: 'runner_lost', detail: 'gone' },
};
const STATES = planStateSchema.options;
const TYPES = Object.keys(EVENTS) as PlanEventType[];
const moves = STATES.flatMap((state) => TYPES.map((type) => ({ state, type, to: MOVES[state][type] })));

describe('a plan that the agent runs itself', () => {
  it('ends with the yes, which stands in it, and can not be sent', () => {
    const released = transition(lifeIn('pending'), { ...EVENTS.approve, releases: true }, NOW);
    if (!released.ok) throw new Error('It was refused.');
    expect(released.value).toMatchObject({
      state: 'released',
      decision: { kind: 'approved', by: APPROVER },
      delivery: { sent_at: null },
      ended: { by: APPROVER, code: 'released' },
    });
    expect(planLifeSchema.parse(released.value)).toEqual(released.value);
    for (const type of TYPES) expect(transition(released.value, EVENTS[type], NOW).ok).toBe(false);
  });
});

describe('the table of legal moves', () => {
  it.each(moves.filter(({ to }) => to !== undefined))(
    '$state, $type: leads to one of $to',
    ({ state, type, to }) => {
      const before =
        state === 'approved' && type !== 'send' && type !== 'expire' ? sentLife() : lifeIn(state);
      const frozen = structuredClone(before);
      const moved = transition(before, EVENTS[type], NOW);
      expect(moved.ok).toBe(true);
      if (!moved.ok) return;
      expect(to).toContain(moved.value.state);
      expect(planLifeSchema.parse(moved.value)).toEqual(moved.value);
      expect(moved.value.ended !== null).toBe(isEnded(moved.value.state));
      expect(before).toEqual(frozen);
    },
  );

  it.each(moves.filter(({ to }) => to === undefined))('$state, $type: is refused', ({ state, type }) => {
    const moved = transition(lifeIn(state), EVENTS[type], NOW);
    expect(moved.ok).toBe(false);
    if (moved.ok) return;
    expect(['plan_decided', 'plan_ended', 'plan_expired', 'illegal_move']).toContain(moved.refusal.code);
    expect(moved.refusal.detail).toMatch(/\.$/);
  });

  it('reaches every state from pending', () => {
    const seen = new Set<PlanState>(['pending']);
    for (const state of seen) for (const to of Object.values(MOVES[state]).flat()) seen.add(to);
    expect([...seen].sort()).toEqual([...STATES].sort());
  });
});

describe('approve and deny', () => {
  it('says who decided before, to the second who decides', () => {
    const approved = transition(lifeIn('pending'), EVENTS.approve, NOW);
    if (!approved.ok) throw new Error('not approved');
    const again = transition(approved.value, EVENTS.deny, NOW);
    expect(again).toMatchObject({
      ok: false,
      refusal: { code: 'plan_decided', extra: { decided_by: 'phone', decision: 'approved' } },
    });
  });

  it.each([
    ['pending', 'Nobody acted in time; nothing ran.'],
    ['approved', 'It was approved, but the runner never got the plan in time; nothing ran.'],
  ] as const)('says of a plan that expired %s what was missing', (state, detail) => {
    expect(transition(lifeIn(state), EVENTS.expire, NOW)).toMatchObject({
      ok: true,
      value: { state: 'expired', ended: { code: 'expired', detail } },
    });
  });

  it('says that an expired plan has expired', () => {
    expect(transition(lifeIn('expired'), EVENTS.approve, NOW)).toMatchObject({
      ok: false,
      refusal: { code: 'plan_expired' },
    });
  });

  it('keeps the reason of a no', () => {
    const denied = transition(lifeIn('pending'), EVENTS.deny, NOW);
    expect(denied).toMatchObject({
      ok: true,
      value: { decision: { reason: 'wrong machine' }, ended: { detail: 'wrong machine', by: APPROVER } },
    });
  });
});

describe('what the runner was not sent', () => {
  it.each(['return', 'accept', 'start', 'finish', 'refuse', 'lose'] as const)(
    'is not moved by its %s',
    (type) => {
      expect(transition(lifeIn('approved'), EVENTS[type], NOW).ok).toBe(false);
    },
  );
});

describe('what the runner may have', () => {
  it('does not expire', () => {
    expect(transition(sentLife(), EVENTS.expire, NOW).ok).toBe(false);
  });

  it('is not cancelled before the runner said so', () => {
    const cancelling = transition(sentLife(), EVENTS.cancel, NOW);
    expect(cancelling).toMatchObject({ ok: true, value: { state: 'approved', cancel: { by: APPROVER } } });
  });

  it('may be sent again when the runner never heard of it', () => {
    const returned = transition(sentLife(), EVENTS.return, NOW);
    expect(returned).toMatchObject({ ok: true, value: { state: 'approved', delivery: { sent_at: null } } });
  });

  it('is cancelled when it was cancelled on its way and never arrived', () => {
    const cancelling = transition(sentLife(), EVENTS.cancel, NOW);
    if (!cancelling.ok) throw new Error('not cancelled');
    expect(transition(cancelling.value, EVENTS.return, NOW)).toMatchObject({
      ok: true,
      value: { state: 'cancelled', ended: { by: APPROVER } },
    });
  });

  it('keeps the words of whoever cancelled it, whether it had begun or not', () => {
    const cancel = { ...EVENTS.cancel, reason: 'no longer needed' };
    const asked = transition(sentLife(), cancel, NOW);
    if (!asked.ok) throw new Error('not cancelled');
    const finished = { ...EVENTS.finish, outcome: 'cancelled', detail: null } as const;
    for (const ended of [
      transition(lifeIn('pending'), cancel, NOW),
      transition(asked.value, EVENTS.return, NOW),
      transition(asked.value, finished, NOW),
    ]) {
      expect(ended).toMatchObject({
        value: {
          state: 'cancelled',
          cancel: { by: APPROVER, reason: 'no longer needed' },
          ended: { by: APPROVER, detail: expect.stringMatching(/no longer needed$/) },
        },
      });
    }
  });

  it('is never sent again once it was accepted', () => {
    const accepted = transition(sentLife(), EVENTS.accept, NOW);
    if (!accepted.ok) throw new Error('not accepted');
    expect(transition(accepted.value, EVENTS.return, NOW).ok).toBe(false);
  });
});

describe('unknown', () => {
  it('is corrected by a late report of the runner', () => {
    expect(transition(lifeIn('unknown'), EVENTS.finish, NOW)).toMatchObject({
      ok: true,
      value: { state: 'succeeded', ended: { by: MACHINE } },
    });
  });

  it('goes on when the run is found to go on', () => {
    expect(transition(lifeIn('unknown'), EVENTS.start, NOW)).toMatchObject({
      ok: true,
      value: { state: 'running', ended: null },
    });
  });

  it('is never approved or sent again', () => {
    for (const type of ['approve', 'send'] as const) {
      expect(transition(lifeIn('unknown'), EVENTS[type], NOW).ok).toBe(false);
    }
  });
});
