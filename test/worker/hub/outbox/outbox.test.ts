import { describe, expect, it } from 'vitest';
import { OUTBOX_ATTEMPTS_MAX, OUTBOX_PER_RECEIVER_MAX } from '../../../../shared/limits.ts';
import { withOutbox } from './outbox-under-test.ts';

const status = (code: number, headers: HeadersInit = {}) => new Response(null, { status: code, headers });

describe('the outbox', () => {
  it('delivers what was queued, once', () =>
    withOutbox(async (test) => {
      test.queue();
      expect(test.requests).toHaveLength(0);
      expect(test.wakeUps).toEqual([test.nowMs]);
      await test.alarm();
      await test.alarm();
      expect(await test.bodies()).toEqual(['hello']);
      expect(test.requests[0]?.headers.get('x-test')).toBe('yes');
      expect(test.outcomes).toEqual([{ kind: 'delivered' }]);
      expect(test.waiting).toBe(0);
    }));

  it('tries again with growing pauses while the receiver fails, until it takes it', () =>
    withOutbox(async (test) => {
      const answers = [status(500), new Error('reset'), status(429), status(204)];
      test.receiver = () => answers.shift() ?? status(500);
      const begun = test.nowMs;
      const at: number[] = [];
      test.queue();
      for (let tries = 0; tries < 4; tries += 1) {
        await test.alarm();
        at.push(test.nowMs - begun);
      }
      expect(at).toEqual([0, 5_000, 15_000, 35_000]);
      expect(test.outcomes.map(({ kind }) => kind)).toEqual(['failed', 'failed', 'failed', 'delivered']);
      expect(test.waiting).toBe(0);
    }));

  it.each([
    ['seconds', '120'],
    ['a date', 'Thu, 01 Jan 2026 00:02:00 GMT'],
  ])('waits as long as the receiver asks for in %s', (_, retryAfter) =>
    withOutbox(async (test) => {
      test.receiver = () => status(503, { 'Retry-After': retryAfter });
      test.queue();
      await test.alarm();
      expect(test.outbox.nextDueAtMs()).toBe(test.nowMs + 120_000);
      expect(test.wakeUps.at(-1)).toBe(test.nowMs + 120_000);
    }),
  );

  it('does not wait for ever because a receiver asks for it', () =>
    withOutbox(async (test) => {
      test.receiver = () => status(503, { 'Retry-After': '999999999' });
      test.queue();
      await test.alarm();
      expect(test.outbox.nextDueAtMs()).toBe(test.nowMs + 6 * 3_600_000);
    }));

  it('gives up after so many tries, and says so', () =>
    withOutbox(async (test) => {
      test.receiver = () => status(500);
      test.queue();
      for (let tries = 0; tries < OUTBOX_ATTEMPTS_MAX + 5; tries += 1) await test.alarm();
      expect(test.requests).toHaveLength(OUTBOX_ATTEMPTS_MAX);
      expect(test.outcomes.at(-1)).toEqual({ kind: 'dropped', reason: 'answered 500, too often' });
      expect(test.waiting).toBe(0);
    }));

  it('does not try what would come too late', () =>
    withOutbox(async (test) => {
      test.queue({ expiresAtMs: test.nowMs + 1_000 });
      test.nowMs += 1_000;
      await test.alarm();
      expect(test.requests).toHaveLength(0);
      expect(test.outcomes).toEqual([{ kind: 'dropped', reason: 'it was too late for it' }]);
    }));

  it('gives up when the next try would come too late', () =>
    withOutbox(async (test) => {
      test.receiver = () => status(500);
      test.queue({ expiresAtMs: test.nowMs + 4_000 });
      await test.alarm();
      expect(test.waiting).toBe(0);
    }));

  it.each([400, 401, 404, 413])('does not repeat what the receiver will never take: %i', (code) =>
    withOutbox(async (test) => {
      test.receiver = () => status(code);
      test.queue();
      await test.alarm();
      expect(test.outcomes).toEqual([{ kind: 'dropped', reason: `answered ${code}` }]);
      expect(test.waiting).toBe(0);
    }),
  );

  it('follows no redirect', () =>
    withOutbox(async (test) => {
      test.receiver = () => status(302, { Location: 'https://elsewhere.example/' });
      test.queue();
      await test.alarm();
      expect(test.requests).toHaveLength(1);
      expect(test.outcomes[0]).toMatchObject({ kind: 'dropped' });
    }));

  it('tells its sender that the receiver is gone', () =>
    withOutbox(async (test) => {
      test.receiver = () => status(410);
      test.queue();
      await test.alarm();
      expect(test.outcomes).toEqual([{ kind: 'gone' }]);
    }));

  it('sends nothing when there is nobody any more, and knows no messages of other versions', () =>
    withOutbox(async (test) => {
      test.queue({ target: 'nobody' });
      test.queue({ kind: 'of-another-version' });
      await test.alarm();
      expect(test.requests).toHaveLength(0);
      expect(test.waiting).toBe(0);
    }));

  it('keeps the newest message about a topic, for each receiver', () =>
    withOutbox(async (test) => {
      test.queue({ topic: 'p1', body: 'old' });
      test.queue({ topic: 'p1', body: 'new' });
      test.queue({ topic: 'p2', body: 'another' });
      test.queue({ topic: 'p1', target: 'beta', body: 'beta' });
      for (let turn = 0; turn < 3; turn += 1) await test.alarm();
      expect((await test.bodies()).sort()).toEqual(['another', 'beta', 'new']);
    }));

  it('says whether what was taken back may have arrived', () =>
    withOutbox(async (test) => {
      test.receiver = () => status(500);
      test.queue({ topic: 'p1' });
      expect(test.outbox.takeBack('test', 'alpha', 'p1')).toBe('untried');
      test.queue({ topic: 'p1' });
      await test.alarm();
      expect(test.outbox.takeBack('test', 'alpha', 'p1')).toBe('tried');
      expect(test.outbox.takeBack('test', 'alpha', 'p1')).toBe('none');
      expect(test.waiting).toBe(0);
    }));

  it('sends a receiver one message at a time, and does not let it hold up others', () =>
    withOutbox(async (test) => {
      const held: (() => void)[] = [];
      test.receiver = ({ url }) =>
        url.includes('slow') ? new Promise((resolve) => held.push(() => resolve(status(204)))) : status(204);
      test.queue({ target: 'slow', body: '1' });
      test.queue({ target: 'slow', body: '2' });
      test.queue({ target: 'beta', body: '3' });
      test.start();
      test.start();
      await scheduler.wait(5);
      expect(await test.bodies()).toEqual(['1', '3']);
      held[0]?.();
      await test.settled();
      test.start();
      await scheduler.wait(5);
      expect(await test.bodies()).toEqual(['1', '3', '2']);
      held[1]?.();
      await test.settled();
      expect(test.waiting).toBe(0);
    }));

  it('sends nothing more to a receiver while it fails, not even what is new', () =>
    withOutbox(async (test) => {
      test.receiver = () => status(500);
      test.queue({ body: '1' });
      await test.alarm();
      test.queue({ body: '2' });
      test.start();
      await test.settled();
      expect(await test.bodies()).toEqual(['1']);
      test.receiver = () => status(204);
      await test.alarm();
      await test.alarm();
      expect((await test.bodies()).slice(1).sort()).toEqual(['1', '2']);
    }));

  it('repeats after a crash what may not have arrived, and not before', () =>
    withOutbox(async (test) => {
      test.receiver = () => new Promise(() => undefined);
      test.queue();
      test.start();
      await scheduler.wait(5);
      test.restart();
      test.receiver = () => status(204);
      test.start();
      await test.settled();
      expect(test.requests).toHaveLength(1);
      test.nowMs += 30_000;
      test.start();
      await test.settled();
      expect(test.requests).toHaveLength(2);
      expect(test.waiting).toBe(0);
    }));

  it('keeps only the newest messages for a receiver that is down', () =>
    withOutbox(async (test) => {
      test.receiver = () => status(500);
      for (let n = 0; n < OUTBOX_PER_RECEIVER_MAX + 3; n += 1) test.queue({ body: String(n) });
      expect(test.waiting).toBe(OUTBOX_PER_RECEIVER_MAX);
      expect(test.outcomes).toHaveLength(3);
      await test.alarm();
      expect(await test.bodies()).toEqual(['3']);
    }));

  it('forgets what waits for a receiver that was removed', () =>
    withOutbox(async (test) => {
      test.queue();
      test.queue({ target: 'beta' });
      test.outbox.forget('test', 'alpha');
      await test.alarm();
      expect(test.requests.map(({ url }) => url)).toEqual(['https://beta.example/']);
    }));
});
