import { hostname } from 'node:os';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  type AgentEnvironment,
  runProgram,
  type SnippetEnd,
  testSnippets,
} from '../../support/agent-snippets.ts';
import { findAutogen } from '../../support/find-autogen.ts';
import { findPwsh } from '../../support/find-pwsh.ts';
import { type ModelServer, startModelServer } from '../../support/model-server.ts';
import { callApi, type Provara, startProvara } from '../../support/provara.ts';
import { until } from '../../support/until.ts';

const autogen = findAutogen();

interface Waiting {
  readonly pending_id: string;
  readonly command: string;
  readonly note: string | null;
  readonly steps: readonly { readonly command: string }[];
}

/** The real AutoGen, the real hub and runner; only the model and the person are played. */
describe.skipIf(autogen === undefined)('the examples for AutoGen', () => {
  let provara: Provara;
  let model: ModelServer;
  beforeAll(async () => {
    model = await startModelServer();
    provara = await startProvara({
      shell: findPwsh() ?? 'sh',
      env: { AGENT_HUB_RATE_LIMIT_REQUESTS: '10000' },
    });
  });
  afterAll(async () => {
    await provara.stop();
    await model.close();
  });

  const run = (
    example: string,
    { given = [], token = provara.agentToken }: { given?: readonly string[]; token?: string } = {},
  ): Promise<SnippetEnd> =>
    runProgram(autogen ?? '', [`clients/python/examples/${example}.py`, ...given], {
      AGENT_HUB_BASE: provara.url,
      AGENT_HUB_TOKEN: token,
      OPENAI_BASE_URL: model.baseUrl,
      OPENAI_API_KEY: 'not-a-real-key',
    });
  const call = (path: string, init: Parameters<typeof callApi>[3] = {}) =>
    callApi(provara, provara.approverToken, path, init);
  const pending = async () => (await call('/pending')).body as unknown as readonly Waiting[];
  const onePending = async (): Promise<Waiting> => {
    await until(async () => (await pending()).length === 1, 'a plan waits', 100_000);
    return (await pending())[0] as Waiting;
  };
  const approve = async (): Promise<Waiting> => {
    const plan = await onePending();
    expect((await call(`/approve/${plan.pending_id}?wait=60`, { method: 'POST' })).status).toBe(200);
    return plan;
  };
  const deny = async (reason: string): Promise<void> => {
    const { pending_id } = await onePending();
    expect((await call(`/deny/${pending_id}`, { method: 'POST', body: { reason } })).status).toBe(200);
  };
  /** What the tool told the model, of all that was sent to it. */
  const toolResult = (): string =>
    String(model.conversations.at(-1)?.find(({ role }) => role === 'tool')?.content);

  describe("the reference's planner", () => {
    it('queues its one line and runs nothing before a yes', async () => {
      model.play('CMD:hostname');
      const { code, stdout, stderr } = await run('planner');
      expect({ code, stderr }).toMatchObject({ code: 0 });
      expect(stdout).toContain('[QUEUE] hostname\n');
      const plan = await onePending();
      expect(plan).toMatchObject({ command: 'hostname', note: 'autogen queued' });
      expect(stdout).toContain(plan.pending_id);
      const { body } = await call(`/approve/${plan.pending_id}?wait=60`, { method: 'POST' });
      expect(body).toMatchObject({ exit_code: 0, state: 'succeeded' });
      expect(String(body.stdout).trim()).toBe(hostname());
    });

    it('ends with the rules of what the policy denies, in sentences', async () => {
      model.play('CMD:schtasks');
      const { code, stderr } = await run('planner');
      expect(code).toBe(1);
      expect(stderr).toMatch(
        /^Blocked by the machine's policy; nobody was asked, nothing ran\. .*\n- system-tools: /m,
      );
      expect(stderr).not.toContain('Traceback');
    });

    it('ends with the bad output shown, and queues nothing', async () => {
      model.play('I would run hostname.');
      const { code, stderr } = await run('planner');
      expect(code).not.toBe(0);
      expect(stderr).toContain('I would run hostname.');
      expect(await pending()).toEqual([]);
    });

    it('shows the status 401 for a wrong token', async () => {
      model.play('CMD:hostname');
      const { code, stderr } = await run('planner', { token: 'wrong' });
      expect(code).not.toBe(0);
      expect(stderr).toContain('401');
    });
  });

  describe('the planner with a reviewer', () => {
    it('queues what the reviewer approves', async () => {
      model.play('CMD:hostname', 'APPROVED');
      const { code, stderr } = await run('planner_with_reviewer');
      expect({ code, stderr }).toMatchObject({ code: 0 });
      expect(await approve()).toMatchObject({
        command: 'hostname',
        note: 'autogen queued, reviewer approved',
      });
      const [, review] = model.conversations;
      expect(JSON.stringify(review)).toContain('CMD:hostname');
    });

    it('queues nothing that the reviewer rejects, and says why', async () => {
      model.play('CMD:Restart-Computer', 'REJECTED: It is not read-only.');
      const { code, stderr } = await run('planner_with_reviewer');
      expect(code).not.toBe(0);
      expect(stderr).toContain('It is not read-only.');
      expect(await pending()).toEqual([]);
    });
  });

  describe('an agent with the tool', () => {
    const calls = (command: string, ...after: string[]) =>
      model.play({ tool: 'run_powershell', arguments: { command, note: 'which machine' } }, ...after);

    it('gets the result back in the conversation', async () => {
      calls('hostname', 'It is this one.');
      const [{ code, stdout, stderr }, plan] = await Promise.all([run('tool_agent'), approve()]);
      expect({ code, stderr }).toMatchObject({ code: 0 });
      expect(plan).toMatchObject({ command: 'hostname', note: 'which machine' });
      expect(toolResult()).toContain(hostname());
      expect(stdout).toContain('It is this one.');
    });

    it('gets a denial with its reason', async () => {
      calls('hostname', 'I understand.');
      await Promise.all([run('tool_agent'), deny('Not on a Friday.')]);
      expect(toolResult()).toContain('Denied by approver; nothing ran. Reason: Not on a Friday.');
    });

    it('gets the rules of a plan that the policy denies', async () => {
      calls('schtasks /create', 'I understand.');
      await run('tool_agent');
      expect(toolResult()).toMatch(/Blocked by the machine's policy[\s\S]*\n- \S+: /);
      expect(await pending()).toEqual([]);
    });

    it('gets what the hub refuses as an error', async () => {
      calls('x'.repeat(10_001), 'I understand.');
      await run('tool_agent');
      expect(toolResult()).toContain('command must be at most 10000 characters');
    });
  });

  describe("AutoGen's code executor agent", () => {
    const fence = (language: string, code: string): string => `\`\`\`${language}\n${code}\n\`\`\``;

    it('runs a PowerShell block after a yes, and explains what came of it', async () => {
      model.play(`Let us see.\n${fence('powershell', 'hostname')}`, 'It is this one.');
      const [{ code, stdout, stderr }, plan] = await Promise.all([run('code_executor'), approve()]);
      expect({ code, stderr }).toMatchObject({ code: 0 });
      expect(plan.command.trim()).toBe('hostname');
      expect(stdout).toContain(hostname());
      expect(stdout).toContain('It is this one.');
    });

    it('sends the blocks of one message as the steps of one plan', async () => {
      model.play(`${fence('pwsh', 'hostname')}\n${fence('powershell', 'exit 3')}`, 'The second failed.');
      const [{ stdout }, plan] = await Promise.all([run('code_executor'), approve()]);
      expect(plan.steps.map(({ command }) => command.trim())).toEqual(['hostname', 'exit 3']);
      expect(stdout).toContain('exit code 3');
      expect(JSON.stringify(model.conversations)).toContain('exit code 3');
    });

    it('tells the model why a block did not run', async () => {
      model.play(fence('powershell', 'hostname'), 'I understand.');
      await Promise.all([run('code_executor'), deny('Not on a Friday.')]);
      expect(JSON.stringify(model.conversations.at(-1))).toContain(
        'NOT RUN: Denied by approver; nothing ran. Reason: Not on a Friday.',
      );
    });
  });
});

describe.skipIf(autogen === undefined)('an agent with AutoGen', () => {
  let model: ModelServer;
  beforeAll(async () => {
    model = await startModelServer();
  });
  afterAll(() => model.close());

  const inAutoGen = ({ text }: { text: string }, environment: AgentEnvironment) => {
    // The model does what its task asks for.
    const command = /Ask (\w+)/.exec(text)?.[1] ?? '';
    const call = text.includes('tools=')
      ? { tool: 'run_powershell', arguments: { command, note: 'which machine' } }
      : `\`\`\`powershell\n${command}\n\`\`\``;
    model.play(call, 'I see.');
    return runProgram(autogen ?? '', ['-c', text], {
      ...environment,
      OPENAI_BASE_URL: model.baseUrl,
      OPENAI_API_KEY: 'not-a-real-key',
    });
  };
  testSnippets('AutoGen', inAutoGen, { isNoAnError: false });
});
