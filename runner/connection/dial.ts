import type { IncomingMessage } from 'node:http';
import { WebSocket } from 'ws';
import { FRAME_BYTES } from '../../shared/limits.ts';
import { isLoopback } from '../../shared/loopback.ts';
import { VERSION } from '../../shared/version.ts';
import type { Network } from '../network/network-file.ts';
import { agentFor, routeTo } from '../network/route.ts';
import { proxyRefused, type Unreached, whyUnreached } from '../network/why-unreached.ts';

/** What became of one attempt to connect. */
export type Dialled =
  | { readonly kind: 'open'; readonly socket: WebSocket }
  /** Something answered, but not with a WebSocket. */
  | {
      readonly kind: 'answered';
      readonly status: number;
      readonly contentType: string;
      readonly body: string;
    }
  | ({ readonly kind: 'unreachable' } & Unreached);

const BODY_BYTES = 4_096;

/** `https://hub.example/` gives `wss://hub.example/runner`; a path before it is kept. */
export const runnerUrl = (hubUrl: string): string => {
  const url = new URL(hubUrl);
  if (url.protocol !== 'http:' && url.protocol !== 'https:') {
    throw new TypeError(`The hub's address must start with http:// or https://, not ${url.protocol}//.`);
  }
  url.protocol = url.protocol === 'https:' ? 'wss:' : 'ws:';
  url.pathname = `${url.pathname.replace(/\/+$/, '')}/runner`;
  url.search = '';
  url.hash = '';
  return url.href;
};

/**
 * Masks keep what a program sends from looking like HTTP to a careless proxy (RFC 6455, 10.3). Inside TLS and on
 * loopback there is no such proxy, and masking is the largest part of sending output.
 */
const maskFor = (url: string): { generateMask?: (mask: Buffer) => void } => {
  const { protocol, hostname } = new URL(url);
  return protocol === 'wss:' || isLoopback(hostname) ? { generateMask: (mask) => mask.fill(0) } : {};
};

/** One attempt to open the runner's WebSocket; `named` are further headers. Never rejects. */
export const dial = async (
  url: string,
  token: string,
  handshakeMs: number,
  network: Network | undefined,
  named: Readonly<Record<string, string>> = {},
): Promise<Dialled> => {
  const route = routeTo(url, network);
  let refused: number | undefined;
  const agent = await agentFor(route, (status) => {
    refused = status;
  });
  const unreachable = (code: string): Dialled => ({
    kind: 'unreachable',
    ...whyUnreached(code, route.proxy),
  });
  return new Promise((resolve) => {
    const socket = new WebSocket(url, {
      headers: { ...named, authorization: `Bearer ${token}`, 'user-agent': `provara-runner/${VERSION}` },
      handshakeTimeout: handshakeMs,
      maxPayload: FRAME_BYTES,
      perMessageDeflate: false,
      followRedirects: false,
      // One frame in each turn of the event loop: else time limits wait for all that a hub sends at once.
      allowSynchronousEvents: false,
      ...(agent === undefined ? {} : { agent }),
      ...(route.ca === undefined ? {} : { ca: [...route.ca] }),
      ...maskFor(url),
    });
    socket.once('open', () => resolve({ kind: 'open', socket }));
    socket.on('error', (error: NodeJS.ErrnoException) => resolve(unreachable(error.code ?? error.message)));
    socket.once('unexpected-response', (_request, response: IncomingMessage) => {
      if (refused !== undefined) {
        resolve(unreachable(proxyRefused(refused)));
        response.destroy();
        return;
      }
      void readSome(response).then((body) => {
        const contentType = response.headers['content-type'] ?? '';
        resolve({ kind: 'answered', status: response.statusCode ?? 0, contentType, body });
        response.destroy();
      });
    });
  });
};

/** The beginning of a body: an answer that isn't a hub's may be of any size, or never end. */
const readSome = async (response: IncomingMessage): Promise<string> => {
  let text = '';
  response.setEncoding('utf8');
  response.setTimeout(5_000, () => response.destroy());
  try {
    for await (const piece of response) {
      text += String(piece);
      if (text.length >= BODY_BYTES) break;
    }
  } catch {
    // What came so far is enough to tell what answered.
  }
  return text.slice(0, BODY_BYTES);
};
