import { chmodSync, existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { changeTrust, pin } from '../../../runner/trust/change-trust.ts';
import { NO_TRUST, readTrust, trustFileIn } from '../../../runner/trust/trust-file.ts';
import type { ApproverKey, Pinned } from '../../../shared/proof/approver-key.ts';
import { newFolder } from '../../support/start-runner.ts';

const aKey = (credential_id: string, fields: Partial<ApproverKey> = {}): ApproverKey => ({
  credential_id,
  public_key: 'pQECAyYgASFY',
  name: 'Pixel 9',
  role: 'owner',
  ...fields,
});

const pinnedOf = (...keys: ApproverKey[]): Pinned => ({
  relying_party: { rp_id: 'provara.test', origins: ['https://provara.test'] },
  keys,
});

describe('the trust file', () => {
  it('is absent on a machine that was never paired', () => {
    expect(readTrust(newFolder())).toEqual({ kind: 'absent' });
  });

  it('holds what was pinned, in a folder and a file of this user alone', async () => {
    const folder = join(newFolder(), 'runner');
    await pin(folder, pinnedOf(aKey('AAAA'), aKey('BBBB')), 'passkey');
    expect(readTrust(folder)).toEqual({
      kind: 'valid',
      trust: { version: 1, proof: 'passkey', ...pinnedOf(aKey('AAAA'), aKey('BBBB')), revoked: [] },
    });
    if (process.platform === 'win32') return;
    expect(statSync(trustFileIn(folder)).mode & 0o777).toBe(0o600);
    expect(statSync(folder).mode & 0o777).toBe(0o700);
  });

  it('forgets the keys of a former pairing, and no revocation', async () => {
    const folder = newFolder();
    await pin(folder, pinnedOf(aKey('AAAA')), 'passkey');
    await changeTrust(folder, (before) => ({ ...before, keys: [], revoked: ['AAAA'] }));
    const { keys, revoked } = await pin(folder, pinnedOf(aKey('AAAA'), aKey('BBBB')), 'passkey');
    expect(keys).toEqual([aKey('BBBB')]);
    expect(revoked).toEqual(['AAAA']);
  });

  it('of a newer version is not used, and says so with the cure', () => {
    const folder = newFolder();
    const text = JSON.stringify({ ...NO_TRUST, endorsed_later: {} });
    writeFileSync(trustFileIn(folder), text, { mode: 0o600 });
    expect(readTrust(folder)).toEqual({
      kind: 'broken',
      sentence: expect.stringMatching(
        /does not know: endorsed_later\. A newer version wrote them: upgrade the runner again, or take them out by hand/,
      ),
    });
  });

  it('loses none of many changes at the same time', async () => {
    const folder = newFolder();
    const ids = Array.from({ length: 12 }, (_, index) => `AA${String.fromCharCode(65 + index)}A`);
    await Promise.all(
      ids.map((id) => changeTrust(folder, (before) => ({ ...before, revoked: [...before.revoked, id] }))),
    );
    const read = readTrust(folder);
    expect(read.kind === 'valid' && [...read.trust.revoked].sort()).toEqual(ids);
  });

  it.each<[string, (whole: Record<string, unknown>) => unknown, string]>([
    ['an unknown field', (whole) => ({ ...whole, also: 1 }), 'also'],
    ['a missing field', ({ revoked: _, ...rest }) => rest, 'revoked'],
    ['another version', (whole) => ({ ...whole, version: 2 }), 'version'],
    ['an unknown proof', (whole) => ({ ...whole, proof: 'none' }), 'proof'],
    ['a key twice', (whole) => ({ ...whole, keys: [aKey('AAAA'), aKey('AAAA')] }), 'keys'],
    ['a key that is revoked', (whole) => ({ ...whole, revoked: ['AAAA'] }), 'keys'],
    ['keys for no site', (whole) => ({ ...whole, relying_party: null }), 'relying_party'],
    ['another value than an object', () => null, 'the whole'],
  ])('is damaged with %s, and says where', async (_, change, word) => {
    const folder = newFolder();
    await pin(folder, pinnedOf(aKey('AAAA')), 'passkey');
    const whole = JSON.parse(readFileSync(trustFileIn(folder), 'utf8'));
    writeFileSync(trustFileIn(folder), JSON.stringify(change(whole)));
    const read = readTrust(folder);
    expect(read.kind).toBe('broken');
    expect(read.kind === 'broken' && read.sentence).toContain(word);
  });

  it('is damaged when it is cut, empty or a folder, and is left as it is by every change', async () => {
    for (const damage of ['cut', 'empty', 'folder']) {
      const folder = newFolder();
      const file = trustFileIn(folder);
      if (damage === 'folder') mkdirSync(file);
      else writeFileSync(file, damage === 'cut' ? JSON.stringify(NO_TRUST).slice(0, -1) : '');
      expect(readTrust(folder).kind).toBe('broken');
      await expect(pin(folder, pinnedOf(aKey('AAAA')), 'passkey')).rejects.toThrow(file);
      expect(existsSync(file)).toBe(true);
    }
  });

  it.skipIf(process.platform === 'win32')('is not used when others may write it', async () => {
    const folder = newFolder();
    await pin(folder, pinnedOf(aKey('AAAA')), 'passkey');
    chmodSync(trustFileIn(folder), 0o622);
    const read = readTrust(folder);
    expect(read.kind === 'broken' && read.sentence).toContain('chmod 600');
  });

  it('stays as it was when the change fails half way', async () => {
    const folder = newFolder();
    await pin(folder, pinnedOf(aKey('AAAA')), 'passkey');
    const before = readFileSync(trustFileIn(folder), 'utf8');
    await expect(
      changeTrust(folder, () => {
        throw new Error('no');
      }),
    ).rejects.toThrow('no');
    expect(readFileSync(trustFileIn(folder), 'utf8')).toBe(before);
    await changeTrust(folder, (trust) => ({ ...trust, proof: 'token' }));
    expect(readTrust(folder)).toMatchObject({ trust: { proof: 'token' } });
  });
});
