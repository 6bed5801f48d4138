import type * as Client from '../../clients/typescript/client.ts';

type Arguments = Readonly<Record<string, never>>;

/** A case of the contract as a client is asked to play it. */
export interface ContractCall {
  readonly base: string;
  readonly call: string;
  readonly arguments: Readonly<Record<string, unknown>>;
}

/** The calls of the contract, as this client makes them. */
const CALLS: Readonly<Record<string, (hub: Client.Hub, given: Arguments) => Promise<unknown>>> = {
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

const queued = ({ planId, command, expiresAt, digest }: Client.QueuedPlan) => ({
  queued: { plan_id: planId, command, expires_at: expiresAt, digest },
});

const plan = ({ plan_id, life, document }: Client.PlanView) => ({
  plan: { plan_id, state: life.state, commands: document.steps.map(({ command }) => command) },
});

const ended = ({ planId, exitCode, endedBy, text, ...result }: Client.Result) => ({
  result: { ...result, plan_id: planId, exit_code: exitCode, ended_by: endedBy },
  says: text,
});

const failed = ({ HubRefusal, WaitTimeout, HubUnreachable, NotAHub }: typeof Client, error: unknown) => {
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

/** The client of a case, and what its call gives; needs no platform, so that Deno and Bun can play it too. */
export const playCase = async (
  client: typeof Client,
  token: string,
  { base, call, arguments: given }: ContractCall,
): Promise<{ readonly hub: Client.Hub; readonly outcome: unknown }> => {
  const { patience_s: patienceS = 20, ...rest } = given as Arguments & { readonly patience_s?: number };
  const hub = new client.Hub({ base, token, patienceS });
  const outcome = await CALLS[call]?.(hub, rest).catch((error: unknown) => failed(client, error));
  return { hub, outcome };
};
