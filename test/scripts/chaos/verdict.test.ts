import { describe, expect, it } from 'vitest';
import type { StepResult } from '../../../shared/plan.ts';
import { outputOf } from '../../chaos/steps.ts';
import { type Evidence, violationsOf } from '../../chaos/verdict.ts';

const aResult = (step: number, exit_code = 0): StepResult => ({
  step,
  end: 'exited',
  exit_code,
  signal: null,
  started_at: '2026-06-01T12:00:00.000Z',
  duration_ms: 5,
  stdout_bytes: 7,
  stderr_bytes: 0,
  detail: null,
});

/** A run in which nothing went wrong. */
const good: Evidence = {
  scenario: { steps: ['plain', 'slow'], decision: 'approve' },
  state: 'succeeded',
  code: 'succeeded',
  steps: [aResult(0), aResult(1)],
  output: outputOf('plain', 0) + outputOf('slow', 1),
  marks: ['0', '1'],
  wasKilled: false,
  wasStopped: false,
  wasCancelled: false,
};
const cut = { steps: [aResult(0)], output: outputOf('plain', 0) };
const nothing = { steps: [], output: '', marks: [] };

describe('the verdict on a run', () => {
  it.each<[string, Partial<Evidence>]>([
    ['a success', {}],
    [
      'a failure that was to come',
      {
        scenario: { steps: ['plain', 'fails'], decision: 'approve' },
        state: 'failed',
        steps: [aResult(0), aResult(1, 3)],
        output: outputOf('plain', 0) + outputOf('fails', 1),
      },
    ],
    ['an unknown end of a killed runner', { ...cut, state: 'unknown', code: 'unknown', wasKilled: true }],
    ['a cancelled one that had begun', { ...cut, state: 'cancelled', wasCancelled: true, marks: ['0', '1'] }],
    ['an interrupted one', { ...nothing, state: 'refused', code: 'interrupted', wasKilled: true }],
    ['a denied one', { ...nothing, state: 'denied', scenario: { ...good.scenario, decision: 'deny' } }],
  ])('finds nothing wrong with %s', (_, change) => {
    expect(violationsOf({ ...good, ...change })).toEqual([]);
  });

  it.each<[string, Partial<Evidence>, string]>([
    ['a step that ran twice', { marks: ['0', '0', '1'] }, 'double run'],
    ['a step that ran twice, last', { marks: ['0', '1', '1'] }, 'double run'],
    ['a plan that never ends', { ...nothing, state: 'approved' }, 'lost'],
    ['a success of which a step did not run', { marks: ['0'] }, 'step 1 is said to have ended'],
    ['a success whose output is not whole', { output: outputOf('plain', 0) }, 'dishonest'],
    ['output that came twice', { output: `${good.output}${good.output}` }, 'output'],
    ['another exit code', { steps: [aResult(0), aResult(1, 1)] }, 'ended with 1'],
    ['unknown although nobody killed it', { ...cut, state: 'unknown', code: 'unknown' }, 'dishonest'],
    [
      'unknown because the hub gave the machine up',
      { ...cut, state: 'unknown', code: 'runner_lost', wasKilled: true },
      'dishonest',
    ],
    ['cancelled although nobody asked', { ...cut, state: 'cancelled' }, 'dishonest'],
    ['refused although it ran', { state: 'refused', code: 'interrupted', wasKilled: true }, 'dishonest'],
    ['refused for another reason', { ...nothing, state: 'refused', code: 'no_slot' }, 'dishonest'],
    ['expired in time', { ...nothing, state: 'expired' }, 'dishonest'],
    [
      'denied although it ran',
      { state: 'denied', scenario: { ...good.scenario, decision: 'deny' } },
      'dishonest',
    ],
  ])('finds %s', (_, change, words) => {
    expect(violationsOf({ ...good, ...change }).join('; ')).toContain(words);
  });
});
