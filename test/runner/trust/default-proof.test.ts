import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { LogLine } from '../../../runner/log.ts';
import { startRunner } from '../../../runner/runner.ts';
import type { Runner, RunnerOptions } from '../../../runner/runner-options.ts';
import { planDigest } from '../../../shared/digest.ts';
import { aPlan, TOKEN } from '../../support/builders.ts';
import { FakeHub } from '../../support/fake-hub.ts';
import { byPasskey, ORIGIN } from '../../support/passkey-approval.ts';
import { SoftwareAuthenticator } from '../../support/software-authenticator.ts';
import { newFolder } from '../../support/start-runner.ts';
import { until } from '../../support/until.ts';

let hub: FakeHub;
let runner: Runner;
let lines: LogLine[];

beforeEach(async () => {
  hub = await FakeHub.start();
  lines = [];
});
afterEach(async () => {
  await runner.stop();
  await hub.stop();
});

/** A machine with nothing but a token. */
const start = async (options: Partial<RunnerOptions> = {}): Promise<void> => {
  const log = (line: LogLine) => void lines.push(line);
  const home = newFolder();
  runner = startRunner({ hubUrl: hub.url, token: TOKEN, home, shell: 'sh', workDir: home, log, ...options });
  await until(() => hub.credits > 0, 'the runner asks for a plan');
};

const loaded = () => lines.find(({ op }) => op === 'trust.loaded');

describe('a machine on which nothing was pinned', () => {
  it('asks for a passkey, trusts none, runs nothing, and says what to do', async () => {
    await start();
    expect(hub.of('hello')[0]?.runner).toMatchObject({ proof: 'passkey', trusted_keys: [] });
    expect(loaded()).toMatchObject({ proof: 'passkey', detail: expect.stringContaining('trust add KEY') });
    const worded = aPlan('true');
    hub.force(worded);
    expect((await hub.refused(worded.plan_id)).code).toBe('proof_required');
    const signed = aPlan('true');
    const approval = await byPasskey(await SoftwareAuthenticator.make(ORIGIN), signed);
    hub.send({ type: 'run', document: signed, digest: planDigest(signed), approval });
    expect((await hub.refused(signed.plan_id)).code).toBe('key_unknown');
    expect(hub.of('started')).toEqual([]);
  });

  it.each<[string, Partial<RunnerOptions>]>([
    ['it was started beside its own hub', { adoptsFirstKey: true }],
    ['a person chose so for this start', { proof: 'token' }],
  ])("takes the hub's word when %s, and says what that means", async (_, options) => {
    await start(options);
    expect(hub.of('hello')[0]?.runner).toMatchObject({ proof: 'token', trusted_keys: [] });
    expect(loaded()).toMatchObject({ proof: 'token', detail: expect.stringContaining("the hub's word") });
    const plan = aPlan('true');
    hub.force(plan);
    expect((await hub.finished(plan.plan_id)).outcome).toBe('succeeded');
  });
});
