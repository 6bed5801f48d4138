import { describe, expect, it } from 'vitest';
import { fromBase64url, toBase64url } from '../../../../shared/proof/base64url.ts';
import { Sealer } from '../../../../worker/hub/sealing/sealer.ts';
import { codeOf, granted } from '../hub-under-test.ts';

const newKey = (): string => toBase64url(crypto.getRandomValues(new Uint8Array(32)));
const KEY = newKey();
const SECRET = 'whsec_a secret with ünïcode';
const sealed = async (sealer = new Sealer('main', KEY)) =>
  granted(await sealer.seal('channels', 'row-1', SECRET));

describe('what was sealed', () => {
  it('is read again with the same key, also after a restart', async () => {
    const text = await sealed();
    expect(await new Sealer('main', KEY).open('channels', 'row-1', text)).toBe(SECRET);
    expect(text).not.toContain('secret');
  });

  it('looks different each time', async () => {
    expect(await sealed()).not.toBe(await sealed());
  });

  it('is worth nothing with another key, in another hub, table or row', async () => {
    const text = await sealed();
    expect(await new Sealer('main', newKey()).open('channels', 'row-1', text)).toBeUndefined();
    expect(await new Sealer('other', KEY).open('channels', 'row-1', text)).toBeUndefined();
    const sealer = new Sealer('main', KEY);
    expect(await sealer.open('callback_secrets', 'row-1', text)).toBeUndefined();
    expect(await sealer.open('channels', 'row-2', text)).toBeUndefined();
    expect(await sealer.open('channels', 'row-1', text)).toBe(SECRET);
  });

  it('is not read when any byte was changed, cut or added', async () => {
    const sealer = new Sealer('main', KEY);
    const text = await sealed();
    const [prefix = '', iv = '', body = ''] = text.split('.');
    const bytes = fromBase64url(body) ?? new Uint8Array();
    for (let at = 0; at < bytes.length; at += 1) {
      const changed = bytes.with(at, (bytes[at] ?? 0) ^ 1);
      const forged = `${prefix}.${iv}.${toBase64url(changed)}`;
      expect(await sealer.open('channels', 'row-1', forged)).toBeUndefined();
    }
    const [short, long] = [bytes.slice(0, -1), Uint8Array.of(...bytes, 0)];
    for (const other of [short, long, new Uint8Array()]) {
      const forged = `${prefix}.${iv}.${toBase64url(other)}`;
      expect(await sealer.open('channels', 'row-1', forged)).toBeUndefined();
    }
    for (const forged of ['', SECRET, `${prefix}.`, `${prefix}..`, `${prefix}.x.${body}`]) {
      expect(await sealer.open('channels', 'row-1', forged)).toBeUndefined();
    }
  });
});

describe('without a key', () => {
  it.each([undefined, '', 'short', 'A'.repeat(42), 'A'.repeat(44), '!'.repeat(43)])(
    'nothing is sealed or read: %s',
    async (key) => {
      const sealer = new Sealer('main', key);
      expect(sealer.hasKey).toBe(false);
      const refused = await sealer.seal('channels', 'row-1', SECRET);
      expect(codeOf(refused)).toBe('sealing_key_missing');
      expect(await sealer.open('channels', 'row-1', await sealed())).toBeUndefined();
      expect(sealer.trouble).toContain('npm run deploy');
    },
  );

  it('the cure is another one than with another key', () => {
    expect(new Sealer('main', KEY).trouble).toContain('restore it from a backup');
  });
});
