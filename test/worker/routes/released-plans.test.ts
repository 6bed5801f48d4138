import { describe, expect, it } from 'vitest';
import { planDigest } from '../../../shared/digest.ts';
import { HttpHub, problemOf } from '../support/http-hub.ts';

const ASK = { command: 'git push', run_by: 'agent', shell: 'sh' };

describe('a plan that the agent runs itself', () => {
  it('ends with the yes, and its machine never gets it', async () => {
    const hub = await HttpHub.start();
    const runner = await hub.connectRunner();
    const id = await hub.submit(ASK);
    const pending = await hub.plan(id);
    expect(pending.document).toMatchObject({ run_by: 'agent', shell: 'sh' });
    expect(pending.digest).toBe(planDigest(pending.document));
    const yes = await hub.call(`/approve/${id}`, { as: 'approver', method: 'POST' });
    expect(yes.status).toBe(200);
    expect((await hub.plan(id)).life).toMatchObject({ state: 'released', delivery: { sent_at: null } });
    // The next that it gets is the next plan.
    const next = await hub.submit();
    await hub.call(`/approve/${next}?wait=0`, { as: 'approver', method: 'POST' });
    expect((await runner.nextOf('run')).document.plan_id).toBe(next);
  });

  it('is judged in the shell that the agent names', async () => {
    const hub = await HttpHub.start();
    await hub.connectRunner(0);
    const inSh = await hub.plan(await hub.submit(ASK));
    expect(inSh.verdict?.summary).toContain('POSIX shell');
    const { document } = await hub.plan(await hub.submit({ command: 'Get-Date', run_by: 'agent' }));
    expect(document.shell).not.toBe('sh');
  });

  it('can be denied', async () => {
    const hub = await HttpHub.start();
    await hub.connectRunner(0);
    const id = await hub.submit(ASK);
    await hub.call(`/deny/${id}`, { as: 'approver', json: { reason: 'no' } });
    expect((await hub.plan(id)).life).toMatchObject({ state: 'denied', decision: { reason: 'no' } });
  });

  it('is the only one that names a shell, and leaves every other document as it was', async () => {
    const hub = await HttpHub.start();
    await hub.connectRunner(0);
    const named = await hub.call('/plan', { as: 'agent', json: { command: 'ls', shell: 'sh' } });
    expect(await problemOf(named)).toMatchObject({
      code: 'invalid_request',
      detail: expect.stringContaining('shell'),
    });
    expect((await hub.plan(await hub.submit())).document).not.toHaveProperty('run_by');
  });
});
