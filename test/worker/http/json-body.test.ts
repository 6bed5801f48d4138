import { describe, expect, it } from 'vitest';
import { BODY_BYTES } from '../../../shared/limits.ts';
import { readJson } from '../../../worker/http/json-body.ts';
import { HttpHub, problemOf } from '../support/http-hub.ts';

const CHUNK_BYTES = 16 * 1024;
const JSON_TYPE = { 'Content-Type': 'application/json' };

/** A body without a length that counts how much of it is taken. */
const endless = () => {
  const taken = { bytes: 0, cancelled: false };
  const stream = new ReadableStream<Uint8Array>({
    pull(controller) {
      taken.bytes += CHUNK_BYTES;
      controller.enqueue(new Uint8Array(CHUNK_BYTES).fill(0x20));
    },
    cancel() {
      taken.cancelled = true;
    },
  });
  return { stream, taken };
};

const padded = (bytes: number): string => {
  const json = JSON.stringify({ command: 'Get-Date' });
  return json + ' '.repeat(bytes - json.length);
};

describe('a request body', () => {
  it.each(['/plan', '/deny/x', '/plans/x/cancel', '/tokens', '/sign-in'])(
    'of more than 256 KiB is refused at %s with the limit',
    async (path) => {
      const hub = await HttpHub.start();
      const problem = await problemOf(
        await hub.call(path, { headers: JSON_TYPE, body: padded(BODY_BYTES + 1) }),
      );
      expect(problem).toMatchObject({ status: 413, code: 'body_too_large', limit_bytes: 262_144 });
      expect(problem.detail).toContain('at most 262144 bytes (256 KiB)');
    },
  );

  it('of exactly 256 KiB is read', async () => {
    const hub = await HttpHub.start();
    await hub.connectRunner(0);
    const answer = await hub.call('/plan', { headers: JSON_TYPE, body: padded(BODY_BYTES) });
    expect(answer.status).toBe(200);
  });

  it('that says no length is cut off at the limit', async () => {
    const hub = await HttpHub.start();
    const { stream, taken } = endless();
    const answer = await hub.call('/plan', { headers: JSON_TYPE, body: stream });
    expect((await problemOf(answer)).code).toBe('body_too_large');
    // What the runtime's own pipes hold comes on top.
    expect(taken.bytes).toBeLessThan(4 * BODY_BYTES);
  });

  it('whose length is a lie beside Transfer-Encoding is cut off at the limit', async () => {
    const { stream, taken } = endless();
    const headers = { ...JSON_TYPE, 'Content-Length': '5', 'Transfer-Encoding': 'chunked' };
    const request = new Request('https://hub.example/plan', { method: 'POST', headers, body: stream });
    await expect(readJson(request)).rejects.toMatchObject({ refusal: { code: 'body_too_large' } });
    expect(taken.bytes).toBeLessThan(4 * BODY_BYTES);
    expect(taken.cancelled).toBe(true);
  });

  it('is not read at all when its length says enough', async () => {
    const hub = await HttpHub.start();
    const { readable } = new FixedLengthStream(BODY_BYTES + 1);
    // Nothing is ever written: an answer can only come without reading.
    const answer = await hub.call('/plan', { headers: JSON_TYPE, body: readable });
    expect((await problemOf(answer)).status).toBe(413);
  });

  it('is refused when it is compressed', async () => {
    const hub = await HttpHub.start();
    const headers = { ...JSON_TYPE, 'Content-Encoding': 'gzip' };
    expect((await problemOf(await hub.call('/plan', { headers, body: 'x' }))).status).toBe(415);
  });

  it('does not matter to a caller without a credential', async () => {
    const hub = await HttpHub.start();
    const { stream } = endless();
    const answer = await hub.call('/plan', { as: null, headers: JSON_TYPE, body: stream });
    expect((await problemOf(answer)).status).toBe(401);
  });

  it('with 21 faults lists 20 and counts the rest', async () => {
    const hub = await HttpHub.start();
    const json = {
      role: 'agent',
      name: 'x',
      ...Object.fromEntries(Array.from({ length: 21 }, (_, n) => [`f${n}`, 1])),
    };
    const problem = await problemOf(await hub.call('/tokens', { json }));
    expect(problem.errors).toHaveLength(20);
    expect(problem.detail).toContain('And 1 more.');
  });
});
