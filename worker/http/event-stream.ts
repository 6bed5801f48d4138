import { type LiveEvent, liveEventSchema } from '../../shared/live.ts';
import { parseFrame } from '../../shared/protocol.ts';

/** A reader that is this far behind is cut off; it comes back with Last-Event-ID and loses nothing. */
const BEHIND_MAX_BYTES = 1024 * 1024;
/** Proxies end a response that is silent for a minute; this also finds out that the reader has left. */
const HEARTBEAT_MS = 15_000;
const RETRY_MS = 2_000;

const revisionOf = (event: LiveEvent): number => {
  switch (event.type) {
    case 'plan':
      return event.plan.revision;
    case 'runner':
      return event.runner.revision;
    case 'ready':
      return event.revision;
    default:
      return 0;
  }
};

/**
 * Writes events as server-sent events. What comes before `ready` is in no order, so it has no id: a reader
 * that is cut off there starts again from where it was. After that an id never goes back.
 */
export const eventWriter = (): ((event: LiveEvent) => string) => {
  let highest: number | undefined;
  return (event) => {
    const revision = revisionOf(event);
    const hasId = event.type === 'ready' || (highest !== undefined && revision > highest);
    if (hasId) highest = Math.max(highest ?? 0, revision);
    // JSON holds no line break, so `data` is one line.
    return `${hasId ? `id: ${revision}\n` : ''}event: ${event.type}\ndata: ${JSON.stringify(event)}\n\n`;
  };
};

/**
 * Turns the Hub's live socket into a stream of server-sent events. The socket is closed when the reader
 * leaves or falls behind; the stream ends when the socket does.
 */
export const eventStream = (socket: WebSocket): ReadableStream<Uint8Array> => {
  const encoder = new TextEncoder();
  const write = eventWriter();
  let heartbeat: number | null = null;
  const leave = (): void => {
    clearInterval(heartbeat);
    heartbeat = null;
    socket.close(1000);
  };
  return new ReadableStream<Uint8Array>(
    {
      start(controller) {
        const end = (): void => {
          if (heartbeat === null) return;
          leave();
          controller.close();
        };
        const send = (text: string): void => {
          if (heartbeat === null) return;
          controller.enqueue(encoder.encode(text));
          if ((controller.desiredSize ?? 0) < -BEHIND_MAX_BYTES) end();
        };
        heartbeat = setInterval(() => send(': still here\n\n'), HEARTBEAT_MS);
        send(`retry: ${RETRY_MS}\n\n`);
        socket.addEventListener('message', ({ data }) => {
          const event = typeof data === 'string' ? parseFrame(liveEventSchema, data) : undefined;
          if (event !== undefined) send(write(event));
        });
        socket.addEventListener('close', end);
        socket.addEventListener('error', end);
        socket.accept();
      },
      cancel: leave,
    },
    new ByteLengthQueuingStrategy({ highWaterMark: 64 * 1024 }),
  );
};
