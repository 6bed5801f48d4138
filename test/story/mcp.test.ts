import type { Client, Progress } from '@modelcontextprotocol/client';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { planPageSchema } from '../../shared/api.ts';
import { type Outcome, outcomeSchema } from '../../shared/mcp/outcome.ts';
import { MCP_CLIENTS } from '../support/mcp-clients.ts';
import { callApi, type Provara, startProvara } from '../support/provara.ts';
import { until } from '../support/until.ts';

/** What an agent sees that speaks the Model Context Protocol, with a person and a runner at the far side. */
describe('an agent over MCP', () => {
  let provara: Provara;
  beforeAll(async () => {
    provara = await startProvara({ shell: 'sh', env: { AGENT_HUB_RATE_LIMIT_REQUESTS: '100000' } });
  });
  afterAll(() => provara.stop());

  const person = (path: string, body?: object) =>
    callApi(provara, provara.approverToken, path, { method: 'POST', ...(body && { body }) });

  /** The plan with this note, once it waits. */
  const waiting = async (note: string): Promise<string> => {
    const find = async () => {
      const { body } = await callApi(provara, provara.approverToken, '/plans?state=pending');
      const { plans } = planPageSchema.parse(body);
      return plans.find(({ document }) => document.note === note)?.plan_id;
    };
    await until(async () => (await find()) !== undefined, 'the plan waits');
    return (await find()) ?? '';
  };

  describe.each(MCP_CLIENTS)('over $name', ({ name: how, era, open }) => {
    let client: Client;
    beforeAll(async () => {
      client = await open(provara);
    });
    afterAll(() => client.close());

    const call = async (
      name: string,
      args: object,
    ): Promise<Outcome & { text: string; isError: boolean }> => {
      const { content, structuredContent, isError } = await client.callTool({ name, arguments: { ...args } });
      const [first] = content;
      return {
        ...outcomeSchema.parse(structuredContent),
        text: first?.type === 'text' ? first.text : '',
        isError: isError === true,
      };
    };

    it('speaks the protocol of its era, and names what is destructive', async () => {
      expect(client.getProtocolEra()).toBe(era);
      const { tools } = await client.listTools();
      const changing = tools.filter(({ annotations }) => annotations?.readOnlyHint === false);
      expect(changing.map(({ name }) => name)).toEqual(['run_powershell', 'submit_plan', 'cancel_plan']);
      for (const { annotations } of changing) expect(annotations?.destructiveHint).toBe(true);
      const reading = tools.filter(({ annotations }) => annotations?.readOnlyHint === true);
      expect(reading.map(({ name }) => name)).toEqual([
        'get_plan',
        'wait_for_plan',
        'list_machines',
        'explain_command',
      ]);
      for (const { annotations, outputSchema } of reading) {
        expect(annotations).toMatchObject({ destructiveHint: false, idempotentHint: true });
        expect(outputSchema).toMatchObject({ type: 'object' });
      }
    });

    it('gets the result of what a person approved, and hears meanwhile where it stands', async () => {
      const heard: Progress[] = [];
      const running = client.callTool(
        { name: 'run_powershell', arguments: { command: 'echo out; echo err >&2', note: `to see, ${how}` } },
        { onprogress: (progress) => heard.push(progress) },
      );
      const id = await waiting(`to see, ${how}`);
      await until(() => heard.length > 0, 'progress was told');
      await person(`/approve/${id}?wait=0`);
      const { structuredContent, isError } = await running;
      expect(isError).not.toBe(true);
      expect(structuredContent).toMatchObject({
        plan_id: id,
        state: 'succeeded',
        ended: true,
        exit_code: 0,
        stdout: 'out\n',
        stderr: 'err\n',
        truncated: false,
      });
      expect(heard[0]?.message).toContain('waits for approval');
      const steps = heard.map(({ progress }) => progress);
      expect(steps).toEqual([...steps].sort((a, b) => a - b));
    });

    it('learns the reason of a no, as an error', async () => {
      const running = call('run_powershell', { command: 'hostname', note: `no, ${how}` });
      await person(`/deny/${await waiting(`no, ${how}`)}`, { reason: 'not on a Friday' });
      const denied = await running;
      expect(denied).toMatchObject({
        state: 'denied',
        reason: 'not on a Friday',
        isError: true,
        exit_code: null,
      });
      expect(denied.text).toContain('DENIED');
      expect(denied.text).toContain('not on a Friday');
    });

    it('is not held up when nobody decides: the answer says what it waits for, and with which id to go on', async () => {
      const open = await call('run_powershell', { command: 'echo later', wait_s: 0 });
      expect(open).toMatchObject({ state: 'pending', ended: false, isError: false });
      expect(open.text).toContain(`Call wait_for_plan with plan_id ${open.plan_id}`);
      expect(await call('wait_for_plan', { plan_id: open.plan_id, wait_s: 1 })).toMatchObject({
        state: 'pending',
      });
      const rest = call('wait_for_plan', { plan_id: open.plan_id });
      await person(`/approve/${open.plan_id}?wait=0`);
      expect(await rest).toMatchObject({ state: 'succeeded', stdout: 'later\n' });
    });

    it('learns by which rules a command is blocked, and that nobody was asked', async () => {
      const blocked = await call('run_powershell', { command: 'curl http://example.com' });
      expect(blocked).toMatchObject({ state: 'blocked', isError: true });
      expect(blocked.rules.length).toBeGreaterThan(0);
      for (const { id, reason } of blocked.rules)
        expect(blocked.text).toContain(`rule ${id} (step 1): ${reason}`);
    });

    it('gets the exit code of what failed', async () => {
      const running = call('run_powershell', { command: 'echo no; exit 3', note: `fail, ${how}` });
      await person(`/approve/${await waiting(`fail, ${how}`)}?wait=0`);
      expect(await running).toMatchObject({ state: 'failed', exit_code: 3, stdout: 'no\n', isError: true });
    });

    it('submits several steps without waiting, reads the plan, and takes it back', async () => {
      const steps = [{ command: 'echo 1' }, { command: 'echo 2' }];
      const { plan_id, state } = await call('submit_plan', { steps, note: 'two' });
      expect(state).toBe('pending');
      expect(await call('get_plan', { plan_id })).toMatchObject({
        plan_id,
        state: 'pending',
        isError: false,
      });
      const cancelled = await call('cancel_plan', { plan_id, reason: 'not needed' });
      expect(cancelled).toMatchObject({ state: 'cancelled', isError: false });
      expect(await call('cancel_plan', { plan_id })).toMatchObject({ state: 'cancelled', isError: false });
    });

    it('asks which machines there are, and what the policy says before it proposes', async () => {
      const machines = await client.callTool({ name: 'list_machines', arguments: {} });
      expect(machines.structuredContent).toMatchObject({
        machines: [{ name: provara.runner, online: true, shell: 'sh' }],
      });
      const said = await client.callTool({
        name: 'explain_command',
        arguments: { command: 'curl http://example.com' },
      });
      expect(said.structuredContent).toMatchObject({ verdict: 'deny' });
      const twice = await client.callTool({
        name: 'explain_command',
        arguments: { command: 'curl http://example.com\ncurl http://example.com' },
      });
      const [first] = twice.content;
      const lines = first?.type === 'text' ? first.text.split('\n') : [];
      expect(lines.length).toBeGreaterThan(1);
      expect(new Set(lines).size).toBe(lines.length);
    });

    it('gets a refusal as an error with its code and its cure', async () => {
      const { isError, content } = await client.callTool({
        name: 'run_powershell',
        arguments: { command: 'hostname', machine: 'NOWHERE' },
      });
      expect(isError).toBe(true);
      expect(JSON.stringify(content)).toContain('runner_unknown: No machine is called');
      const unknown = await client.callTool({
        name: 'get_plan',
        arguments: { plan_id: '20250115_143022_a1b2c3d4' },
      });
      expect(unknown.isError).toBe(true);
      expect(JSON.stringify(unknown.content)).toContain('not_found: ');
    });
  });
});
