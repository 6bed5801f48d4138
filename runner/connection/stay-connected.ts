import type { Ending } from '../ending.ts';
import type { Log } from '../log.ts';
import { monotonicMs } from '../monotonic-ms.ts';
import type { Network } from '../network/network-file.ts';
import { UNUSED_PROXY_CURE, unusedProxy, unusedProxyWords } from '../network/route.ts';
import type { Timing } from '../timing.ts';
import { backoffMs } from './backoff.ts';
import { dial } from './dial.ts';
import { type Judgement, judgeAnswer } from './judge-answer.ts';
import { type Session, type SessionHandlers, startSession } from './session.ts';

export interface ConnectionOptions {
  readonly url: string;
  readonly tokenNow: () => string;
  /** Headers that tell the hub what this runner knows. */
  readonly headersNow: () => Readonly<Record<string, string>>;
  /** The way to the hub, where it is not the straight one. */
  readonly network: Network | undefined;
  readonly timing: Timing;
  readonly random: () => number;
  readonly log: Log;
}

export interface Connection {
  /** False when there is no connection: what is sent then is told again after the next welcome. */
  send(frame: string | Buffer): boolean;
  /** The same for what concerns plans: see `Session`. */
  report(frame: string | Buffer): boolean;
  /** Ends the connection and does not connect again. */
  close(code: number, reason: string): Promise<void>;
  /** Resolves when connecting again can not help; undefined after `close`. */
  readonly ended: Promise<Ending | undefined>;
}

/** Connects, and connects again after every end that is not final. */
export const stayConnected = (options: ConnectionOptions, handlers: SessionHandlers): Connection => {
  const { timing, log } = options;
  let session: Session | undefined;
  let isClosed = false;
  let wake = (): void => undefined;

  const wait = (ms: number): Promise<void> =>
    new Promise((resolve) => {
      const timer = setTimeout(resolve, ms);
      wake = () => {
        clearTimeout(timer);
        resolve();
      };
    });

  const once = async (): Promise<Judgement> => {
    const { url, network } = options;
    const dialled = await dial(url, options.tokenNow(), timing.handshakeMs, network, options.headersNow());
    if (dialled.kind !== 'open') return judgeAnswer(dialled);
    if (isClosed) {
      dialled.socket.terminate();
      return { kind: 'retry', detail: 'The runner was stopped.' };
    }
    session = startSession(dialled.socket, handlers, timing);
    try {
      return await session.ended;
    } finally {
      session = undefined;
    }
  };

  const loop = async (): Promise<Ending | undefined> => {
    const unused = unusedProxy(options.url, options.network);
    if (unused !== undefined) {
      log({ op: 'proxy.unused', detail: `${unusedProxyWords(unused)} ${UNUSED_PROXY_CURE}` });
    }
    let failures = 0;
    let lastDetail = '';
    while (!isClosed) {
      // The system's clock may be set meanwhile.
      const since = monotonicMs();
      const judgement = await once();
      if (isClosed) break;
      if (judgement.kind === 'end') return judgement.ending;
      if (monotonicMs() - since >= timing.steadyMs) {
        failures = 0;
        lastDetail = '';
      }
      // Changes are worth a line, every attempt is not.
      const { detail, cure } = judgement;
      if (detail !== lastDetail) log({ op: 'connection.lost', detail, ...(cure !== undefined && { cure }) });
      lastDetail = detail;
      await wait(backoffMs(failures, timing, options.random));
      failures += 1;
    }
    return undefined;
  };
  const ended = loop();

  return {
    send: (frame) => session?.send(frame) ?? false,
    report: (frame) => session?.report(frame) ?? false,
    close: async (code, reason) => {
      isClosed = true;
      wake();
      session?.close(code, reason);
      await ended;
    },
    ended,
  };
};
