import { base64 } from '@scure/base';

const PREFIX = 'whsec_';
const encoder = new TextEncoder();

/** A new secret for a receiver to check signatures with, as Standard Webhooks writes them. */
export const newWebhookSecret = (): string =>
  `${PREFIX}${base64.encode(crypto.getRandomValues(new Uint8Array(32)))}`;

/**
 * The headers that let a receiver check a body (Standard Webhooks 1.0): HMAC-SHA256 over `ID.SECONDS.BODY`. `id` is
 * the same for each attempt of a message; the time is this attempt's, so that an old request is worth nothing again.
 */
export const signWebhook = async (
  secret: string,
  id: string,
  body: string,
  nowMs: number,
): Promise<Record<'webhook-id' | 'webhook-timestamp' | 'webhook-signature', string>> => {
  const seconds = String(Math.floor(nowMs / 1_000));
  const key = await crypto.subtle.importKey(
    'raw',
    base64.decode(secret.slice(PREFIX.length)) as Uint8Array<ArrayBuffer>,
    { name: 'HMAC', hash: 'SHA-256' },
    false,
    ['sign'],
  );
  const signature = await crypto.subtle.sign('HMAC', key, encoder.encode(`${id}.${seconds}.${body}`));
  return {
    'webhook-id': id,
    'webhook-timestamp': seconds,
    'webhook-signature': `v1,${base64.encode(new Uint8Array(signature))}`,
  };
};
