import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { newWebhookSecret, signWebhook } from '../../worker/hub/outbox/webhook-signature.ts';

type IsFromHub = (secret: string, headers: Record<string, string>, body: string) => boolean;

describe('the example of docs/notifications.md that checks a webhook', () => {
  const secret = newWebhookSecret();
  const body = '{"type":"plan.pending"}';
  let folder = '';
  let isFromHub: IsFromHub;

  beforeAll(async () => {
    const [, example = ''] = /```js\n([\s\S]*?)```/.exec(readFileSync('docs/notifications.md', 'utf8')) ?? [];
    folder = mkdtempSync(join(tmpdir(), 'provara-example-'));
    const file = join(folder, 'example.mjs');
    writeFileSync(file, example);
    ({ isFromHub } = (await import(/* @vite-ignore */ pathToFileURL(file).href)) as { isFromHub: IsFromHub });
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  test('takes what the hub signed', async () => {
    expect(isFromHub(secret, await signWebhook(secret, 'hub_1', body, Date.now()), body)).toBe(true);
  });

  test('refuses another body, another secret, another id and an old request', async () => {
    const headers = await signWebhook(secret, 'hub_1', body, Date.now());
    expect(isFromHub(secret, headers, `${body} `)).toBe(false);
    expect(isFromHub(newWebhookSecret(), headers, body)).toBe(false);
    expect(isFromHub(secret, { ...headers, 'webhook-id': 'hub_2' }, body)).toBe(false);
    const old = await signWebhook(secret, 'hub_1', body, Date.now() - 301_000);
    expect(isFromHub(secret, old, body)).toBe(false);
  });
});
