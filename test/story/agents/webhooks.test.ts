import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { newWebhookSecret, signWebhook } from '../../../worker/hub/outbox/webhook-signature.ts';
import { snippets } from '../../support/agent-snippets.ts';

type ReadEvent = (secret: string, headers: Record<string, string>, body: string) => unknown;

describe('the program that receives webhooks', () => {
  const folder = mkdtempSync(join(tmpdir(), 'provara-webhook-'));
  const secret = newWebhookSecret();
  const body = '{"type":"plan.ended"}';
  let readEvent: ReadEvent;
  beforeAll(async () => {
    const [snippet] = snippets().filter(({ section }) => section === 'Webhooks');
    const file = join(folder, 'receiver.mjs');
    writeFileSync(file, snippet?.text ?? '');
    ({ readEvent } = (await import(pathToFileURL(file).href)) as { readEvent: ReadEvent });
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('takes what the hub signed', async () => {
    expect(readEvent(secret, await signWebhook(secret, 'a.denied', body, Date.now()), body)).toEqual({
      type: 'plan.ended',
    });
  });

  it('takes nothing that was changed, is old, or was signed with another secret', async () => {
    const signed = await signWebhook(secret, 'a.denied', body, Date.now());
    expect(readEvent(secret, signed, `${body} `)).toBeUndefined();
    expect(readEvent(newWebhookSecret(), signed, body)).toBeUndefined();
    const old = await signWebhook(secret, 'a.denied', body, Date.now() - 600_000);
    expect(readEvent(secret, old, body)).toBeUndefined();
  });
});
