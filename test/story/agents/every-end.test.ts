import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type PlanView, planViewSchema } from '../../../shared/api.ts';
import { liveEventSchema } from '../../../shared/live.ts';
import { isEnded } from '../../../shared/plan.ts';
import { type HubWithReceiver, startHubWithReceiver } from '../../support/hub-with-receiver.ts';
import { until } from '../../support/until.ts';
import { EventReader } from '../../worker/support/event-reader.ts';

const REASON = 'Not on a Friday.';
const EXPIRES_S = 60;

let hub: HubWithReceiver;

const viewOf = async (id: string): Promise<PlanView> =>
  planViewSchema.parse((await hub.agent(`/plans/${id}`)).body);
const approve = (id: string) => hub.person(`/approve/${id}?wait=0`, {});
const cancel = (id: string) => hub.agent(`/plans/${id}/cancel`, { reason: 'no longer needed' });

/** How a plan comes to its end, and what the agent must learn of it. */
const ENDS: readonly {
  readonly state: string;
  readonly plan: object;
  readonly by?: (id: string) => Promise<unknown>;
  readonly learns: object;
}[] = [
  {
    state: 'succeeded',
    plan: { command: 'echo hi' },
    by: approve,
    learns: { detail: expect.stringContaining('exit code 0'), exit_code: 0, output: { bytes: 3 } },
  },
  {
    state: 'failed',
    plan: { command: 'exit 3' },
    by: approve,
    learns: { exit_code: 3, steps: [expect.objectContaining({ end: 'exited', exit_code: 3 })] },
  },
  {
    state: 'timed_out',
    plan: { command: 'sleep 600', timeout_s: 1 },
    by: approve,
    learns: { exit_code: null },
  },
  {
    state: 'denied',
    plan: { command: 'echo no' },
    by: (id) => hub.person(`/deny/${id}`, { reason: REASON }),
    learns: { reason: REASON, exit_code: null, steps: [] },
  },
  {
    state: 'blocked',
    plan: { command: 'schtasks' },
    learns: { rules: [expect.objectContaining({ action: 'deny' })], reason: null },
  },
  {
    state: 'cancelled',
    plan: { command: 'echo later' },
    by: cancel,
    learns: { reason: 'no longer needed', detail: 'no longer needed', steps: [] },
  },
  {
    state: 'cancelled',
    plan: { command: 'sleep 600' },
    by: async (id) => {
      await approve(id);
      await until(async () => (await viewOf(id)).life.state === 'running', 'it runs');
      await cancel(id);
    },
    learns: {
      reason: 'no longer needed',
      detail: expect.stringMatching(/started\. Reason: no longer needed$/),
    },
  },
  {
    state: 'released',
    plan: { command: 'git push', run_by: 'agent', shell: 'sh' },
    by: approve,
    learns: { steps: [], exit_code: null },
  },
  {
    state: 'expired',
    plan: { command: 'echo too late', expires_in_s: EXPIRES_S },
    learns: { reason: null, steps: [] },
  },
];

const follow = async (path: string, headers: Record<string, string> = {}): Promise<EventReader> => {
  const answer = await fetch(`${hub.provara.url}${path}`, {
    headers: { 'X-Agent-Token': hub.provara.agentToken, ...headers },
  });
  expect(answer.status).toBe(200);
  return new EventReader(answer.body);
};

const planIn = (data: string): PlanView => {
  const event = liveEventSchema.parse(JSON.parse(data));
  if (event.type !== 'plan') throw new Error(`Not of a plan: ${event.type}`);
  return event.plan;
};

/** Reads server-sent events until the plan has ended. */
const endIn = async (id: string, events: EventReader): Promise<PlanView> => {
  for (;;) {
    const plan = planIn((await events.nextOf('plan')).data);
    expect(plan.plan_id).toBe(id);
    if (isEnded(plan.life.state)) return plan;
  }
};

/** Asks with a long poll until the plan has ended. */
const endOf = async (id: string): Promise<PlanView> => {
  for (;;) {
    const plan = planViewSchema.parse((await hub.agent(`/plans/${id}?wait=60`)).body);
    if (isEnded(plan.life.state)) return plan;
  }
};

beforeAll(async () => {
  hub = await startHubWithReceiver();
});
afterAll(() => hub.stop());

describe.concurrent('an agent learns the end of its plan by long poll, events and webhook', () => {
  it.each(ENDS.map((end, index) => ({ ...end, path: `/done/${index}` })))(
    '$state: $plan.command',
    async ({ state, plan, by, learns, path }) => {
      const id = await hub.submit(plan, path);
      const events = await follow(`/events?plan=${id}`);
      const [polled, sent, told] = await Promise.all([
        endOf(id),
        endIn(id, events),
        hub.receiver.next(path).then(hub.read),
        by?.(id),
      ]);
      await events.leave();
      expect(polled.life.state).toBe(state);
      expect(sent).toEqual(polled);
      expect(told).toMatchObject({ type: 'plan.ended', data: { plan_id: id, state, ...learns } });
      expect(told.data).toMatchObject({ detail: polled.life.ended?.detail, steps: polled.life.steps });
      if (state === 'blocked') expect(polled.verdict?.rules).toEqual(expect.arrayContaining(told.data.rules));
      expect(hub.receiver.received.some((one) => one.path === path)).toBe(false);
    },
  );
});

describe('an agent whose stream was cut', () => {
  it('learns with Last-Event-ID what it missed, also from a hub that was killed meanwhile', async () => {
    const [missed, later] = [
      await hub.submit({ command: 'echo missed' }, '/missed'),
      await hub.submit({ command: 'echo later' }, '/later'),
    ];
    const first = await follow('/events');
    const { id: lastId = '' } = await first.nextOf('ready');
    await first.leave();
    await hub.person(`/deny/${missed}`, { reason: REASON });
    await hub.provara.killHub();
    await until(
      () =>
        fetch(`${hub.provara.url}/status`).then(
          ({ ok }) => ok,
          () => false,
        ),
      'the hub is back',
    );

    const again = await follow('/events', { 'Last-Event-ID': lastId });
    const plan = planIn((await again.nextOf('plan')).data);
    expect(plan).toMatchObject({
      plan_id: missed,
      life: { state: 'denied', decision: { reason: REASON } },
    });
    const ready = await again.nextOf('ready');
    expect(Number(ready.id)).toBeGreaterThan(Number(lastId));
    await hub.person(`/deny/${later}`, { reason: REASON });
    const { id, data } = await again.nextOf('plan');
    expect(planIn(data)).toMatchObject({ plan_id: later, life: { state: 'denied' } });
    expect(Number(id)).toBeGreaterThan(Number(ready.id));
    await again.leave();
  });

  it('learns with Last-Event-ID of an end that came before, of the one plan that it follows', async () => {
    const id = await hub.submit({ command: 'echo one' }, '/one');
    const first = await follow(`/events?plan=${id}`);
    const { id: lastId = '' } = await first.nextOf('ready');
    await first.leave();
    await cancel(id);
    const again = await follow(`/events?plan=${id}`, { 'Last-Event-ID': lastId });
    expect(await endIn(id, again)).toMatchObject({ life: { state: 'cancelled' } });
    await again.leave();
  });
});
