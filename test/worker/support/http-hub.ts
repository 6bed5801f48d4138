import { runInDurableObject, SELF } from 'cloudflare:test';
import { env } from 'cloudflare:workers';
import type * as z from 'zod';
import { type PlanView, planViewSchema, problemSchema } from '../../../shared/api.ts';
import {
  type Bootstrap,
  formatCode,
  formatToken,
  newCredential,
  type Role,
} from '../../../shared/credential.ts';
import { sha256Hex } from '../../../shared/digest.ts';
import { submitAnswerSchema } from '../../../shared/submission-api.ts';
import type { Env } from '../../../worker/env.ts';
import type { Hub } from '../../../worker/hub.ts';
import { HELLO } from '../hub/hub-under-test.ts';
import { RunnerSocket } from './runner-socket.ts';

/** The bindings of the worker under test. */
export const bindings = env as unknown as Env;

/** Where the worker believes to be reached. */
export const ORIGIN = 'https://hub.example';

export const makeSecret = (hub: string) => newCredential(hub, crypto.getRandomValues(new Uint8Array(40)));

const PEOPLE = {
  owner: 'owner',
  approver: 'approver',
  agent: 'agent',
  otherAgent: 'agent',
  runner: 'runner',
} as const satisfies Record<string, Role>;

/** Somebody with a token at the hub under test. */
export type Person = keyof typeof PEOPLE;
export const PERSONS = Object.keys(PEOPLE) as readonly Person[];

export interface Call {
  readonly as?: Person | null;
  readonly method?: string;
  readonly headers?: Record<string, string>;
  /** Sent as JSON with its content type. */
  readonly json?: unknown;
  /** Sent as it is. */
  readonly body?: BodyInit;
}

/** A new hub behind the worker, with a token for each person and one machine called BUILD-01. */
export class HttpHub {
  readonly id = `t${crypto.randomUUID().replaceAll('-', '').slice(0, 20)}`;
  readonly tokens: Readonly<Record<Person, string>>;
  readonly ids: Readonly<Record<Person, string>>;
  readonly claim = makeSecret(this.id);
  readonly bootstrap: Bootstrap;

  private constructor() {
    const made = Object.entries(PEOPLE).map(([person, role]) => ({
      person,
      role,
      secret: makeSecret(this.id),
    }));
    const table = (value: (entry: (typeof made)[number]) => string) =>
      Object.fromEntries(made.map((entry) => [entry.person, value(entry)])) as Record<Person, string>;
    this.tokens = table(({ role, secret }) => formatToken(role, secret));
    this.ids = table(({ secret }) => secret.id);
    this.bootstrap = {
      hub: this.id,
      credentials: made.map(({ person, role, secret }) => ({
        role,
        name: role === 'runner' ? 'BUILD-01' : person,
        id: secret.id,
        secret_hash: sha256Hex(secret.secret),
      })),
      claim: {
        id: this.claim.id,
        secret_hash: sha256Hex(this.claim.secret),
        expires_at: new Date(Date.now() + 3_600_000).toISOString(),
      },
    };
  }

  static async start(): Promise<HttpHub> {
    const hub = new HttpHub();
    await runInDurableObject(hub.stub(), (object) => object.provision(hub.bootstrap));
    return hub;
  }

  stub() {
    return bindings.HUB.get(bindings.HUB.idFromName(this.id)) as unknown as DurableObjectStub<Hub>;
  }

  get claimCode(): string {
    return formatCode(this.claim);
  }

  /** One HTTP call; `as` says whose token it carries, null for none. */
  call(path: string, { as = 'owner', method, headers = {}, json, body }: Call = {}): Promise<Response> {
    const sent = json === undefined ? body : JSON.stringify(json);
    return SELF.fetch(`${ORIGIN}${path}`, {
      method: method ?? (sent === undefined ? 'GET' : 'POST'),
      headers: {
        ...(as !== null && { Authorization: `Bearer ${this.tokens[as]}` }),
        ...(json !== undefined && { 'Content-Type': 'application/json' }),
        ...headers,
      },
      ...(sent !== undefined && { body: sent }),
      redirect: 'manual',
    });
  }

  /** Connects the machine as the runner program does, with its hello; it asks for `slots` plans. */
  async connectRunner(slots = 1): Promise<RunnerSocket> {
    const runner = new RunnerSocket(await this.upgrade('/runner', 'runner'));
    runner.say(HELLO);
    await runner.nextOf('welcome');
    if (slots > 0) runner.say({ type: 'pull', slots });
    return runner;
  }

  /** Takes the next plan that the hub sends and says that it runs. */
  async startRun(runner: RunnerSocket): Promise<void> {
    const { plan_id } = (await runner.nextOf('run')).document;
    runner.say({ type: 'started', plan_id });
    while ((await this.plan(plan_id)).life.state !== 'running') await scheduler.wait(10);
  }

  async upgrade(path: string, as: Person): Promise<WebSocket> {
    const { webSocket, status } = await this.call(path, { as, headers: { Upgrade: 'websocket' } });
    if (webSocket === null) throw new Error(`No socket at ${path}: ${status}`);
    return webSocket;
  }

  /** Submits as the agent; gives the stored plan's id. */
  async submit(body: object = { command: 'Get-Date' }, as: Person = 'agent'): Promise<string> {
    return (await parsed(await this.call('/plan', { as, json: body }), 200, submitAnswerSchema)).pending_id;
  }

  async plan(id: string): Promise<PlanView> {
    return parsed(await this.call(`/plans/${id}`), 200, planViewSchema);
  }
}

/** The body of an answer that must have this status and be of this schema. */
export const parsed = async <T>(answer: Response, status: number, schema: z.ZodType<T>): Promise<T> => {
  const body: unknown = await answer.json();
  if (answer.status !== status)
    throw new Error(`Expected ${status}, got ${answer.status}: ${JSON.stringify(body)}`);
  return schema.parse(body);
};

/** The problem document of an answer that must be a refusal. */
export const problemOf = async (answer: Response) => {
  const type = answer.headers.get('Content-Type');
  if (type !== 'application/problem+json')
    throw new Error(`Expected a problem, got ${answer.status} ${type}`);
  const problem = problemSchema.parse(await answer.json());
  if (problem.status !== answer.status) throw new Error('The problem names another status than the answer.');
  return problem;
};

/** Of a refusal. */
export const codeOf = async (answer: Response): Promise<string> => (await problemOf(answer)).code;

/** A call by whoever has this token. */
export const bearer = (token: string) => ({ as: null, headers: { Authorization: `Bearer ${token}` } });
