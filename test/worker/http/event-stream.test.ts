import { afterEach, describe, expect, it, vi } from 'vitest';
import { eventStream, eventWriter } from '../../../worker/http/event-stream.ts';
import { EventReader } from '../support/event-reader.ts';

afterEach(() => {
  vi.useRealTimers();
});

/** A stream and the hub's end of its socket. */
const streaming = () => {
  const { 0: near, 1: far } = new WebSocketPair();
  far.accept();
  const stream = eventStream(near);
  const closed = new Promise<number>((resolve) => {
    far.addEventListener('close', ({ code }) => resolve(code));
  });
  return { far, closed, stream };
};

const ready = (revision: number) => ({ type: 'ready' as const, revision, runner_ids: [], hold: null });
const removed = (id: string) => ({ type: 'runner_removed' as const, id });

describe('the stream of server-sent events', () => {
  it('passes on what is an event and nothing else', async () => {
    const { far, stream } = streaming();
    const reader = new EventReader(stream);
    for (const frame of ['nonsense', '{"type":"unheard-of"}', JSON.stringify(removed('a\nb'))])
      far.send(frame);
    expect(await reader.next()).toEqual({
      id: undefined,
      event: 'runner_removed',
      data: '{"type":"runner_removed","id":"a\\nb"}',
    });
  });

  it('closes the hub’s socket when the reader leaves', async () => {
    const { stream, closed } = streaming();
    const reader = new EventReader(stream);
    await reader.leave();
    expect(await closed).toBe(1000);
  });

  it('ends when the hub closes the socket', async () => {
    const { far, stream } = streaming();
    const reader = new EventReader(stream);
    far.close(4401, 'revoked');
    expect(await reader.next()).toBeUndefined();
  });

  it('cuts off a reader that is more than 1 MiB behind', async () => {
    const { far, stream, closed } = streaming();
    const event = JSON.stringify(removed('x'.repeat(100_000)));
    for (let count = 0; count < 13; count += 1) far.send(event);
    expect(await closed).toBe(1000);
    const reader = new EventReader(stream);
    let read = 0;
    while ((await reader.next()) !== undefined) read += 1;
    expect(read).toBeLessThan(13);
  });

  it('says something every 15 s', async () => {
    vi.useFakeTimers();
    const { stream } = streaming();
    const reader = stream.getReader();
    await reader.read();
    vi.advanceTimersByTime(15_000);
    const { value } = await reader.read();
    expect(new TextDecoder().decode(value)).toBe(': still here\n\n');
    await reader.cancel();
  });
});

describe('the ids of events', () => {
  const idOf = (text: string) => /^id: (\d+)$/m.exec(text)?.[1];
  const runner = (revision: number) => ({
    type: 'runner' as const,
    runner: {
      id: 'r',
      name: 'n',
      revision,
      online: true,
      last_seen_at: null,
      hello: null,
      policy_strict: null,
    },
  });

  it('begin with ready and never go back', () => {
    const write = eventWriter();
    const ids = [runner(9), ready(7), runner(7), runner(8), runner(3), removed('r'), runner(9)].map((event) =>
      idOf(write(event)),
    );
    expect(ids).toEqual([undefined, '7', undefined, '8', undefined, undefined, '9']);
  });
});
