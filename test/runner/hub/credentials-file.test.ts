import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  bootstrapOf,
  ensureCredentials,
  markShown,
  readCredentials,
  tokenOf,
} from '../../../runner/hub/credentials-file.ts';
import { makePrivateFolder } from '../../../runner/private/private-file.ts';
import { sha256Hex } from '../../../runner/sha256-hex.ts';
import { bootstrapSchema, parseToken, roleSchema } from '../../../shared/credential.ts';

const NAMES = { owner: 'owner', approver: 'approver', agent: 'agent', runner: 'machine' };
const NOW = new Date('2026-01-02T03:04:05.000Z');

let home = '';
beforeEach(() => {
  home = join(mkdtempSync(join(tmpdir(), 'provara-credentials-')), 'state');
  makePrivateFolder(home);
});
afterEach(() => rmSync(home, { recursive: true, force: true }));

const ensure = () => ensureCredentials(home, join(home, 'hub'), NAMES, NOW);

describe('the credentials of a state folder', () => {
  it('are one for each role, and the same at every start', () => {
    const first = ensure();
    expect(first.credentials.map(({ role }) => role)).toEqual(roleSchema.options);
    expect(ensure()).toEqual(first);
    expect(readCredentials(home)).toEqual(first);
  });

  it.skipIf(process.platform === 'win32')('can be read by this user only', () => {
    ensure();
    expect(statSync(join(home, 'credentials.json')).mode & 0o777).toBe(0o600);
    expect(statSync(home).mode & 0o777).toBe(0o700);
    expect(readdirSync(home)).toEqual(['credentials.json']);
  });

  it('reach the hub as hashes only', () => {
    const credentials = ensure();
    const text = JSON.stringify(bootstrapOf(credentials));
    const bootstrap = bootstrapSchema.parse(JSON.parse(text));
    for (const { role, id, secret } of credentials.credentials) {
      expect(text).not.toContain(secret);
      const found = bootstrap.credentials.find((one) => one.id === id);
      expect(found).toMatchObject({ role, secret_hash: sha256Hex(secret) });
    }
    expect(bootstrap.claim).toBeNull();
  });

  it('give tokens of the agreed form, and masked ones without the secret', () => {
    const credentials = ensure();
    const { token, masked } = tokenOf(credentials, 'agent');
    const parsed = parseToken(token);
    expect(parsed?.role).toBe('agent');
    expect(masked).toContain(parsed?.id ?? 'none');
    expect(masked).not.toContain(parsed?.secret ?? 'none');
  });

  it('remember that the token was shown', () => {
    markShown(home, ensure(), NOW);
    expect(readCredentials(home)?.shown_at).toBe(NOW.toISOString());
  });

  it('are not made anew for a hub that knows others', () => {
    ensure();
    rmSync(join(home, 'credentials.json'));
    mkdirSync(join(home, 'hub', 'provara-hub'), { recursive: true });
    expect(ensure).toThrow(/Restore the file from a backup/);
    expect(readCredentials(home)).toBeUndefined();
  });

  it('are never overwritten or quoted when the file is damaged', () => {
    ensure();
    const path = join(home, 'credentials.json');
    const half = readFileSync(path, 'utf8').slice(0, 300);
    writeFileSync(path, half);
    expect(ensure).toThrow(/is damaged\. Restore it/);
    expect(ensure).not.toThrow(/secret/);
    expect(readFileSync(path, 'utf8')).toBe(half);
  });
});
