import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { lookAtFile } from '../../../runner/files/look-at-file.ts';
import { changeTrust, pin } from '../../../runner/trust/change-trust.ts';
import { planDigest } from '../../../shared/digest.ts';
import { CLOCK_TOLERANCE_MS } from '../../../shared/limits.ts';
import type { PlanDocument } from '../../../shared/plan.ts';
import { decisionDigest } from '../../../shared/proof/signed-digests.ts';
import type { Approval } from '../../../shared/protocol.ts';
import type { RunnerRefusalCode } from '../../../shared/runner-refusal.ts';
import { APPROVAL, aPlan, aStep, HUB, TOKEN } from '../../support/builders.ts';
import { FakeHub } from '../../support/fake-hub.ts';
import { byPasskey, ORIGIN, pinnedOf } from '../../support/passkey-approval.ts';
import { provaraCommand, type RunningCommand } from '../../support/provara-command.ts';
import { SoftwareAuthenticator } from '../../support/software-authenticator.ts';
import { newFolder } from '../../support/start-runner.ts';
import { until } from '../../support/until.ts';
import { A_FILE, CHANGES_AFTER_YES } from './changes-after-yes.ts';

/** One real `provara runner` that was paired with two phones, one of them lost since; the hub is anybody's. */
let hub: FakeHub;
let command: RunningCommand;
const home = newFolder();
const folder = newFolder();
const phone = await SoftwareAuthenticator.make(ORIGIN);
const lost = await SoftwareAuthenticator.make(ORIGIN);
const approver = await SoftwareAuthenticator.make(ORIGIN);
const foreign = await SoftwareAuthenticator.make(ORIGIN);

beforeAll(async () => {
  const runnerFolder = join(home, 'runner');
  const pinned = pinnedOf(phone, lost);
  await pin(runnerFolder, { ...pinned, keys: [...pinned.keys, approver.key('approver')] }, 'passkey');
  await changeTrust(runnerFolder, (trust) => ({
    ...trust,
    keys: trust.keys.filter(({ credential_id }) => credential_id !== lost.credentialId),
    revoked: [lost.credentialId],
  }));
  hub = await FakeHub.start();
  command = provaraCommand(['runner', '--home', home, '--hub', hub.url, '--shell', 'sh'], {
    PROVARA_RUNNER_TOKEN: TOKEN,
    HOME: folder,
  });
  await hub.connected();
  await until(() => hub.credits > 0, 'the runner asks for a plan');
});
afterAll(async () => {
  command.child.kill('SIGTERM');
  await command.end;
  await hub.stop();
});

let count = 0;

/** A plan of two steps, of which each leaves a mark in a file of its own. */
const marking = (fields: Partial<PlanDocument> = {}): { plan: PlanDocument; marker: string } => {
  count += 1;
  const marker = join(folder, `ran-${count}`);
  const steps = [aStep(`echo 1 >> ${marker}`), aStep(`echo 2 >> ${marker}`)];
  return { plan: aPlan(steps, fields), marker };
};

const send = (document: object, approval: unknown, digest = planDigest(document as PlanDocument)): void =>
  hub.sendRaw(JSON.stringify({ type: 'run', document, digest, approval }));

const expectRefused = async (planId: string, code: RunnerRefusalCode, marker: string): Promise<void> => {
  expect((await hub.refused(planId)).code).toBe(code);
  expect(hub.about('accepted', planId)).toEqual([]);
  expect(existsSync(marker)).toBe(false);
};

const expectRan = async (planId: string, marker: string): Promise<void> => {
  expect((await hub.finished(planId)).outcome).toBe('succeeded');
  expect(readFileSync(marker, 'utf8')).toBe('1\n2\n');
};

describe('a hub that lies, and a runner that was paired', () => {
  it('a true yes runs', async () => {
    const { plan, marker } = marking();
    send(plan, await byPasskey(phone, plan));
    await expectRan(plan.plan_id, marker);
  });

  it('an approver’s yes runs as an owner’s does', async () => {
    const { plan, marker } = marking();
    send(plan, await byPasskey(approver, plan));
    await expectRan(plan.plan_id, marker);
  });

  it.each(CHANGES_AFTER_YES)('%s after the yes does not run', async (_, code, change) => {
    const { plan, marker } = marking({ files: [A_FILE] });
    const changed = change(plan);
    send(changed, await byPasskey(phone, plan));
    await expectRefused(changed.plan_id, code, marker);
  });

  it('a changed plan under the digest of the approved one does not run', async () => {
    const { plan, marker } = marking();
    const changed = { ...plan, note: 'harmless' };
    send(changed, await byPasskey(phone, plan), planDigest(plan));
    await expectRefused(plan.plan_id, 'digest_mismatch', marker);
  });

  it.each<[string, RunnerRefusalCode, (plan: PlanDocument) => Promise<unknown>]>([
    [
      'the hub’s word',
      'proof_required',
      async () => ({ ...APPROVAL, by: { kind: 'owner', id: 'x', name: 'x' } }),
    ],
    ['nothing', 'not_approved', async () => undefined],
    [
      'a yes on another site',
      'origin_wrong',
      (plan) => byPasskey(phone, plan, { origin: 'https://evil.test' }),
    ],
    ['a yes for another site', 'rp_id_wrong', (plan) => byPasskey(phone, plan, { rpId: 'evil.test' })],
    [
      'a yes without a look at who',
      'user_unverified',
      (plan) => byPasskey(phone, plan, { userVerified: false }),
    ],
    ['the yes of an unknown passkey', 'key_unknown', (plan) => byPasskey(foreign, plan)],
    [
      'an unknown passkey’s yes under a known name',
      'signature_wrong',
      (plan) => byPasskey(phone, plan, { signedBy: foreign }),
    ],
    ['the yes of a revoked passkey', 'key_revoked', (plan) => byPasskey(lost, plan)],
    ['the yes to another plan', 'challenge_wrong', () => byPasskey(phone, marking().plan)],
    [
      'a no',
      'challenge_wrong',
      async (plan) => withAssertion(plan, await phone.assert(decisionDigest('deny', plan))),
    ],
    [
      'the endorsement of a passkey',
      'challenge_wrong',
      async (plan) => withAssertion(plan, (await phone.endorse(HUB, foreign.key())).assertion),
    ],
    [
      'a bare digest of the plan',
      'challenge_wrong',
      async (plan) => withAssertion(plan, await phone.assert(planDigest(plan))),
    ],
    [
      'an unknown field beside the yes',
      'not_approved',
      async (plan) => ({ ...(await byPasskey(phone, plan)), also: 1 }),
    ],
  ])('%s in place of a yes does not run', async (_, code, approval) => {
    const { plan, marker } = marking();
    send(plan, await approval(plan));
    await expectRefused(plan.plan_id, code, marker);
  });

  it.each(['credential_id', 'client_data', 'authenticator_data', 'signature'] as const)(
    'a yes whose %s was cut does not run',
    async (part) => {
      const { plan, marker } = marking();
      const yes = await byPasskey(phone, plan);
      const assertion = { ...yes.assertion, [part]: yes.assertion[part].slice(0, -4) };
      send(plan, { ...yes, assertion });
      const { code } = await hub.refused(plan.plan_id);
      expect(['key_unknown', 'assertion_malformed', 'signature_wrong']).toContain(code);
      await expectRefused(plan.plan_id, code, marker);
    },
  );

  it('a true yes to a plan that has expired does not run', async () => {
    const { plan, marker } = marking({
      expires_at: new Date(Date.now() - CLOCK_TOLERANCE_MS - 5_000).toISOString(),
    });
    send(plan, await byPasskey(phone, plan));
    await expectRefused(plan.plan_id, 'plan_expired', marker);
  });

  it('a true yes runs once, however often and however fast it is sent', async () => {
    const { plan, marker } = marking();
    const yes = await byPasskey(phone, plan);
    for (let times = 0; times < 20; times += 1) send(plan, yes);
    await expectRan(plan.plan_id, marker);
    send(plan, yes);
    await until(() => hub.about('finished', plan.plan_id).length > 1, 'its end is told again');
    expect(readFileSync(marker, 'utf8')).toBe('1\n2\n');
    expect(hub.about('refused', plan.plan_id)).toEqual([]);
  });

  it('a passkey that no trusted owner endorsed does not count', async () => {
    hub.send({
      type: 'trust',
      changes: [
        await foreign.endorse(HUB, foreign.key()),
        await approver.endorse(HUB, foreign.key()),
        await lost.endorse(HUB, foreign.key()),
        await phone.endorse('otherhub', foreign.key()),
        await phone.endorse(HUB, foreign.key(), { origin: 'https://evil.test' }),
        await phone.endorse(HUB, foreign.key(), { userVerified: false }),
      ],
      first: pinnedOf(foreign),
    });
    const { plan, marker } = marking();
    send(plan, await byPasskey(foreign, plan));
    await expectRefused(plan.plan_id, 'key_unknown', marker);
  });

  it('a passkey that a trusted owner endorsed counts at once, and after its revocation never again', async () => {
    const tablet = await SoftwareAuthenticator.make(ORIGIN);
    const endorsement = await phone.endorse(HUB, tablet.key());
    hub.send({ type: 'trust', changes: [endorsement], first: null });
    const good = marking();
    send(good.plan, await byPasskey(tablet, good.plan));
    await expectRan(good.plan.plan_id, good.marker);

    const revocation = await phone.revoke(HUB, tablet.credentialId);
    hub.send({ type: 'trust', changes: [endorsement, revocation], first: null });
    const late = marking();
    send(late.plan, await byPasskey(tablet, late.plan));
    await expectRefused(late.plan.plan_id, 'key_revoked', late.marker);

    // The hub tells the history of a time before, and a new endorsement.
    for (const changes of [[endorsement], [], [await phone.endorse(HUB, tablet.key())]]) {
      hub.send({ type: 'trust', changes, first: pinnedOf(tablet) });
      const again = marking();
      send(again.plan, await byPasskey(tablet, again.plan));
      await expectRefused(again.plan.plan_id, 'key_revoked', again.marker);
    }
  });

  it('another hash of a file that was changed after the yes does not run, nor does the file under the hash of before', async () => {
    const script = join(folder, 'deploy.sh');
    const marker = join(folder, 'deployed');
    const look = () =>
      lookAtFile({ step: 0, path: script }, { cwd: folder, shell: 'sh', platform: process.platform });
    const named = async (): Promise<PlanDocument> => aPlan(`sh ${script}`, { files: [await look()] });
    writeFileSync(script, 'true');
    const [first, second] = [await named(), await named()];
    const yeses = [await byPasskey(phone, first), await byPasskey(phone, second)];
    writeFileSync(script, `touch ${marker}`);
    const swapped = { ...first, files: [await look()] };
    expect(swapped.files[0]?.sha256).not.toBe(first.files?.[0]?.sha256);
    send(swapped, yeses[0]);
    await expectRefused(swapped.plan_id, 'challenge_wrong', marker);
    send(second, yeses[1]);
    await expectRefused(second.plan_id, 'content_changed', marker);
  });

  it('a second runner on its folder ends at once and says why, and the first goes on', async () => {
    const second = provaraCommand(['runner', '--home', home, '--hub', hub.url, '--shell', 'sh'], {
      PROVARA_RUNNER_TOKEN: TOKEN,
      HOME: folder,
    });
    const { code, stderr } = await second.end;
    expect(code).toBe(75);
    expect(stderr).toContain(`Another runner uses the folder ${join(home, 'runner')}. Stop it, or give this`);
    const { plan, marker } = marking();
    send(plan, await byPasskey(phone, plan));
    await expectRan(plan.plan_id, marker);
  });

  it('has run nothing else', () => {
    expect(hub.malformed).toEqual([]);
    expect(hub.of('hello')).toHaveLength(1);
    const begun = new Set(hub.of('started').map(({ plan_id }) => plan_id));
    expect(begun.size).toBe(5);
  });
});

const withAssertion = async (
  plan: PlanDocument,
  assertion: Extract<Approval, { kind: 'passkey' }>['assertion'],
): Promise<Approval> => ({ ...(await byPasskey(phone, plan)), assertion });
