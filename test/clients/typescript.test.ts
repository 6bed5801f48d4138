import { inspect } from 'node:util';
import { describe, expect, it } from 'vitest';
import {
  Hub,
  HubRefusal,
  HubUnreachable,
  NotAHub,
  type PlanView,
  type QueuedPlan,
  type Result,
  succeeded,
  WaitTimeout,
} from '../../clients/typescript/client.ts';
import {
  CONTRACT_CASES,
  CONTRACT_TOKEN,
  type ContractCase,
  differences,
  startScriptedHub,
} from '../support/scripted-hub.ts';

const PLAN_ID = '20250115_143022_a1b2c3d4';

type Arguments = Readonly<Record<string, never>>;

/** The calls of the contract, as this client makes them. */
const CALLS: Readonly<Record<string, (hub: Hub, given: Arguments) => Promise<unknown>>> = {
  submit: async (hub, given) => queued(await hub.submit(given.command ?? '', optionsOf(given))),
  plan_and_wait: async (hub, given) =>
    ended(await hub.planAndWait(given.command ?? '', { ...optionsOf(given), waitS: given.wait_s })),
  wait: async (hub, { plan_id, wait_s }) => ended(await hub.wait(plan_id ?? '', { waitS: wait_s })),
  get: async (hub, { plan_id }) => plan(await hub.get(plan_id ?? '')),
  cancel: async (hub, { plan_id, reason }) => plan(await hub.cancel(plan_id ?? '', reason)),
  output: async (hub, { plan_id, after }) => {
    const chunks = [];
    for await (const chunk of hub.output(plan_id ?? '', after === undefined ? {} : { after }))
      chunks.push(chunk);
    return { chunks };
  },
};

const optionsOf = ({ note, cwd, timeout_s, runner, expires_in_s, idempotency_key }: Arguments) => ({
  note,
  cwd,
  timeoutS: timeout_s,
  runner,
  expiresInS: expires_in_s,
  idempotencyKey: idempotency_key,
});

const queued = ({ planId, command, expiresAt, digest }: QueuedPlan) => ({
  queued: { plan_id: planId, command, expires_at: expiresAt, digest },
});

const plan = ({ plan_id, life, document }: PlanView) => ({
  plan: { plan_id, state: life.state, commands: document.steps.map(({ command }) => command) },
});

const ended = ({ planId, exitCode, endedBy, text, ...result }: Result) => ({
  result: { ...result, plan_id: planId, exit_code: exitCode, ended_by: endedBy },
  says: text,
});

const failed = (error: unknown) => {
  if (error instanceof HubRefusal) {
    const { status, code, message, planId, rules, problem } = error;
    return {
      error: { kind: 'refusal', status, code, plan_id: planId, rules, errors: problem.errors, says: message },
    };
  }
  if (error instanceof WaitTimeout) {
    const { planId, state, message } = error;
    return { error: { kind: 'still_open', plan_id: planId, state, says: message } };
  }
  if (error instanceof HubUnreachable) return { error: { kind: 'unreachable', says: error.message } };
  if (error instanceof NotAHub) return { error: { kind: 'unreadable', says: error.message } };
  throw error;
};

const faultsOf = async (contractCase: ContractCase): Promise<readonly string[]> => {
  const { patience_s: patienceS = 20, ...given } = contractCase.arguments as Record<string, never> & {
    patience_s?: number;
  };
  const scripted = await startScriptedHub(contractCase);
  try {
    const hub = new Hub({ base: scripted.base, token: CONTRACT_TOKEN, patienceS });
    const outcome = await CALLS[contractCase.call]?.(hub, given).catch(failed);
    const shown = inspect([hub, outcome], { depth: 9 }).includes(CONTRACT_TOKEN);
    return [
      ...scripted.faults(),
      ...differences(contractCase.expect, outcome),
      ...(shown ? ['the token is shown'] : []),
    ];
  } finally {
    await scripted.close();
  }
};

describe('the TypeScript client keeps the contract:', () => {
  it.concurrent.each(CONTRACT_CASES.map((contractCase) => ({ name: contractCase.name, contractCase })))(
    '$name',
    async ({ contractCase }) => {
      expect(await faultsOf(contractCase)).toEqual([]);
    },
  );

  it('has cases', () => expect(CONTRACT_CASES.length).toBeGreaterThan(40));
});

describe('the TypeScript client', () => {
  it('does not show a token that is not valid', async () => {
    const hub = new Hub({ base: 'http://127.0.0.1:1', token: 'pv_agent\r\nx-evil: 1' });
    const error = await hub.get(PLAN_ID).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(TypeError);
    expect(inspect(error)).not.toContain('pv_agent');
  });

  it('ends its request, and its pauses, when its signal is aborted', async () => {
    const silent = await startScriptedHub({
      ...(CONTRACT_CASES[0] as ContractCase),
      exchanges: [{ request: { method: 'GET', path: '', query: 'any' }, answer: 'silence', repeats: true }],
    });
    const hubs = [silent.base, 'http://127.0.0.1:1'].map((base) => new Hub({ base, token: CONTRACT_TOKEN }));
    const reason = new Error('enough');
    for (const hub of hubs) {
      const controller = new AbortController();
      const waiting = hub.wait(PLAN_ID, { signal: controller.signal });
      setTimeout(() => controller.abort(reason), 100);
      await expect(waiting).rejects.toBe(reason);
    }
    await silent.close();
  });

  it('gives a success, and throws a denial with its reason', async () => {
    const result: Result = {
      planId: PLAN_ID,
      state: 'succeeded',
      ok: true,
      exitCode: 0,
      stdout: '',
      stderr: '',
      notes: '',
      reason: null,
      endedBy: null,
      rules: [],
      text: 'Succeeded.',
      plan: null,
    };
    expect(succeeded(result)).toBe(result);
    expect(() => succeeded({ ...result, ok: false, text: 'Denied: not today.' })).toThrow('not today');
  });

  it('refuses an empty id instead of asking for all plans', async () => {
    const hub = new Hub({ base: 'http://127.0.0.1:1' });
    await expect(hub.get('')).rejects.toThrow('empty');
    await expect(hub.cancel('')).rejects.toThrow('empty');
  });
});
