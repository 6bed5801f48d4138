import { mkdirSync, readFileSync, rmdirSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { LogLine } from '../../../runner/log.ts';
import type { Runner, RunnerOptions } from '../../../runner/runner-options.ts';
import { changeTrust, pin } from '../../../runner/trust/change-trust.ts';
import { readTrust, TRUST_BESIDE_HUB, type Trust, trustFileIn } from '../../../runner/trust/trust-file.ts';
import { planDigest } from '../../../shared/digest.ts';
import type { PlanDocument } from '../../../shared/plan.ts';
import type { Pinned } from '../../../shared/proof/approver-key.ts';
import type { TrustChange } from '../../../shared/proof/statements.ts';
import { aPlan, HUB } from '../../support/builders.ts';
import { FakeHub } from '../../support/fake-hub.ts';
import { byPasskey, ORIGIN, pinnedOf } from '../../support/passkey-approval.ts';
import { SoftwareAuthenticator } from '../../support/software-authenticator.ts';
import { aRunner, newFolder } from '../../support/start-runner.ts';
import { until } from '../../support/until.ts';

const phone = await SoftwareAuthenticator.make(ORIGIN);
const tablet = await SoftwareAuthenticator.make(ORIGIN);
const laptop = await SoftwareAuthenticator.make(ORIGIN);

let hub: FakeHub;
let runner: Runner | undefined;
let home: string;
let lines: LogLine[];

beforeEach(async () => {
  hub = await FakeHub.start();
  home = newFolder();
  lines = [];
});
afterEach(async () => {
  await runner?.stop();
  await hub.stop();
});

const start = async (options: Partial<RunnerOptions> = {}): Promise<void> => {
  const before = hub.of('hello').length;
  runner = aRunner(hub, { home, log: (line) => lines.push(line), ...options });
  await hub.connected(before + 1);
  await until(() => hub.credits > 0, 'the runner asks for a plan');
};

const tell = (changes: TrustChange[], first: Pinned | null = null): void =>
  hub.send({ type: 'trust', changes, first });

const kept = () => {
  const read = readTrust(home);
  return read.kind === 'valid' ? read.trust : undefined;
};
const keptIds = () => kept()?.keys.map(({ credential_id }) => credential_id);

/** The runner has gone through everything before: a plan waits for the changes that came first. */
const settled = async (): Promise<void> => {
  const plan = aPlan('true', { hub: 'otherhub' });
  hub.force(plan);
  await hub.refused(plan.plan_id);
};

const run = (document: PlanDocument) => ({ type: 'run', document, digest: planDigest(document) });

describe('what the hub says of trust', () => {
  it('is kept when an owner signed it, told back, and told at the next hello', async () => {
    await pin(home, pinnedOf(phone), 'passkey');
    await start();
    expect(hub.of('hello')[0]?.runner).toMatchObject({
      proof: 'passkey',
      trusted_keys: [phone.credentialId],
    });
    tell([
      await phone.endorse(HUB, tablet.key()),
      await tablet.endorse(HUB, laptop.key('approver')),
      await tablet.revoke(HUB, phone.credentialId),
    ]);
    await until(() => hub.of('trust').length > 0, 'the runner tells its keys');
    const ids = [tablet.credentialId, laptop.credentialId];
    expect(hub.of('trust')[0]).toEqual({ type: 'trust', proof: 'passkey', trusted_keys: ids });
    expect(keptIds()).toEqual(ids);
    expect(kept()?.revoked).toEqual([phone.credentialId]);
    await runner?.stop();
    await start();
    expect(hub.of('hello')[1]?.runner).toMatchObject({ proof: 'passkey', trusted_keys: ids });
  });

  it('changes nothing when it is told again, in another order or in part', async () => {
    await pin(home, pinnedOf(phone), 'passkey');
    await start();
    const changes = [await phone.endorse(HUB, tablet.key()), await phone.revoke(HUB, tablet.credentialId)];
    tell(changes);
    await settled();
    const text = readFileSync(trustFileIn(home), 'utf8');
    for (const again of [changes, [...changes].reverse(), changes.slice(0, 1), changes.slice(1), []]) {
      tell(again);
      await settled();
      expect(readFileSync(trustFileIn(home), 'utf8')).toBe(text);
    }
    expect(hub.of('trust')).toHaveLength(1);
  });

  it('is refused and logged, once each, when nobody who may do so signed it', async () => {
    await pin(home, { ...pinnedOf(phone), keys: [phone.key('approver')] }, 'passkey');
    await start();
    const changes = [
      await phone.endorse(HUB, tablet.key()),
      await laptop.endorse(HUB, tablet.key()),
      await phone.revoke(HUB, phone.credentialId),
      await phone.endorse('otherhub', tablet.key()),
    ];
    tell(changes);
    tell(changes);
    await settled();
    expect(keptIds()).toEqual([phone.credentialId]);
    expect(kept()?.revoked).toEqual([]);
    expect(lines.filter(({ op }) => op === 'trust.refused').map(({ kind, code }) => [kind, code])).toEqual([
      ['endorsement', 'role_wrong'],
      ['endorsement', 'key_unknown'],
      ['revocation', 'role_wrong'],
      ['endorsement', 'wrong_hub'],
    ]);
  });

  it('is not called refused where it is history: endorsed once, and revoked since', async () => {
    await pin(home, pinnedOf(phone), 'passkey');
    const refused = () => lines.filter(({ op }) => op === 'trust.refused');
    const changes = [
      await phone.endorse(HUB, tablet.key()),
      await tablet.endorse(HUB, laptop.key()),
      await phone.revoke(HUB, laptop.credentialId),
      await phone.revoke(HUB, tablet.credentialId),
    ];
    for (const _ of ['a first start', 'a later one']) {
      await start();
      tell(changes);
      await settled();
      expect(kept()?.revoked).toEqual([laptop.credentialId, tablet.credentialId]);
      expect(refused()).toEqual([]);
      await runner?.stop();
    }
    await start();
    tell([...changes, await phone.endorse(HUB, tablet.key())]);
    await settled();
    expect(keptIds()).toEqual([phone.credentialId]);
    expect(refused()).toEqual([
      {
        ...{ op: 'trust.refused', kind: 'endorsement', key: tablet.credentialId, by: phone.credentialId },
        ...{ code: 'key_revoked', detail: expect.stringMatching(/^Passed over: The passkey was revoked;/) },
      },
    ]);
  });

  it('is in force for the plan that comes right behind it', async () => {
    await pin(home, pinnedOf(phone), 'passkey');
    await start();
    const plan = aPlan('true');
    const approval = await byPasskey(tablet, plan);
    tell([await phone.endorse(HUB, tablet.key())]);
    hub.sendRaw(JSON.stringify({ ...run(plan), approval }));
    expect((await hub.finished(plan.plan_id)).outcome).toBe('succeeded');
  });

  it('lets nothing run as long as it can not be kept', async () => {
    await pin(home, pinnedOf(phone, tablet), 'passkey');
    await start();
    const send = async (code: string): Promise<void> => {
      const plan = aPlan('true');
      hub.sendRaw(JSON.stringify({ ...run(plan), approval: await byPasskey(phone, plan) }));
      expect((await hub.refused(plan.plan_id)).code).toBe(code);
    };
    const revocation = await tablet.revoke(HUB, phone.credentialId);
    // In the way of the file that would be renamed.
    const obstacle = `${trustFileIn(home)}.${process.pid}.new`;
    mkdirSync(obstacle);
    tell([revocation]);
    await send('trust_broken');
    expect(lines.map(({ op }) => op)).toContain('trust.fail');
    rmdirSync(obstacle);
    tell([revocation]);
    await send('key_revoked');
    expect(keptIds()).toEqual([tablet.credentialId]);
  });
});

describe('the first passkey', () => {
  const first = pinnedOf(phone);

  it('is pinned where the runner was started so, and asked for ever after', async () => {
    await start({ adoptsFirstKey: true });
    expect(hub.of('hello')[0]?.runner.proof).toBe('token');
    tell([await phone.endorse(HUB, tablet.key())], first);
    await until(() => hub.of('trust').length > 0, 'the runner tells its keys');
    expect(kept()).toMatchObject({ proof: 'passkey', relying_party: first.relying_party, revoked: [] });
    expect(keptIds()).toEqual([phone.credentialId, tablet.credentialId]);
    const worded = aPlan('true');
    hub.force(worded);
    expect((await hub.refused(worded.plan_id)).code).toBe('proof_required');
    await runner?.stop();
    await start({ adoptsFirstKey: true });
    const again = aPlan('true');
    hub.force(again);
    expect((await hub.refused(again.plan_id)).code).toBe('proof_required');
  });

  it.each<[string, Partial<RunnerOptions>]>([
    ['was not started so', {}],
    ['was told to take tokens', { adoptsFirstKey: true, proof: 'token' }],
    ['was told to ask for a passkey', { adoptsFirstKey: true, proof: 'passkey' }],
  ])('is passed over by a runner that %s', async (_, options) => {
    await start(options);
    tell([], first);
    await settled();
    expect(keptIds() ?? []).toEqual([]);
    expect(hub.of('trust')).toEqual([]);
  });

  it('is the first only: neither a second one nor one after a removal is pinned', async () => {
    await start({ adoptsFirstKey: true });
    tell([], first);
    await until(() => hub.of('trust').length > 0, 'the first is pinned');
    tell([], pinnedOf(tablet));
    await settled();
    expect(keptIds()).toEqual([phone.credentialId]);
    await changeTrust(home, (trust) => ({ ...trust, keys: [], revoked: [phone.credentialId] }));
    tell([], pinnedOf(tablet));
    tell([], first);
    await settled();
    expect(kept()).toMatchObject({ proof: 'passkey', keys: [], revoked: [phone.credentialId] });
  });

  it('is none that was revoked on this machine', async () => {
    const revoke = (trust: Trust): Trust => ({ ...trust, revoked: [phone.credentialId] });
    await changeTrust(home, revoke, TRUST_BESIDE_HUB);
    await start({ adoptsFirstKey: true });
    tell([], first);
    await settled();
    expect(kept()).toMatchObject({ proof: 'token', keys: [] });
  });
});

describe('a change at the machine while the runner runs', () => {
  it('is in force for the next plan and told to the hub', async () => {
    await start({ timing: { policyPollMs: 20 } });
    await pin(home, pinnedOf(phone), 'passkey');
    await until(() => hub.of('trust').length > 0, 'the runner tells its keys');
    expect(hub.of('trust')[0]?.trusted_keys).toEqual([phone.credentialId]);
    const plan = aPlan('true');
    hub.force(plan);
    expect((await hub.refused(plan.plan_id)).code).toBe('proof_required');
  });
});

describe('a cancellation while the signature is checked', () => {
  it('ends the plan that it is for', async () => {
    await pin(home, pinnedOf(phone), 'passkey');
    await start();
    const plan = aPlan('sleep 60');
    hub.sendRaw(JSON.stringify({ ...run(plan), approval: await byPasskey(phone, plan) }));
    hub.send({ type: 'cancel', plan_id: plan.plan_id, reason: null });
    expect((await hub.finished(plan.plan_id)).outcome).toBe('cancelled');
  });
});
