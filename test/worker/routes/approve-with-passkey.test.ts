import { hexToBytes } from '@noble/hashes/utils.js';
import { describe, expect, it } from 'vitest';
import { planViewSchema } from '../../../shared/api.ts';
import { toBase64url } from '../../../shared/proof/base64url.ts';
import { ASSERTION_FAULTS, type AssertionFault, challengeOf } from '../../../shared/proof/check-assertion.ts';
import { decisionDigest } from '../../../shared/proof/signed-digests.ts';
import type { RunnerHello } from '../../../shared/protocol.ts';
import { SoftwareAuthenticator, type Wrong } from '../../support/software-authenticator.ts';
import { HELLO } from '../hub/hub-under-test.ts';
import { HttpHub, ORIGIN, parsed, problemOf } from '../support/http-hub.ts';
import { Phone } from '../support/phone.ts';
import { RunnerSocket } from '../support/runner-socket.ts';

const connect = async (hub: HttpHub, changes: Partial<RunnerHello> = {}, slots = 0) => {
  const runner = new RunnerSocket(await hub.upgrade('/runner', 'runner'));
  runner.say({ ...HELLO, runner: { ...HELLO.runner, ...changes } });
  await runner.nextOf('welcome');
  if (slots > 0) runner.say({ type: 'pull', slots });
  return runner;
};

const withPhone = async (changes: Partial<RunnerHello> = {}, slots = 0) => {
  const hub = await HttpHub.start();
  const phone = await Phone.enrolled(hub);
  const runner = await connect(hub, { trusted_keys: [phone.passkey.credentialId], ...changes }, slots);
  return { hub, phone, runner, id: await hub.submit() };
};

describe('POST /approve/:id with a passkey', () => {
  it('sends the runner the assertion, and keeps it with the decision', async () => {
    const { phone, runner, id } = await withPhone({ proof: 'passkey' }, 1);
    const approved = await parsed(await phone.approve(id), 202, planViewSchema.strict());
    const { approval, document } = await runner.nextOf('run');
    expect(approval).toMatchObject({ kind: 'passkey', by: { kind: 'owner', name: 'Pixel 9' } });
    const assertion = 'assertion' in approval ? approval.assertion : undefined;
    expect(assertion && challengeOf(assertion)).toBe(
      toBase64url(hexToBytes(decisionDigest('approve', document))),
    );
    expect(approved.life.decision?.assertion).toEqual(assertion);
    expect((await phone.view())?.last_used_at).not.toBeNull();
  });

  const broken: Record<AssertionFault, (thief: SoftwareAuthenticator) => Wrong> = {
    key_unknown: (thief) => ({ credentialId: thief.credentialId, signedBy: thief }),
    assertion_malformed: () => ({}),
    ceremony_wrong: () => ({ type: 'webauthn.create' }),
    challenge_wrong: () => ({ challenge: 'AAAA' }),
    origin_wrong: () => ({ origin: 'https://evil.example' }),
    framed: () => ({ crossOrigin: true }),
    rp_id_wrong: () => ({ rpId: 'evil.example' }),
    user_absent: () => ({ userPresent: false }),
    user_unverified: () => ({ userVerified: false }),
    signature_wrong: (thief) => ({ signedBy: thief }),
  };

  it.each(Object.keys(ASSERTION_FAULTS) as AssertionFault[])('fails exactly at %s', async (fault) => {
    const { hub, phone, runner, id } = await withPhone({ proof: 'passkey' }, 1);
    const thief = await SoftwareAuthenticator.make(ORIGIN);
    const { document } = await hub.plan(id);
    const made = await phone.passkey.assert(decisionDigest('approve', document), broken[fault](thief));
    const assertion = fault === 'assertion_malformed' ? { ...made, authenticator_data: 'AAAA' } : made;
    const answer = await phone.browser.post(`/approve/${id}?wait=0`, { assertion });
    const problem = await problemOf(answer);
    expect(problem).toMatchObject({ status: 403, code: 'assertion_invalid', fault });
    expect(problem.detail.startsWith(ASSERTION_FAULTS[fault])).toBe(true);
    expect((await hub.plan(id)).life.state).toBe('pending');
    expect(runner.unread.filter(({ type }) => type === 'run')).toEqual([]);
  });

  it('takes a yes to one plan for no other, and a no for no yes', async () => {
    const { hub, phone, id } = await withPhone();
    const other = await hub.submit({ command: 'Get-Item x' });
    const { document } = await hub.plan(id);
    for (const digest of [
      decisionDigest('approve', (await hub.plan(other)).document),
      decisionDigest('deny', document),
      decisionDigest('approve', { ...document, hub: 'other' }),
    ]) {
      const assertion = await phone.passkey.assert(digest);
      const answer = await phone.browser.post(`/approve/${id}?wait=0`, { assertion });
      expect(await problemOf(answer)).toMatchObject({ fault: 'challenge_wrong' });
    }
    expect((await hub.plan(id)).life.state).toBe('pending');
  });

  it('takes the same answer once', async () => {
    const { hub, phone, id } = await withPhone();
    const assertion = await phone.passkey.assert(decisionDigest('approve', (await hub.plan(id)).document));
    const approve = () => phone.browser.post(`/approve/${id}?wait=0`, { assertion });
    expect((await approve()).status).toBe(202);
    expect(await problemOf(await approve())).toMatchObject({ code: 'plan_decided', decision: 'approved' });
  });

  it('lets one of several approvals at once through, and sends one run', async () => {
    const { hub, phone, runner, id } = await withPhone({ proof: 'token' }, 3);
    const byToken = () => hub.call(`/approve/${id}?wait=0`, { as: 'approver', method: 'POST' });
    const answers = await Promise.all([phone.approve(id), phone.approve(id), byToken(), phone.approve(id)]);
    expect(answers.map(({ status }) => status).sort()).toEqual([202, 409, 409, 409]);
    expect(runner.unread.filter(({ type }) => type === 'run')).toHaveLength(1);
  });

  it('lets an approver’s trusted passkey approve', async () => {
    const { hub, phone, id } = await withPhone();
    const approver = await Phone.enrolled(hub, 'iPhone', 'approver');
    await phone.endorse(approver, {}, 'approver');
    const plan = await parsed(await approver.approve(id), 202, planViewSchema);
    expect(plan.life.decision?.by).toMatchObject({ kind: 'approver', name: 'iPhone' });
  });

  it('refuses a passkey that waits for an endorsement', async () => {
    const { hub, id } = await withPhone({ proof: 'token' });
    const waiting = await Phone.enrolled(hub, 'iPhone');
    expect(await problemOf(await waiting.approve(id))).toMatchObject({
      status: 403,
      code: 'key_not_trusted',
    });
    expect((await hub.plan(id)).life.state).toBe('pending');
  });

  it('does not let an agent approve with a passkey', async () => {
    const { hub, phone, id } = await withPhone();
    const assertion = await phone.passkey.assert(decisionDigest('approve', (await hub.plan(id)).document));
    const answer = await hub.call(`/approve/${id}`, { as: 'agent', json: { assertion } });
    expect((await problemOf(answer)).code).toBe('role_forbidden');
  });
});

describe('a machine that asks for a passkey', () => {
  it('takes no token, and says how to approve', async () => {
    const { hub, id } = await withPhone({ proof: 'passkey' });
    const problem = await problemOf(
      await hub.call(`/approve/${id}?wait=0`, { as: 'approver', method: 'POST' }),
    );
    expect(problem).toMatchObject({ status: 403, code: 'proof_required' });
    expect(problem.detail).toContain('BUILD-01');
    expect((await hub.plan(id)).life.state).toBe('pending');
  });

  it('still says what became of a plan that was decided', async () => {
    const { hub, id } = await withPhone({ proof: 'passkey' });
    await hub.call(`/deny/${id}`, { as: 'approver', method: 'POST' });
    const answer = await hub.call(`/approve/${id}?wait=0`, { as: 'approver', method: 'POST' });
    expect((await problemOf(answer)).code).toBe('plan_decided');
  });

  it('is not sent what a passkey approved that it does not trust yet', async () => {
    const { hub, phone, id } = await withPhone({ proof: 'passkey', trusted_keys: [] });
    const problem = await problemOf(await phone.approve(id));
    expect(problem).toMatchObject({ status: 403, code: 'key_not_trusted' });
    expect(problem.detail).toContain('provara trust add');
    expect((await hub.plan(id)).life.state).toBe('pending');
  });

  it('may trust a passkey that the hub does not: who lost all others begins anew at the machine', async () => {
    const hub = await HttpHub.start();
    await Phone.enrolled(hub);
    const fresh = await Phone.enrolled(hub, 'New phone');
    await connect(hub, { proof: 'passkey', trusted_keys: [fresh.passkey.credentialId] });
    expect((await fresh.approve(await hub.submit())).status).toBe(202);
  });

  it('may turn to passkeys while it is connected', async () => {
    const { hub, phone, runner, id } = await withPhone({ proof: 'token' });
    runner.say({ type: 'trust', proof: 'passkey', trusted_keys: [phone.passkey.credentialId] });
    const proofOf = async (): Promise<string | undefined> => {
      const [machine] = (await (await hub.call('/runners')).json()) as { hello: RunnerHello }[];
      return machine?.hello.proof;
    };
    while ((await proofOf()) !== 'passkey') await scheduler.wait(5);
    const answer = await hub.call(`/approve/${id}?wait=0`, { as: 'approver', method: 'POST' });
    expect((await problemOf(answer)).code).toBe('proof_required');
    expect((await phone.approve(id)).status).toBe(202);
  });
});
