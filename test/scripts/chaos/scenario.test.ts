import { describe, expect, it } from 'vitest';
import { inWords, scenarioOf, sweepLength } from '../../chaos/scenario.ts';

describe('the scenarios of a seed', () => {
  it('are the same each time, and others for another seed', () => {
    const of = (seed: number) => Array.from({ length: 50 }, (_, run) => scenarioOf(seed, run));
    expect(of(7)).toEqual(of(7));
    expect(of(7)).not.toEqual(of(8));
  });

  it('have every fault at every stage before they have two at once', () => {
    const length = sweepLength(7);
    const faults = Array.from({ length }, (_, run) => scenarioOf(7, run).faults.at(-1));
    const words = faults.map((fault) => fault && inWords(fault).replace(/ (after|before) /, ' by '));
    for (const deed of ['kill-runner', 'kill-hub', 'cancel', 'pause-runner']) {
      for (const type of ['hello', 'welcome', 'run', 'accepted', 'output', 'finished', 'end_ack']) {
        expect(words).toContain(`${deed} by ${type}`);
      }
    }
    for (const type of ['hello', 'run', 'output_ack', 'finished']) {
      for (const what of ['cut-within', 'half-open-both', 'delay'])
        expect(words).toContain(`${what} at ${type}`);
    }
    for (const write of [1, 2, 3, 4, 5]) {
      for (const phase of ['torn', 'written', 'synced']) {
        expect(words).toContain(`kill-runner ${phase} write ${write} of the journal`);
      }
    }
    expect(scenarioOf(7, length).faults.length).toBeGreaterThan(1);
  });
});
