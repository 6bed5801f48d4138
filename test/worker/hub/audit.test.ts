import { describe, expect, it } from 'vitest';
import { formatAuditLine } from '../../../shared/audit/audit-entry.ts';
import { AuditVerifier } from '../../../shared/audit/verify-audit.ts';
import {
  codeOf,
  finishedMessage,
  granted,
  newHub,
  pendingPlan,
  readyRunner,
  type TestHub,
  untilPlan,
} from './hub-under-test.ts';

const linesOf = async (hub: TestHub) => granted(await hub.stub().readAudit(hub.owner.caller, 0, 1_000));
const kindsOf = async (hub: TestHub) => (await linesOf(hub)).map(({ entry }) => entry.kind);
const verify = async (hub: TestHub) => {
  const verifier = new AuditVerifier();
  for (const line of await linesOf(hub)) verifier.line(formatAuditLine(line));
  return verifier.end();
};

describe('the audit', () => {
  it('tells of a plan from its submission to the end of its run, in a chain', async () => {
    const hub = await newHub();
    const runner = await readyRunner(hub);
    const { plan_id, digest } = await pendingPlan(hub);
    const caller = { ...hub.approver.caller, from: '192.0.2.7' };
    granted(await hub.stub().approve(caller, plan_id, 0));
    const { audit_head } = await runner.nextOf('run');
    runner.say({ type: 'accepted', plan_id });
    runner.say({ type: 'started', plan_id });
    runner.say(finishedMessage(plan_id));
    await untilPlan(hub, plan_id, ({ life }) => life.state === 'succeeded');

    expect(await kindsOf(hub)).toEqual([
      'hub_provisioned',
      'plan_submitted',
      'plan_approved',
      'run_accepted',
      'run_started',
      'run_finished',
    ]);
    const lines = await linesOf(hub);
    expect(lines[1]?.entry).toMatchObject({
      by: { kind: 'agent', name: 'deploy-agent' },
      plan_id,
      detail: { digest, verdict: 'ask', risk: 'low' },
    });
    expect(lines[2]?.entry).toMatchObject({
      by: { kind: 'approver', id: hub.approver.caller.id },
      from: '192.0.2.7',
      detail: { digest, proof: 'token' },
    });
    expect(lines[5]?.entry).toMatchObject({ by: { kind: 'runner', name: 'BUILD-01' }, from: null });
    // What the runner got to countersign holds the approval that it runs by.
    expect(audit_head).toEqual({ seq: 3, hash: lines[2]?.hash });
    expect(await verify(hub)).toMatchObject({ faults: [], entries: 6 });
  });

  it('tells of decisions, credentials and stops, and never a secret', async () => {
    const hub = await newHub();
    await readyRunner(hub);
    const [denied, cancelled] = [await pendingPlan(hub), await pendingPlan(hub)];
    const link = { id: 'llllllll', secretHash: 'e'.repeat(64) };
    const session = { id: 'ssssssss', secretHash: 'd'.repeat(64) };
    const token = { id: 'nnnnnnnn', secretHash: 'c'.repeat(64) };
    granted(await hub.stub().deny(hub.approver.caller, denied.plan_id, 'not today'));
    granted(await hub.stub().cancel(hub.agent.caller, cancelled.plan_id, null));
    granted(await hub.stub().createToken(hub.owner.caller, 'agent', 'new', token));
    granted(await hub.stub().revokeToken(hub.owner.caller, 'nnnnnnnn'));
    granted(await hub.stub().createSignInLink(hub.approver.caller, link));
    granted(await hub.stub().signIn({ kind: 'token', ...link }, session));
    granted(await hub.stub().signOut({ kind: 'session', ...session }));
    granted(await hub.stub().stopEverything(hub.owner.caller));
    granted(await hub.stub().resume(hub.owner.caller));
    expect((await kindsOf(hub)).slice(3)).toEqual([
      'plan_denied',
      'plan_cancelled',
      'token_created',
      'token_revoked',
      'sign_in_link_created',
      'signed_in',
      'signed_out',
      'hub_stopped',
      'hub_resumed',
    ]);
    const text = JSON.stringify(await linesOf(hub));
    expect(text).toContain('not today');
    for (const secret of [link, session, token, hub.owner.caller])
      expect(text).not.toContain(secret.secretHash);
    expect((await verify(hub)).faults).toEqual([]);
  });

  it('writes nothing of what was refused', async () => {
    const hub = await newHub();
    await readyRunner(hub);
    const { plan_id } = await pendingPlan(hub);
    granted(await hub.stub().deny(hub.approver.caller, plan_id, null));
    const before = await linesOf(hub);
    expect(codeOf(await hub.stub().approve(hub.approver.caller, plan_id, 0))).toBe('plan_decided');
    expect(codeOf(await hub.stub().revokeToken(hub.owner.caller, 'zzzzzzzz'))).toBe('not_found');
    expect(await linesOf(hub)).toEqual(before);
  });

  it('is read from a place on, and by owners only', async () => {
    const hub = await newHub();
    await readyRunner(hub);
    await pendingPlan(hub);
    await pendingPlan(hub);
    const all = await linesOf(hub);
    expect(granted(await hub.stub().readAudit(hub.owner.caller, 1, 1))).toEqual(all.slice(1, 2));
    expect(granted(await hub.stub().readAudit(hub.owner.caller, 3, 10))).toEqual([]);
    for (const { caller } of [hub.agent, hub.approver, hub.runner])
      expect(codeOf(await hub.stub().readAudit(caller, 0, 1))).toBe('role_forbidden');
  });
});
