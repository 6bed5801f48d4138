import { describe, expect, test } from 'vitest';
import { planDigest } from '../../shared/digest.ts';
import { type LiveEvent, liveEventSchema } from '../../shared/live.ts';
import { isEnded, planStateSchema } from '../../shared/plan.ts';
import { CLOSE, PING as HUB_PING, PONG as HUB_PONG } from '../../shared/protocol.ts';
import { readAnsweredPlan, readPlanPage } from '../../worker/app/api/read-plan.ts';
import { PING, PONG, PROTOCOL, UNAUTHENTICATED } from '../../worker/app/live/close-codes.ts';
import { readEvent } from '../../worker/app/live/read-event.ts';
import { isOpen } from '../../worker/app/live/state.ts';
import {
  APPROVER,
  aChunk,
  aPlan,
  approved,
  aRule,
  aRunner,
  aStepResult,
  aVerdict,
  delivered,
  endedBy,
  NOW,
  RUNNER,
} from './support/samples.ts';

const { step: _, ...withoutStep } = aRule();
const fullPlan = aPlan({
  document: { steps: [{ command: 'a', cwd: 'C:\\', timeout_s: 5 }], policy_hash: 'h' },
  life: {
    state: 'failed',
    decision: { ...approved, reason: 'r' },
    delivery: { ...delivered, finished_at: NOW },
    cancel: { by: APPROVER, at: NOW, reason: 'stop' },
    steps: [aStepResult({ signal: 'SIGTERM', detail: 'd' })],
    ended: endedBy(RUNNER, 'failed', 'said'),
  },
  verdict: aVerdict({ rules: [aRule(), withoutStep] }),
});

const EVENTS: readonly LiveEvent[] = [
  { type: 'ready', revision: 3, runner_ids: ['r1'], hold: null },
  { type: 'ready', revision: 3, runner_ids: [], hold: { by: APPROVER, at: NOW } },
  { type: 'hold', hold: { by: APPROVER, at: NOW } },
  { type: 'hold', hold: null },
  { type: 'plan', plan: fullPlan },
  { type: 'plan', plan: aPlan() },
  { type: 'runner', runner: aRunner() },
  { type: 'runner', runner: aRunner({ hello: null, last_seen_at: null }) },
  { type: 'runner_removed', id: 'r1' },
  { type: 'output', plan_id: fullPlan.plan_id, chunks: [aChunk(0), aChunk(1, { stream: 'stderr' })] },
];

type Json = Record<string, unknown>;
const isJson = (value: unknown): value is Json => typeof value === 'object' && value !== null;

/** Every way to take one member away or to make it something else. */
const broken = function* (value: Json, whole: () => Json): Generator<Json> {
  for (const key of Object.keys(value)) {
    const member = value[key];
    const put = (other: unknown): Json => {
      if (other === undefined) delete value[key];
      else value[key] = other;
      const copy: Json = JSON.parse(JSON.stringify(whole()));
      value[key] = member;
      return copy;
    };
    if (!Array.isArray(value)) yield put(undefined);
    yield put(true === member ? 'yes' : true);
    yield put({});
    if (isJson(member)) yield* broken(member, whole);
  }
};

describe('reading live events', () => {
  test.each(EVENTS.map((event) => [event.type, event] as const))(
    'reads %s as the schema does',
    (_type, event) => {
      expect(readEvent(JSON.stringify(event))).toEqual(liveEventSchema.parse(event));
    },
  );

  test('refuses what the schema refuses for its shape', () => {
    let refused = 0;
    for (const event of EVENTS) {
      const copy: Json = JSON.parse(JSON.stringify(event));
      for (const bad of broken(copy, () => copy)) {
        const text = JSON.stringify(bad);
        if (liveEventSchema.safeParse(JSON.parse(text)).success) continue;
        refused += 1;
        expect(() => readEvent(text), text).toThrow();
      }
    }
    expect(refused).toBeGreaterThan(150);
  });

  test.each(['', 'null', '[]', '"ready"', '{"type":"constructor"}', '{"type":"shutdown"}'])(
    'refuses %j',
    (frame) => {
      expect(() => readEvent(frame)).toThrow();
    },
  );

  test('leaves out a member of the document that it would not show, so that the digest tells', () => {
    const plan = aPlan();
    const document = { ...plan.document, elevated: true };
    const read = readAnsweredPlan({ ...plan, document, digest: planDigest(document) });
    expect(planDigest(read.document)).not.toBe(read.digest);
  });

  test('keeps what the machine said of the files that a plan runs: it is part of the digest', () => {
    const plan = aPlan();
    const file = { step: 0, path: './x.sh', state: 'hashed', resolved: '/w/x.sh', bytes: 3 } as const;
    const document = { ...plan.document, files: [{ ...file, sha256: 'ab'.repeat(32) }] };
    const read = readAnsweredPlan({ ...plan, document, digest: planDigest(document) });
    expect(planDigest(read.document)).toBe(planDigest(document));
  });

  test('finds the plan bare and beside the fields of the reference', () => {
    const plan = aPlan();
    expect(readAnsweredPlan(plan)).toEqual(plan);
    expect(readAnsweredPlan({ run_id: plan.plan_id, exit_code: 0, plan })).toEqual(plan);
  });

  test('shows the other plans of a page when one can not be read', () => {
    expect(readPlanPage({ plans: [aPlan(), { plan_id: 'new kind' }], next_cursor: null })).toEqual([aPlan()]);
  });
});

describe('what the page repeats of shared, to stay small', () => {
  test('close codes and heartbeat are the protocol’s', () => {
    expect({ UNAUTHENTICATED, PROTOCOL, PING, PONG }).toEqual({
      UNAUTHENTICATED: CLOSE.unauthenticated,
      PROTOCOL: CLOSE.protocol,
      PING: HUB_PING,
      PONG: HUB_PONG,
    });
  });

  test('every state is open or ended, as the state machine says', () => {
    for (const state of planStateSchema.options) {
      expect(isOpen(state)).toBe(!isEnded(state));
      const plan = { ...aPlan(), life: { ...aPlan().life, state } };
      expect(readAnsweredPlan(plan).life.state).toBe(state);
    }
  });
});
