import { describe, expect, test } from 'vitest';
import type { PlanState } from '../../shared/plan.ts';
import { cancelWords, hangWords, marksOf } from '../../worker/app/words/delivery-words.ts';
import { stateWordOf } from '../../worker/app/words/state-words.ts';
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
} from './support/samples.ts';

describe('why a delivery hangs', () => {
  const sent = { ...delivered, accepted_at: null, started_at: null };
  const life = { state: 'approved', decision: approved } as const;

  test('an offline machine, with the time until when it may come back', () => {
    expect(hangWords(aPlan({ life }), aRunner({ online: false }), NOW_MS)).toMatch(
      /offline.*when it connects, until/,
    );
  });

  test('a busy machine, one that has not answered, one that is gone', () => {
    expect(hangWords(aPlan({ life }), aRunner(), NOW_MS)).toContain('free slot');
    expect(hangWords(aPlan({ life: { ...life, delivery: sent } }), aRunner(), NOW_MS)).toContain('accept');
    expect(hangWords(aPlan({ life }), undefined, NOW_MS)).toContain('no longer paired');
  });

  test('nothing while it runs as it should, or has ended', () => {
    expect(hangWords(aPlan({ life: { state: 'running' } }), aRunner(), NOW_MS)).toBeUndefined();
    expect(hangWords(aPlan({ life: { state: 'failed' } }), undefined, NOW_MS)).toBeUndefined();
  });

  test('a machine that went away while it ran may still be running', () => {
    expect(hangWords(aPlan({ life: { state: 'running' } }), aRunner({ online: false }), NOW_MS)).toContain(
      'may still be running',
    );
  });

  test('the marks have the times of the delivery', () => {
    expect(marksOf(aPlan({ life: { ...life, delivery: sent } })).map(({ at }) => at)).toEqual([
      NOW,
      null,
      null,
      null,
    ]);
  });

  test('a plan of which nobody knows the outcome is not marked as finished', () => {
    const delivery = { ...delivered, finished_at: NOW };
    const finishedOf = (state: PlanState) =>
      marksOf(aPlan({ life: { state, delivery } })).find(({ name }) => name === 'finished')?.at;
    expect(finishedOf('unknown')).toBeNull();
    expect(finishedOf('failed')).toBe(NOW);
  });

  test('a cancellation is no end until the machine says so, and page and card say one thing of it', () => {
    const cancel = { by: APPROVER, at: NOW, reason: null };
    const asked = aPlan({ life: { state: 'running', cancel } });
    expect(cancelWords(asked)).toContain('may still run');
    expect(stateWordOf(asked).word).toBe('Cancelling');
    const step = aStepResult({ end: 'cancelled', exit_code: null, signal: 'SIGTERM' });
    const reported = aPlan({ life: { state: 'running', cancel, steps: [step] } });
    expect(cancelWords(reported)).toBe('machine has ended the command; its report is on the way.');
    const ended = endedBy(APPROVER, 'cancelled', 'x');
    const over = aPlan({ life: { state: 'cancelled', cancel, ended } });
    expect(cancelWords(over)).toBeUndefined();
    expect(stateWordOf(over).word).toBe('Cancelled');
    expect(stateWordOf(aPlan({ life: { state: 'running' } })).word).toBe('Running');
  });
});
