import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:http';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type PlanView, planPageSchema } from '../../shared/api.ts';
import { callApi, type Provara, startProvara } from '../support/provara.ts';
import { until } from '../support/until.ts';

const preToolUse = (command: string, rest: object = {}) => ({
  session_id: 'a',
  cwd: '/work',
  hook_event_name: 'PreToolUse',
  tool_name: 'Bash',
  tool_input: { command, description: 'to see', ...rest },
});

/** `provara hook` as a coding agent starts it, with a person at the far side. */
describe('provara hook', () => {
  let provara: Provara;
  beforeAll(async () => {
    provara = await startProvara({ shell: 'sh', env: { AGENT_HUB_RATE_LIMIT_REQUESTS: '100000' } });
  });
  afterAll(() => provara.stop());

  const hook = async (agent: string, input: unknown, args: string[] = [], env: object = {}) => {
    const child = spawn(process.execPath, ['dist/provara.mjs', 'hook', agent, ...args], {
      env: { PATH: process.env.PATH, PROVARA_HOME: provara.home, ...env },
    });
    const said = { stdout: '', stderr: '' };
    for (const name of ['stdout', 'stderr'] as const) {
      child[name].setEncoding('utf8').on('data', (data: string) => {
        said[name] += data;
      });
    }
    child.stdin.end(typeof input === 'string' ? input : JSON.stringify(input));
    const [code] = await once(child, 'close');
    return { code, ...said };
  };

  const person = (path: string, body?: object) =>
    callApi(provara, provara.approverToken, path, { method: 'POST', ...(body && { body }) });
  const plansOf = async (state: string): Promise<PlanView[]> => {
    const { body } = await callApi(provara, provara.approverToken, `/plans?state=${state}`);
    return planPageSchema.parse(body).plans;
  };
  const waiting = async (): Promise<PlanView> => {
    await until(async () => (await plansOf('pending')).length > 0, 'a plan waits');
    const [plan] = await plansOf('pending');
    if (plan === undefined) throw new Error('No plan waits.');
    return plan;
  };

  it('says no where nothing but a folder of the project would say who decides', async () => {
    const { code, stdout } = await hook('claude', preToolUse('echo hi'), [], { PROVARA_HOME: '' });
    expect(code).toBe(2);
    expect(stdout).toContain('"permissionDecision":"deny"');
    expect(stdout).toContain('Name the hub for the hook: --home');
  });

  it('finds its hub by the folder that its settings name, where the agent has no environment for it', async () => {
    const asked = hook('claude', preToolUse('echo home'), ['--home', provara.home], { PROVARA_HOME: '' });
    const { plan_id } = await waiting();
    await person(`/approve/${plan_id}?wait=0`);
    expect(await asked).toMatchObject({ code: 0, stderr: '' });
  });

  it('denies in time when the hub takes the question and then answers nothing more', async () => {
    const silent = createServer((request, response) => {
      const answer = { pending_id: '20250115_143022_a1b2c3d4', queued: true, command: 'echo hi' };
      const late = { expires_at: new Date().toISOString(), digest: 'a' };
      if (request.url === '/plan') response.end(JSON.stringify({ ...answer, ...late }));
    });
    await new Promise<void>((resolve) => silent.listen(0, '127.0.0.1', resolve));
    const base = `http://127.0.0.1:${Object(silent.address()).port}`;
    const env = { AGENT_HUB_BASE: base, AGENT_HUB_TOKEN: provara.agentToken };
    const startedMs = performance.now();
    const { code, stdout } = await hook('claude', preToolUse('echo hi'), ['--wait', '1'], env);
    expect(code).toBe(2);
    expect(stdout).toContain('"permissionDecision":"deny"');
    // The time limit that the page gives the agent is a minute longer.
    expect(performance.now() - startedMs).toBeLessThan(30_000);
    silent.closeAllConnections();
    await new Promise((resolve) => silent.close(resolve));
  });

  it.each([
    ['claude', preToolUse('echo hi'), { hookSpecificOutput: { permissionDecision: 'allow' } }],
    ['codex', preToolUse('echo hi'), undefined],
    [
      'copilot',
      { toolName: 'bash', toolArgs: '{"command":"echo hi"}', cwd: '/work' },
      { permissionDecision: 'allow' },
    ],
  ])('lets a call of %s go once a person said yes, and no machine runs it', async (agent, input, answer) => {
    const asked = hook(agent, input);
    const { plan_id, document } = await waiting();
    expect(document).toMatchObject({
      run_by: 'agent',
      shell: 'sh',
      steps: [{ command: 'echo hi', cwd: '/work' }],
    });
    const yes = await person(`/approve/${plan_id}?wait=0`);
    expect(yes.status).toBe(200);
    const { code, stdout, stderr } = await asked;
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    if (answer === undefined) expect(stdout).toBe('');
    else expect(JSON.parse(stdout)).toMatchObject(answer);
    const [released] = await plansOf('released');
    expect(released?.life).toMatchObject({
      state: 'released',
      decision: { kind: 'approved' },
      delivery: { sent_at: null, started_at: null },
      steps: [],
    });
  });

  it('denies with the reason of the person', async () => {
    const asked = hook('claude', preToolUse('git push', { timeout: 1_000 }));
    const { plan_id, document } = await waiting();
    expect(document.note).toBe('Bash: to see\nwith {"timeout":1000}');
    await person(`/deny/${plan_id}`, { reason: 'not today' });
    const { code, stdout, stderr } = await asked;
    expect(code).toBe(2);
    expect(stderr).toBe(`Denied by approver (plan ${plan_id}). The reason: "not today".\n`);
    expect(JSON.parse(stdout)).toMatchObject({
      hookSpecificOutput: { hookEventName: 'PreToolUse', permissionDecision: 'deny' },
    });
  });

  it('shows the whole call of a tool that is no shell', async () => {
    const asked = hook('claude', {
      ...preToolUse(''),
      tool_name: 'Write',
      tool_input: { file_path: '/a', content: 'x' },
    });
    const { plan_id, document } = await waiting();
    expect(document.steps[0]?.command).toBe('Write {\n  "file_path": "/a",\n  "content": "x"\n}');
    await person(`/deny/${plan_id}`);
    expect((await asked).code).toBe(2);
  });

  it('denies when nobody decides in time, and takes the question back', async () => {
    const { code, stderr } = await hook('claude', preToolUse('sleep 1'), ['--wait', '1']);
    expect(code).toBe(2);
    expect(stderr).toContain('Nobody decided in time');
    expect(await plansOf('pending')).toEqual([]);
    expect((await plansOf('cancelled'))[0]?.document.steps[0]?.command).toBe('sleep 1');
  });

  it('denies at once what the policy denies, with each rule once, its reason and the plan', async () => {
    const { code, stdout, stderr } = await hook(
      'claude',
      preToolUse('curl http://a.test; wget http://b.test'),
    );
    expect(code).toBe(2);
    expect(stderr).toMatch(
      /^Blocked by the machine's policy; nobody was asked \(plan \w+\)\. downloads: Sends or fetches data over the network\.\n$/,
    );
    expect(JSON.parse(stdout).hookSpecificOutput.permissionDecisionReason).toBe(stderr.trim());
    expect(stderr).toContain((await plansOf('blocked'))[0]?.plan_id);
  });

  it('names the agents that there are to a stranger', async () => {
    const { code, stdout, stderr } = await hook('gemini', preToolUse('ls'));
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain('Allowed choices are claude, codex, copilot.');
  });

  it.each([
    ['claude', 'no JSON', 'hook_event_name PreToolUse, tool_name and tool_input'],
    ['codex', '{"hook_event_name":"Stop"}', 'hook_event_name PreToolUse, tool_name and tool_input'],
    ['copilot', '{"toolName":"bash","toolArgs":"{"}', 'toolName and toolArgs'],
  ])('says to %s that a call is unreadable, and what it must be', async (agent, input, form) => {
    const { stderr } = await hook(agent, input);
    expect(stderr).toBe(
      `Provara could not ask anybody, so it was not allowed: The tool call on standard input is unreadable: it must be JSON with ${form}, as ${agent} gives it to its hook.\n`,
    );
  });

  it.each([
    ['claude', 2],
    ['codex', 2],
    ['copilot', 0],
  ])('denies for %s when no hub can be reached or the call can not be read', async (agent, code) => {
    const gone = { AGENT_HUB_BASE: 'http://127.0.0.1:9', AGENT_HUB_TOKEN: provara.agentToken };
    const call = agent === 'copilot' ? { toolName: 'bash', toolArgs: { command: 'ls' } } : preToolUse('ls');
    for (const [input, env] of [
      [call, gone],
      ['no JSON', {}],
      [{ hello: 1 }, {}],
    ] as const) {
      const end = await hook(agent, input, ['--wait', '1'], env);
      expect(end.code).toBe(code);
      expect(end.stdout).toContain('"permissionDecision":"deny"');
    }
  });
});
