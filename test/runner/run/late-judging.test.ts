import { describe, expect, it } from 'vitest';
import * as judging from '../../../runner/run/judging.ts';
import { type Judging, LateJudging, type LoadedJudging } from '../../../runner/run/late-judging.ts';
import { type MayRun, mayRun } from '../../../runner/run/may-run.ts';
import { readRun } from '../../../runner/run/read-run.ts';
import { planDigest } from '../../../shared/digest.ts';
import { aPlan } from '../../support/builders.ts';
import { expectedOf } from '../../support/expected.ts';

/** Of a plan that a runner would run. */
const judged = (loaded: LoadedJudging): MayRun => {
  const document = aPlan('true');
  const approval = {
    kind: 'token',
    by: { kind: 'owner', id: 'o', name: 'Olga' },
    at: new Date().toISOString(),
  };
  const read = readRun({
    type: 'run',
    document,
    digest: planDigest(document),
    approval,
    auditHead: null,
    unknownMembers: [],
  });
  return mayRun(read, expectedOf({ judging: loaded }));
};

describe('what judges plans', () => {
  it('is loaded once, when it is first asked for', async () => {
    let loads = 0;
    const late = new LateJudging(async () => {
      loads += 1;
      return judging;
    });
    expect(late.loaded).toBeUndefined();
    expect(loads).toBe(0);
    const [first, second] = await Promise.all([late.load(), late.load()]);
    expect(first).toEqual({ ok: true, judging });
    expect(second).toBe(first);
    expect(late.loaded).toBe(first);
    expect(loads).toBe(1);
  });

  it('says that it is not to be had, with the cure, and is tried again', async () => {
    const results: (() => Promise<Judging>)[] = [
      () => Promise.reject(new Error('no such file')),
      async () => judging,
    ];
    const late = new LateJudging(() =>
      (results.shift() ?? (() => Promise.reject(new Error('asked too often'))))(),
    );
    expect(await late.load()).toEqual({
      ok: false,
      sentence: expect.stringContaining('install it anew and restart the runner. no such file'),
    });
    expect(late.loaded).toBeUndefined();
    expect(await late.load()).toMatchObject({ ok: true });
  });

  it('runs nothing without it', () => {
    expect(judged({ ok: true, judging })).toMatchObject({ ok: true, judging });
    const refused = judged({ ok: false, sentence: 'Install it anew.' });
    expect(refused).toMatchObject({
      ok: false,
      code: 'not_checked',
      detail: expect.stringContaining('Install it anew.'),
    });
  });
});
