import { beforeAll, describe, expect, it } from 'vitest';
import { newWebhookSecret, signWebhook } from '../../../worker/hub/outbox/webhook-signature.ts';
import { type ReadEvent, readEventOfDocs } from '../../support/webhook-snippet.ts';

describe('the program that receives webhooks', () => {
  const secret = newWebhookSecret();
  const body = '{"type":"plan.ended"}';
  let readEvent: ReadEvent;
  beforeAll(async () => {
    readEvent = await readEventOfDocs();
  });

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
