import { createPublicKey, generateKeyPairSync, verify } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openRunnerKey, runnerKeyFileIn } from '../../../runner/keys/runner-key.ts';
import { runnerKeySchema } from '../../../shared/receipt/run-statement.ts';

let folder = '';
beforeEach(() => {
  folder = join(mkdtempSync(join(tmpdir(), 'provara-key-')), 'runner');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe("the runner's key", () => {
  it('is made once and the same from then on', () => {
    const first = openRunnerKey(folder);
    expect(runnerKeySchema.parse(first.publicKey)).toBe(openRunnerKey(folder).publicKey);
    expect(first.sign('a')).toBe(openRunnerKey(folder).sign('a'));
  });

  it('signs the UTF-8 bytes of a text so that its public half verifies it, and no other text', () => {
    const { publicKey, sign } = openRunnerKey(folder);
    const x = Buffer.from(publicKey, 'hex').toString('base64url');
    const key = createPublicKey({ key: { kty: 'OKP', crv: 'Ed25519', x }, format: 'jwk' });
    const signature = Buffer.from(sign('Grüße\0x'), 'hex');
    expect(verify(null, Buffer.from('Grüße\0x', 'utf8'), key, signature)).toBe(true);
    expect(verify(null, Buffer.from('Grüße\0y', 'utf8'), key, signature)).toBe(false);
  });

  it.skipIf(process.platform === 'win32')('can be read by this user only', () => {
    openRunnerKey(folder);
    expect(statSync(runnerKeyFileIn(folder)).mode & 0o777).toBe(0o600);
    expect(statSync(folder).mode & 0o777).toBe(0o700);
    expect(readFileSync(runnerKeyFileIn(folder), 'utf8')).toContain('BEGIN PRIVATE KEY');
  });

  it.each([
    ['is damaged', 'BEGIN nothing'],
    [
      'is of another kind',
      generateKeyPairSync('ec', { namedCurve: 'P-256' })
        .privateKey.export({ type: 'pkcs8', format: 'pem' })
        .toString(),
    ],
  ])('is not replaced when its file %s', (_, text) => {
    openRunnerKey(folder);
    writeFileSync(runnerKeyFileIn(folder), text);
    expect(() => openRunnerKey(folder)).toThrow('pair this machine again');
    expect(readFileSync(runnerKeyFileIn(folder), 'utf8')).toBe(text);
  });
});
