import { createServer, type IncomingMessage, type Server, ServerResponse } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import { type WebSocket, WebSocketServer } from 'ws';
import { planDigest } from '../../shared/digest.ts';
import type { OutputChunk } from '../../shared/output-chunk.ts';
import type { PlanDocument } from '../../shared/plan.ts';
import {
  type HubMessage,
  PING,
  PONG,
  PROTOCOL_VERSION,
  parseFrame,
  type RunnerMessage,
  runnerMessageSchema,
} from '../../shared/protocol.ts';
import { readOutputFrame } from '../../worker/hub/read-output-frame.ts';
import { APPROVAL, HUB, RUNNER, TOKEN } from './builders.ts';
import { until } from './until.ts';

type Of<Type extends RunnerMessage['type']> = Extract<RunnerMessage, { type: Type }>;

/** What a test may change of the fake hub's conduct, at any moment. */
export interface Conduct {
  answersPings: boolean;
  answersHello: boolean;
  acknowledgesOutput: boolean;
  acknowledgesEnds: boolean;
  /** Counts output and acknowledges it instead of keeping it. */
  forgetsOutput: boolean;
  welcome: Partial<Extract<HubMessage, { type: 'welcome' }>>;
  /** Answers the upgrade like an ordinary web server when it is set. */
  answer: ((response: ServerResponse) => void) | undefined;
}

/** The far side of the runner's socket: a real WebSocket server that remembers all that it was told. */
export class FakeHub {
  readonly messages: RunnerMessage[] = [];
  readonly chunks = new Map<string, OutputChunk[]>();
  /** Frames that were not of the protocol. */
  readonly malformed: string[] = [];
  readonly closes: number[] = [];
  readonly upgrades: IncomingMessage[] = [];
  readonly conduct: Conduct = {
    answersPings: true,
    answersHello: true,
    acknowledgesOutput: true,
    acknowledgesEnds: true,
    forgetsOutput: false,
    welcome: {},
    answer: undefined,
  };
  /** What was counted while the hub forgets output, and the runner's notes in it. */
  outputBytes = 0;
  readonly notes: string[] = [];
  port = 0;
  pings = 0;
  credits = 0;
  socket: WebSocket | undefined;
  readonly #server: Server;
  readonly #sockets: WebSocketServer;

  private constructor() {
    this.#sockets = new WebSocketServer({ noServer: true });
    this.#server = createServer((_request, response) => response.writeHead(404).end());
    this.#server.on('upgrade', (request, socket, head) => {
      this.upgrades.push(request);
      const { answer } = this.conduct;
      if (answer !== undefined || request.headers.authorization !== `Bearer ${TOKEN}`) {
        plainAnswer(request, socket as Socket, answer);
        return;
      }
      this.#sockets.handleUpgrade(request, socket, head, (opened) => this.#opened(opened));
    });
  }

  static async start(port = 0): Promise<FakeHub> {
    const hub = new FakeHub();
    await new Promise<void>((resolve) => hub.#server.listen(port, '127.0.0.1', resolve));
    hub.port = (hub.#server.address() as AddressInfo).port;
    return hub;
  }

  get url(): string {
    return `http://127.0.0.1:${this.port}`;
  }

  #opened(socket: WebSocket): void {
    this.socket = socket;
    this.credits = 0;
    socket.on('close', (code) => this.closes.push(code));
    socket.on('error', () => undefined);
    socket.on('message', (data: Buffer, isBinary) => {
      if (isBinary) this.#gotOutput(data);
      else this.#heard(socket, String(data));
    });
  }

  #heard(socket: WebSocket, text: string): void {
    if (text === PING) {
      this.pings += 1;
      if (this.conduct.answersPings) socket.send(PONG);
      return;
    }
    const message = parseFrame(runnerMessageSchema, text);
    if (message === undefined) {
      this.malformed.push(text);
      return;
    }
    this.messages.push(message);
    switch (message.type) {
      case 'hello':
        if (this.conduct.answersHello) this.send(this.#welcome(message));
        break;
      case 'pull':
        this.credits += message.slots;
        break;
      case 'finished':
      case 'refused':
        if (this.conduct.acknowledgesEnds) this.send({ type: 'end_ack', plan_id: message.plan_id });
        break;
      default:
    }
  }

  /** Answers the last hello, where `answersHello` kept it waiting. */
  welcome(): void {
    const hello = this.of('hello').at(-1);
    if (hello !== undefined) this.send(this.#welcome(hello));
  }

  #welcome({ holds }: Of<'hello'>): HubMessage {
    return {
      type: 'welcome',
      protocol: PROTOCOL_VERSION,
      hub: HUB,
      runner: RUNNER,
      time: new Date().toISOString(),
      resume: holds.map(({ plan_id }) => ({ plan_id, next: this.chunks.get(plan_id)?.length ?? 0 })),
      ...this.conduct.welcome,
    };
  }

  #gotOutput(frame: Buffer): void {
    const message = readOutputFrame(new Uint8Array(frame).buffer);
    if (message === undefined) this.malformed.push(frame.toString('latin1'));
    else
      this.#store(
        message.plan_id,
        message.chunks.map(({ chunk }) => chunk),
      );
  }

  /** Keeps each chunk once, in order; a gap is a fault of the runner. */
  #store(plan_id: string, chunks: readonly OutputChunk[]): void {
    if (this.conduct.forgetsOutput) {
      for (const { data, stream } of chunks) {
        this.outputBytes += data.length;
        if (stream === 'note') this.notes.push(data);
      }
      this.send({ type: 'output_ack', plan_id, next: (chunks.at(-1)?.seq ?? 0) + 1 });
      return;
    }
    const kept = this.chunks.get(plan_id) ?? [];
    this.chunks.set(plan_id, kept);
    for (const chunk of chunks) {
      if (chunk.seq === kept.length) kept.push(chunk);
      else if (chunk.seq > kept.length) this.malformed.push(`gap before chunk ${chunk.seq} of ${plan_id}`);
    }
    if (this.conduct.acknowledgesOutput) this.send({ type: 'output_ack', plan_id, next: kept.length });
  }

  send(message: HubMessage): void {
    this.sendRaw(JSON.stringify(message));
  }

  sendRaw(frame: string | Buffer): void {
    this.socket?.send(frame);
  }

  /** Sends a plan as an honest hub does: when it was asked for one. */
  async run(document: PlanDocument): Promise<void> {
    await until(() => this.credits > 0, 'the runner asks for a plan');
    this.credits -= 1;
    this.force(document);
  }

  /** Sends a plan whether or not it was asked for. */
  force(document: PlanDocument): void {
    this.send({ type: 'run', document, digest: planDigest(document), approval: APPROVAL });
  }

  of<Type extends RunnerMessage['type']>(type: Type): Of<Type>[] {
    return this.messages.filter((message): message is Of<Type> => message.type === type);
  }

  about<Type extends 'accepted' | 'refused' | 'started' | 'step_finished' | 'finished'>(
    type: Type,
    planId: string,
  ): Of<Type>[] {
    return this.of(type).filter((message) => 'plan_id' in message && message.plan_id === planId);
  }

  async finished(planId: string, boundMs?: number): Promise<Of<'finished'>> {
    await until(() => this.about('finished', planId).length > 0, `${planId} has finished`, boundMs);
    return this.about('finished', planId)[0] as Of<'finished'>;
  }

  async refused(planId: string): Promise<Of<'refused'>> {
    await until(() => this.about('refused', planId).length > 0, `${planId} was refused`);
    return this.about('refused', planId)[0] as Of<'refused'>;
  }

  text(planId: string, stream: OutputChunk['stream']): string {
    const chunks = this.chunks.get(planId) ?? [];
    return chunks
      .filter((chunk) => chunk.stream === stream)
      .map(({ data }) => data)
      .join('');
  }

  async connected(times = 1): Promise<void> {
    await until(() => this.of('hello').length >= times, `the runner connects for time ${times}`);
  }

  async stop(): Promise<void> {
    for (const client of this.#sockets.clients) client.terminate();
    this.#server.closeAllConnections();
    await new Promise((resolve) => this.#server.close(resolve));
  }
}

const plainAnswer = (request: IncomingMessage, socket: Socket, answer: Conduct['answer']): void => {
  const response = new ServerResponse(request);
  response.assignSocket(socket);
  response.on('finish', () => socket.end());
  if (answer === undefined) response.writeHead(401).end();
  else answer(response);
};
