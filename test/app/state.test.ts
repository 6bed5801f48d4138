import { describe, expect, test } from 'vitest';
import { initialState, type LiveAction, plansIn, reduce } from '../../worker/app/live/state.ts';
import { aChunk, aPlan, approved, aRunner } from './support/samples.ts';

const told = (...actions: LiveAction[]) => actions.reduce(reduce, initialState);
const ready = (revision: number, ...runner_ids: string[]): LiveAction => ({
  type: 'event',
  event: { type: 'ready', revision, runner_ids, hold: null },
});
const plan = (...args: Parameters<typeof aPlan>): LiveAction => ({
  type: 'event',
  event: { type: 'plan', plan: aPlan(...args) },
});
const runner = (...args: Parameters<typeof aRunner>): LiveAction => ({
  type: 'event',
  event: { type: 'runner', runner: aRunner(...args) },
});
const ids = (state: ReturnType<typeof told>) => [...state.plans.keys()];

describe('the page’s state', () => {
  test('is live, and resumable, only once the hub said that all was sent', () => {
    const before = told({ type: 'snapshot' }, plan({ revision: 7 }));
    expect(before.link).toBe('connecting');
    expect(before.revision).toBeNull();
    const then = reduce(before, ready(9));
    expect(then).toMatchObject({ link: 'live', revision: 9 });
    expect(reduce(then, plan({ number: 2, revision: 12 })).revision).toBe(12);
  });

  test('does not take a revision as seen while it is still catching up', () => {
    const state = told(ready(5), { type: 'link', link: 'offline' }, plan({ revision: 8 }));
    expect(state.revision).toBe(5);
  });

  test('drops open plans that a new snapshot does not hold, and keeps ended ones', () => {
    const state = told(
      { type: 'snapshot' },
      plan({ number: 1 }),
      plan({ number: 2 }),
      plan({ number: 3, life: { state: 'denied' } }),
      ready(5),
      { type: 'snapshot' },
      plan({ number: 2 }),
      ready(6),
    );
    expect(ids(state)).toEqual([aPlan({ number: 2 }).plan_id, aPlan({ number: 3 }).plan_id]);
  });

  test('does not go back to an older state of a plan', () => {
    const state = told(ready(5), plan({ revision: 8, life: { state: 'approved', decision: approved } }), {
      type: 'plan',
      plan: aPlan({ revision: 6 }),
    });
    expect(state.plans.get(aPlan().plan_id)?.life.state).toBe('approved');
  });

  test('believes a hub that was set back', () => {
    const state = told(
      ready(50),
      plan({ revision: 51 }),
      { type: 'forget' },
      plan({ revision: 3 }),
      ready(4),
    );
    expect(state.revision).toBe(4);
    expect(state.plans.get(aPlan().plan_id)?.revision).toBe(3);
  });

  test('takes the newest word about a machine, and forgets machines that were unpaired', () => {
    const state = told(runner(), runner({ id: 'r2' }), runner({ online: false }), ready(1, 'r1'));
    expect([...state.runners.values()].map(({ id, online }) => [id, online])).toEqual([['r1', false]]);
    const gone = reduce(state, { type: 'event', event: { type: 'runner_removed', id: 'r1' } });
    expect(gone.runners.size).toBe(0);
  });

  test('announces a plan that comes, not those that were there', () => {
    const state = told({ type: 'snapshot' }, plan(), ready(2));
    expect(state.arrived).toBeNull();
    const next = reduce(state, plan({ number: 2, revision: 3 }));
    expect(next.arrived).toBe(aPlan({ number: 2 }).plan_id);
    expect(reduce(next, plan({ number: 2, revision: 4 })).arrived).toBe(next.arrived);
  });

  test('lists the newest plans first', () => {
    const state = told(
      plan({ number: 1, document: { created_at: '2026-01-02T03:04:06.000Z' } }),
      plan({ number: 2, document: { created_at: '2026-01-02T03:04:07.000Z' } }),
      plan({ number: 3, life: { state: 'expired' } }),
    );
    const numbers = plansIn(state, (word) => word === 'pending').map(({ plan_id }) => plan_id.slice(-1));
    expect(numbers).toEqual(['2', '1']);
  });

  test('keeps the output of the plan that is watched, and of no other', () => {
    const { plan_id } = aPlan();
    const output = (id: string): LiveAction => ({
      type: 'event',
      event: { type: 'output', plan_id: id, chunks: [aChunk(0)] },
    });
    expect(told(output(plan_id)).output).toBeNull();
    const watched = told({ type: 'watch', planId: plan_id }, output('20260102_030405_ffffffff'));
    expect(watched.output?.next).toBe(0);
    expect(reduce(watched, output(plan_id)).output?.next).toBe(1);
  });
});
