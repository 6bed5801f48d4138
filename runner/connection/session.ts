import type { RawData, WebSocket } from 'ws';
import { CLOSE, type HubMessage, otherProtocol, PONG, type RunnerMessage } from '../../shared/protocol.ts';
import { ending } from '../ending.ts';
import type { Timing } from '../timing.ts';
import { startHeartbeat } from './heartbeat.ts';
import type { Judgement } from './judge-answer.ts';
import { judgeClose } from './judge-close.ts';
import { type HubFrame, readHubFrame } from './read-frame.ts';

export type Welcome = Extract<HubMessage, { type: 'welcome' }>;

/** What the runner does about what the hub says. */
export interface SessionHandlers {
  hello(): Extract<RunnerMessage, { type: 'hello' }>;
  /** The connection is ready for use; an answer is a reason to end the runner. */
  welcome(welcome: Welcome): string | undefined;
  /** An answer is a reason to drop the connection. */
  frame(frame: Exclude<HubFrame, { type: 'welcome' }>): string | undefined;
  down(): void;
}

export interface Session {
  /** False when the connection can no longer carry it. */
  send(frame: string | Buffer): boolean;
  /** The same for what concerns plans, which has to wait for the welcome: only with it the hub says from where it wants output. */
  report(frame: string | Buffer): boolean;
  close(code: number, reason: string): void;
  /** Never rejects. */
  readonly ended: Promise<Judgement>;
}

// A hub that hangs does not answer the close frame.
const CLOSING_MS = 1_500;

/** One connection from hello to close. */
export const startSession = (socket: WebSocket, handlers: SessionHandlers, timing: Timing): Session => {
  let isWelcome = false;
  let judgement: Judgement | undefined;
  const close = (code: number, reason: string): void => {
    // A close frame carries at most 123 bytes of reason.
    socket.close(
      code,
      Buffer.from(reason)
        .subarray(0, 120)
        .toString('utf8')
        .replace(/\uFFFD+$/, ''),
    );
    setTimeout(() => socket.terminate(), CLOSING_MS).unref();
  };
  /** The first cause of the end counts. */
  const fail = (code: number, why: Judgement): void => {
    judgement ??= why;
    close(code, why.kind === 'retry' ? why.detail : why.ending.reason);
  };
  const send = (frame: string | Buffer): boolean => {
    if (socket.readyState !== socket.OPEN) return false;
    // Text as text, bytes as bytes: output is the only binary frame.
    socket.send(frame);
    return true;
  };

  const greet = (welcome: Welcome): void => {
    clearTimeout(welcomeTimer);
    isWelcome = true;
    const refusal = handlers.welcome(welcome);
    if (refusal !== undefined)
      fail(CLOSE.goingAway, { kind: 'end', ending: ending('misconfigured', refusal) });
  };
  const heartbeat = startHeartbeat(
    timing.heartbeatMs,
    (ping) => void send(ping),
    () => {
      judgement ??= { kind: 'retry', detail: 'The hub no longer answers the heartbeat.' };
      // A half-open connection answers no close frame either.
      socket.terminate();
    },
  );
  const welcomeTimer = setTimeout(
    () => fail(CLOSE.malformed, { kind: 'retry', detail: 'The hub sent no welcome in time.' }),
    timing.handshakeMs,
  );

  const ended = new Promise<Judgement>((resolve) => {
    socket.once('close', (code, reason) => {
      heartbeat.stop();
      clearTimeout(welcomeTimer);
      handlers.down();
      resolve(judgement ?? judgeClose(code, reason.toString('utf8').slice(0, 200), isWelcome));
    });
  });
  const hear = (data: RawData, isBinary: boolean): void => {
    heartbeat.heard();
    // `ws` gives a Buffer unless its `binaryType` is changed.
    const text = data.toString();
    if (text === PONG && !isBinary) return;
    // First, for all else may have changed with the version.
    const mismatch = isWelcome ? undefined : otherProtocol(text, 'runner');
    if (mismatch !== undefined) {
      fail(CLOSE.protocol, { kind: 'end', ending: ending('protocol', mismatch.what, mismatch.cure) });
      return;
    }
    const frame = isBinary ? undefined : readHubFrame(text);
    if (frame === undefined || (frame.type === 'welcome') === isWelcome) {
      fail(CLOSE.malformed, { kind: 'retry', detail: 'The hub sent a frame that is not of the protocol.' });
    } else if (frame.type === 'welcome') {
      greet(frame);
    } else {
      const complaint = handlers.frame(frame);
      if (complaint !== undefined) fail(CLOSE.malformed, { kind: 'retry', detail: complaint });
    }
  };
  socket.on('message', (data, isBinary) => {
    if (judgement !== undefined) return;
    try {
      hear(data, isBinary);
    } catch (error) {
      // Nothing that a hub says may end the runner, and with it what runs.
      const detail = `A frame of the hub could not be handled: ${error instanceof Error ? error.message : String(error)}`;
      fail(CLOSE.malformed, { kind: 'retry', detail });
    }
  });
  send(JSON.stringify(handlers.hello()));
  return { send, report: (frame) => isWelcome && send(frame), close, ended };
};
