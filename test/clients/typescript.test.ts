import { inspect } from 'node:util';
import { describe, expect, it } from 'vitest';
import * as client from '../../clients/typescript/client.ts';
import {
  CONTRACT_CASES,
  CONTRACT_TOKEN,
  type ContractCase,
  differences,
  startScriptedHub,
} from '../support/scripted-hub.ts';
import { playCase } from '../support/typescript-contract.ts';

const { Hub, succeeded } = client;

const PLAN_ID = '20250115_143022_a1b2c3d4';

const faultsOf = async (contractCase: ContractCase): Promise<readonly string[]> => {
  const scripted = await startScriptedHub(contractCase);
  try {
    const { hub, outcome } = await playCase(client, CONTRACT_TOKEN, {
      ...contractCase,
      base: scripted.base,
    });
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

  it('says that no token was given when the hub asks for one', async () => {
    const scripted = await startScriptedHub({
      ...(CONTRACT_CASES[0] as ContractCase),
      exchanges: [
        { request: { method: 'GET', path: '', query: 'any' }, answer: 'unauthenticated', repeats: true },
      ],
    });
    const said = async (token: string | undefined): Promise<string> =>
      String(await new Hub({ base: scripted.base, token }).get(PLAN_ID).catch((error: unknown) => error));
    for (const token of ['', ' ', undefined]) {
      expect(await said(token)).toContain('(AGENT_HUB_TOKEN) is empty or not set');
    }
    expect(await said(CONTRACT_TOKEN)).not.toContain('empty');
    await scripted.close();
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
    const result: client.Result = {
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
