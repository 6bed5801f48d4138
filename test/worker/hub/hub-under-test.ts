import { runDurableObjectAlarm, runInDurableObject } from 'cloudflare:test';
import { env } from 'cloudflare:workers';
import type { PlanView } from '../../../shared/api.ts';
import { newCredential, type Role } from '../../../shared/credential.ts';
import { sha256Hex } from '../../../shared/digest.ts';
import { type LiveEvent, liveEventSchema } from '../../../shared/live.ts';
import type { NamedFile } from '../../../shared/plan.ts';
import type { PlanVerdict } from '../../../shared/policy/verdict.ts';
import {
  AUDIT_HEAD_HEADER,
  auditHeadText,
  type HubMessage,
  hubMessageSchema,
  PROTOCOL_VERSION,
  type RunnerMessage,
} from '../../../shared/protocol.ts';
import type { AuditHead } from '../../../shared/receipt/run-statement.ts';
import type { Result } from '../../../shared/refusal.ts';
import type { PlanSubmission } from '../../../shared/submission-api.ts';
import { CALLER_HEADER, type Caller } from '../../../worker/caller.ts';
import type { Env } from '../../../worker/env.ts';
import { Hub } from '../../../worker/hub.ts';
import type { Submitted } from '../../../worker/hub-rpc.ts';
import type { SaidOutput } from '../../support/output-frame.ts';
import { RUNNER_KEY } from '../../support/signing.ts';
import { Frames } from '../support/frames.ts';
import { frameOf, rememberPlan, rememberRun, type Sayable } from '../support/signed-message.ts';

const bindings = env as unknown as Env;

export interface TestCredential {
  readonly role: Role;
  readonly caller: Caller;
}

const credential = (hub: string, role: Role, name: string) => {
  const made = newCredential(hub, crypto.getRandomValues(new Uint8Array(40)));
  const secretHash = sha256Hex(made.secret);
  const caller: Caller = { kind: 'token', id: made.id, secretHash };
  return { row: { role, name, id: made.id, secret_hash: secretHash }, role, caller };
};

/** A new hub with one credential of each role, a second agent, and one machine called BUILD-01. */
export const newHub = async () => {
  const id = `t${crypto.randomUUID().replaceAll('-', '').slice(0, 20)}`;
  const object = () => bindings.HUB.get(bindings.HUB.idFromName(id)) as unknown as DurableObjectStub<Hub>;
  // With the Hub's own types: those of RPC lose tuples and unknowns.
  const stub = (): Hub => object() as unknown as Hub;
  const owner = credential(id, 'owner', 'owner');
  const approver = credential(id, 'approver', 'phone');
  const agent = credential(id, 'agent', 'deploy-agent');
  const otherAgent = credential(id, 'agent', 'other-agent');
  const runner = credential(id, 'runner', 'BUILD-01');
  const all = [owner, approver, agent, otherAgent, runner];
  await runInDurableObject(object(), (hub) => {
    hub.provision({ hub: id, credentials: all.map(({ row }) => row), claim: null });
  });
  return { id, object, stub, owner, approver, agent, otherAgent, runner };
};
export type TestHub = Awaited<ReturnType<typeof newHub>>;

export const submission = (changes: Partial<PlanSubmission> = {}): PlanSubmission => ({
  steps: [{ command: 'Get-Date', cwd: null, timeout_s: 300 }],
  note: null,
  runner: null,
  expires_in_s: 900,
  ...changes,
});

/** The value of a result that must not be a refusal. */
export const granted = <T>(result: Result<T>): T => {
  if (!result.ok) throw new Error(`refused: ${result.refusal.code}: ${result.refusal.detail}`);
  return result.value;
};

export const codeOf = (result: Result<unknown>): string => (result.ok ? 'ok' : result.refusal.code);

const connect = async (hub: TestHub, path: string, caller: Caller): Promise<Response> =>
  hub.object().fetch(`http://hub${path}`, {
    headers: { Upgrade: 'websocket', [CALLER_HEADER]: JSON.stringify(caller) },
  });

export const HELLO: Extract<RunnerMessage, { type: 'hello' }> = {
  type: 'hello',
  protocol: PROTOCOL_VERSION,
  journal_id: 'journal-of-build-01',
  runner: {
    version: '0.0.0',
    hostname: 'build-01',
    platform: 'win32',
    arch: 'x64',
    shell: { kind: 'pwsh', path: 'C:\\Program Files\\PowerShell\\7\\pwsh.exe', version: '7.6.9' },
    default_cwd: 'C:\\work',
    slots: 1,
    proof: 'token',
    policy_hash: null,
    public_key: RUNNER_KEY,
  },
  holds: [],
};

// The test pool imports the worker's module anew for each event, which may take longer for one frame than for
// the next: frames overtake each other here, as they never do in workerd. So each waits for the one before it.
let handledFrames = 0;
const handle = Hub.prototype.webSocketMessage;
Hub.prototype.webSocketMessage = async function (socket, frame): Promise<void> {
  await handle.call(this, socket, frame);
  handledFrames += 1;
};

/** A runner as the hub sees one: its far side is faked, the socket and the protocol are real. */
export class FakeRunner extends Frames<HubMessage> {
  #said: Promise<unknown> = Promise.resolve();

  /** Sends a message once the hub has handled the one before it. */
  say(message: Sayable): void {
    const frame = frameOf(message);
    this.#said = this.#said.then(async () => {
      const before = handledFrames;
      this.socket.send(frame);
      // Looked at from here: what the hub's own event would resolve could do nothing in this one.
      while (handledFrames === before && !this.isClosed) await scheduler.wait(1);
    });
  }

  /** `head` is the audit head that it names, as newer ones do. */
  static async connect(
    hub: TestHub,
    hello: Partial<typeof HELLO> = {},
    head?: AuditHead,
  ): Promise<FakeRunner> {
    const runner = await FakeRunner.open(hub, head);
    runner.say({ ...HELLO, ...hello });
    return runner;
  }

  static async open(hub: TestHub, head?: AuditHead): Promise<FakeRunner> {
    const query = head === undefined ? '' : `?${AUDIT_HEAD_HEADER}=${auditHeadText(head)}`;
    const { webSocket } = await connect(hub, `/runner${query}`, hub.runner.caller);
    if (webSocket === null) throw new Error('The hub did not upgrade.');
    return new FakeRunner(webSocket, (text) => rememberRun(hubMessageSchema.parse(JSON.parse(text))));
  }
}

export const connectRunner = (
  hub: TestHub,
  hello: Partial<typeof HELLO> = {},
  head?: AuditHead,
): Promise<FakeRunner> => FakeRunner.connect(hub, hello, head);

/** Connects, waits for the welcome and asks for so many plans. */
export const readyRunner = async (hub: TestHub, slots = 1): Promise<FakeRunner> => {
  const runner = await connectRunner(hub);
  await runner.nextOf('welcome');
  if (slots > 0) runner.say({ type: 'pull', slots });
  return runner;
};

export const connectWatcher = async (
  hub: TestHub,
  caller: Caller,
  query = '',
): Promise<Frames<LiveEvent>> => {
  const { webSocket } = await connect(hub, `/live${query}`, caller);
  if (webSocket === null) throw new Error('The hub did not upgrade.');
  return new Frames(webSocket, (text) => liveEventSchema.parse(JSON.parse(text)));
};

export const upgradeStatus = async (hub: TestHub, path: string, caller: Caller): Promise<number> =>
  (await connect(hub, path, caller)).status;

/** Does something at the hub while its clock stands, or goes as `tick` says: it is called for each look at it. */
export const withClock = async <T>(
  hub: TestHub,
  tick: (now: number) => number,
  act: (instance: Hub) => Promise<T>,
): Promise<T> =>
  runInDurableObject(hub.object(), async (instance) => {
    const { now } = Date;
    let clock = now();
    Date.now = () => {
      clock = tick(clock);
      return clock;
    };
    try {
      return await act(instance);
    } finally {
      Date.now = now;
    }
  });

/** Runs the object's alarm as if the clock showed `ms` later. */
export const alarmAfter = async (hub: TestHub, ms: number): Promise<void> => {
  await runInDurableObject(hub.object(), (instance) => {
    const { now } = Date;
    Date.now = () => now() + ms;
    try {
      instance.alarm();
    } finally {
      Date.now = now;
    }
  });
};

export const fireAlarm = (hub: TestHub): Promise<boolean> => runDurableObjectAlarm(hub.object());

/** A verdict that asks: what a policy says is tested elsewhere. */
export const ASK: PlanVerdict = {
  verdict: 'ask',
  risk: 'low',
  rules: [],
  understood: true,
  dialects: 'same',
  summary: 'gets the date',
  steps: [],
};

/** Submits with a verdict by the policy of `HELLO`. */
export const submitPlan = async (
  hub: Pick<Hub, 'submitPlan' | 'getPlan'>,
  caller: Caller,
  plan: PlanSubmission,
  idempotency: Parameters<Hub['submitPlan']>[2] = null,
  verdict: PlanVerdict = ASK,
  files: readonly NamedFile[] = [],
): Promise<Result<PlanView>> => {
  const submitted: Result<Submitted> = await hub.submitPlan(caller, plan, idempotency, {
    shell: 'pwsh',
    policyHash: null,
    verdict,
    files,
  });
  if (!submitted.ok) return submitted;
  if (submitted.value.kind === 'judge_first') throw new Error('The hub wants another judgement.');
  return hub.getPlan(caller, submitted.value.plan.pending_id, 0);
};

/** A plan that was submitted by the agent. */
export const pendingPlan = async (hub: TestHub, changes: Partial<PlanSubmission> = {}): Promise<PlanView> =>
  rememberPlan(granted(await submitPlan(hub.stub(), hub.agent.caller, submission(changes))));

export const planOf = async (hub: TestHub, planId: string): Promise<PlanView> =>
  granted(await hub.stub().getPlan(hub.owner.caller, planId, 0));

/** Waits for a condition of the plan, bounded. */
export const untilPlan = async (
  hub: TestHub,
  planId: string,
  holds: (plan: PlanView) => boolean,
): Promise<PlanView> => {
  for (let tries = 0; tries < 500; tries += 1) {
    const plan = await planOf(hub, planId);
    if (holds(plan)) return plan;
    await scheduler.wait(10);
  }
  throw new Error(`The plan never came to that: ${JSON.stringify((await planOf(hub, planId)).life)}`);
};

/** The end of a run of one step as its runner reports it. */
export const finishedMessage = (planId: string, exitCode = 0): Extract<Sayable, { type: 'finished' }> => ({
  type: 'finished',
  plan_id: planId,
  outcome: exitCode === 0 ? 'succeeded' : 'failed',
  steps: [
    {
      step: 0,
      end: 'exited',
      exit_code: exitCode,
      signal: null,
      started_at: '2026-01-01T00:00:00.000Z',
      duration_ms: 12,
      stdout_bytes: 3,
      stderr_bytes: 0,
      detail: null,
    },
  ],
  detail: null,
});

export const outputMessage = (
  planId: string,
  seq: number,
  data: string,
  stream: 'stdout' | 'stderr' = 'stdout',
): SaidOutput => ({
  type: 'output',
  plan_id: planId,
  chunks: [{ seq, step: 0, stream, offset: 0, data }],
});
