import { describe, expect, it } from 'vitest';
import { planViewSchema, runAnswerSchema } from '../../../shared/api.ts';
import { finishedMessage, outputMessage } from '../hub/hub-under-test.ts';
import { HttpHub, parsed, problemOf } from '../support/http-hub.ts';

const withPlan = async (slots = 1, body: object = { command: 'Get-Date', cwd: 'C:\\Temp' }) => {
  const hub = await HttpHub.start();
  const runner = await hub.connectRunner(slots);
  return { hub, runner, id: await hub.submit(body) };
};

const UNKNOWN = '20250115_143022_a1b2c3d4';

describe('POST /approve/:id', () => {
  it('answers with the run as the reference does when it ends in time', async () => {
    const { hub, runner, id } = await withPlan();
    const approving = hub.call(`/approve/${id}`, { as: 'approver', method: 'POST' });
    await hub.startRun(runner);
    await runner.print(outputMessage(id, 0, 'now\n'));
    await runner.print(outputMessage(id, 1, 'hm\n', 'stderr'));
    runner.say(finishedMessage(id, 3));
    const answer = await parsed(await approving, 200, runAnswerSchema.strict());
    expect(answer).toMatchObject({
      run_id: id,
      cwd: 'C:\\Temp',
      command: 'Get-Date',
      exit_code: 3,
      stdout: 'now\n',
      stderr: 'hm\n',
      duration_ms: 12,
      state: 'failed',
    });
    expect(answer.plan.life.decision).toMatchObject({ kind: 'approved', by: { name: 'approver' } });
  });

  it('says -1 where there is no exit code, and the words of the refusal in the plan', async () => {
    const { hub, runner, id } = await withPlan();
    const approving = hub.call(`/approve/${id}`, { as: 'approver', method: 'POST' });
    await runner.nextOf('run');
    runner.say({ type: 'refused', plan_id: id, code: 'cwd_missing', detail: 'No C:\\Temp here.' });
    const answer = await parsed(await approving, 200, runAnswerSchema);
    expect(answer).toMatchObject({ exit_code: -1, stdout: '', stderr: '', duration_ms: 0, state: 'refused' });
    expect(answer.plan.life.ended).toMatchObject({ code: 'cwd_missing', detail: 'No C:\\Temp here.' });
  });

  it('answers 202 with the plan when the run does not end in time', async () => {
    const { hub, id } = await withPlan(0);
    const answer = await hub.call(`/approve/${id}?wait=0`, { as: 'approver', method: 'POST' });
    const plan = await parsed(answer, 202, planViewSchema.strict());
    expect(plan.life.state).toBe('approved');
  });

  it.each([
    ['no body', {}],
    ['an empty body with a content type', { headers: { 'Content-Type': 'application/json' }, body: '' }],
    ['an empty object', { json: {} }],
  ])('takes %s', async (_what, call) => {
    const { hub, id } = await withPlan(0);
    const answer = await hub.call(`/approve/${id}?wait=0`, { as: 'approver', method: 'POST', ...call });
    expect(answer.status).toBe(202);
  });

  it.each([
    ['unreadable JSON', { headers: { 'Content-Type': 'application/json' }, body: '{"ass' }, 'invalid_json'],
    ['another content type', { body: 'yes' }, 'unsupported_media_type'],
    ['words for a denial', { json: { reason: 'no' } }, 'invalid_request'],
    ['half an assertion', { json: { assertion: { credential_id: 'AAAA' } } }, 'invalid_request'],
    ['too much', { json: { assertion: 'x'.repeat(300_000) } }, 'body_too_large'],
  ])('takes %s for no yes', async (_what, call, code) => {
    const { hub, id } = await withPlan(0);
    const answer = await hub.call(`/approve/${id}?wait=0`, { as: 'approver', ...call });
    expect((await problemOf(answer)).code).toBe(code);
    expect((await hub.plan(id)).life.state).toBe('pending');
  });

  it.each(['61', '-1', '1.5', 'long', ''])('refuses ?wait=%s before anything is decided', async (wait) => {
    const { hub, id } = await withPlan(0);
    const answer = await hub.call(`/approve/${id}?wait=${wait}`, { as: 'approver', method: 'POST' });
    const problem = await problemOf(answer);
    expect(problem).toMatchObject({ status: 422, code: 'invalid_request' });
    expect(problem.detail).toBe('wait must be a whole number from 0 to 60 s.');
    expect((await hub.plan(id)).life.state).toBe('pending');
  });

  it('refuses a plan that was decided and says by whom', async () => {
    const { hub, id } = await withPlan(0);
    await hub.call(`/deny/${id}`, { as: 'approver', json: { reason: 'no' } });
    const problem = await problemOf(await hub.call(`/approve/${id}`, { method: 'POST' }));
    expect(problem).toMatchObject({
      status: 409,
      code: 'plan_decided',
      decision: 'denied',
      decided_by: 'approver',
    });
  });

  it('lets one of two approvals at the same moment through', async () => {
    const { hub, id } = await withPlan(0);
    const approve = () => hub.call(`/approve/${id}?wait=0`, { as: 'approver', method: 'POST' });
    const statuses = (await Promise.all([approve(), approve()])).map(({ status }) => status);
    expect(statuses.sort()).toEqual([202, 409]);
  });

  it.each([UNKNOWN, 'nonsense', '%00', 'x'.repeat(300)])('knows no plan %s', async (id) => {
    const hub = await HttpHub.start();
    const answer = await hub.call(`/approve/${id}`, { as: 'approver', method: 'POST' });
    expect(await problemOf(answer)).toMatchObject({ status: 404, code: 'not_found' });
  });
});

describe('POST /deny/:id', () => {
  it('tells the agent the reason', async () => {
    const { hub, id } = await withPlan(0);
    const answer = await hub.call(`/deny/${id}`, { as: 'approver', json: { reason: 'Too broad.' } });
    expect((await parsed(answer, 200, planViewSchema.strict())).life.state).toBe('denied');
    const seen = await parsed(await hub.call(`/plans/${id}`, { as: 'agent' }), 200, planViewSchema);
    expect(seen.life.ended?.detail).toBe('Too broad.');
  });

  it.each([
    ['no body', {}],
    ['an empty body with a content type', { headers: { 'Content-Type': 'application/json' }, body: '' }],
    ['an empty object', { json: {} }],
    ['a reason of null', { json: { reason: null } }],
  ])('takes %s', async (_what, call) => {
    const { hub, id } = await withPlan(0);
    const answer = await hub.call(`/deny/${id}`, { as: 'approver', method: 'POST', ...call });
    expect((await parsed(answer, 200, planViewSchema)).life.decision?.reason).toBeNull();
  });

  const JSON_TYPE = { 'Content-Type': 'application/json' };
  it.each([
    ['unreadable JSON', { headers: JSON_TYPE, body: '{"reason":' }, 400, 'invalid_json'],
    ['another content type', { body: 'reason=no' }, 415, 'unsupported_media_type'],
    ['an unknown field', { json: { reason: 'x', approved: true } }, 422, 'invalid_request'],
    ['a list', { json: [] }, 422, 'invalid_request'],
    ['a reason that is no text', { json: { reason: 7 } }, 422, 'invalid_request'],
    ['a long reason', { json: { reason: 'x'.repeat(1_001) } }, 422, 'invalid_request'],
  ])('decides nothing on %s', async (_what, call, status, code) => {
    const { hub, id } = await withPlan(0);
    const answer = await hub.call(`/deny/${id}`, { as: 'approver', ...call });
    expect(await problemOf(answer)).toMatchObject({ status, code });
    expect((await hub.plan(id)).life.state).toBe('pending');
  });
});

describe('POST /plans/:id/cancel', () => {
  it('cancels a plan of the agent that asks, with its reason', async () => {
    const { hub, id } = await withPlan(0);
    const answer = await hub.call(`/plans/${id}/cancel`, { as: 'agent', json: { reason: 'Not needed.' } });
    const plan = await parsed(answer, 200, planViewSchema.strict());
    expect(plan.life).toMatchObject({ state: 'cancelled', ended: { detail: 'Not needed.' } });
    const again = await hub.call(`/plans/${id}/cancel`, { as: 'agent', method: 'POST' });
    expect(await problemOf(again)).toMatchObject({ status: 409, code: 'plan_ended', state: 'cancelled' });
  });

  it('asks the runner to end what it runs', async () => {
    const { hub, runner, id } = await withPlan();
    await hub.call(`/approve/${id}?wait=0`, { as: 'approver', method: 'POST' });
    await runner.nextOf('run');
    const answer = await hub.call(`/plans/${id}/cancel`, { as: 'approver', method: 'POST' });
    expect((await parsed(answer, 200, planViewSchema)).life.cancel).toMatchObject({
      by: { name: 'approver' },
    });
    expect((await runner.nextOf('cancel')).plan_id).toBe(id);
  });

  it('refuses an unreadable body and cancels nothing', async () => {
    const { hub, id } = await withPlan(0);
    const answer = await hub.call(`/plans/${id}/cancel`, { as: 'agent', json: { why: 'x' } });
    expect(await problemOf(answer)).toMatchObject({ status: 422, errors: [{ path: 'why' }] });
    expect((await hub.plan(id)).life.state).toBe('pending');
  });
});
