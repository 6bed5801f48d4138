import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { deployWith } from '../../../runner/cli/deploy.ts';
import type { Wrangler, WranglerEnd } from '../../../runner/cli/wrangler.ts';
import { sha256Hex } from '../../../runner/sha256-hex.ts';
import { bootstrapSchema, parseCode } from '../../../shared/credential.ts';

const NOW = new Date('2026-01-02T03:04:05.000Z');
const NOT_FOUND: WranglerEnd = {
  exitCode: 1,
  stdout: '',
  stderr:
    'X [ERROR] Worker "provara" not found.\n\nIf this is a new Worker, run `wrangler deploy` first to create it.',
};
const secrets = (...names: string[]): WranglerEnd => ({
  exitCode: 0,
  stdout: JSON.stringify(names.map((name) => ({ name, type: 'secret_text' }))),
  stderr: '',
});

/** A wrangler that answers `secret list` as told and records what a deploy brought with it. */
const fakeWrangler = (
  secretList: WranglerEnd,
  { targets = ['https://provara.example.workers.dev'], exitCode = 0 } = {},
) => {
  const calls: string[][] = [];
  let brought: Record<string, string> = {};
  const wrangler: Wrangler = async (given, { environment }) => {
    calls.push([...given]);
    if (given[0] === 'secret') return secretList;
    const secretsFile = given[given.indexOf('--secrets-file') + 1];
    if (given.includes('--secrets-file') && secretsFile !== undefined) {
      brought = JSON.parse(readFileSync(secretsFile, 'utf8'));
    }
    const entries = [{ type: 'wrangler-session' }, { type: 'deploy', targets }];
    writeFileSync(
      environment?.WRANGLER_OUTPUT_FILE_PATH ?? '',
      entries.map((entry) => JSON.stringify(entry)).join('\n'),
    );
    return { exitCode, stdout: '', stderr: '' };
  };
  const bootstrap = (): unknown =>
    brought.PROVARA_BOOTSTRAP === undefined ? undefined : JSON.parse(brought.PROVARA_BOOTSTRAP);
  return { wrangler, calls, bootstrap, sealingKey: () => brought.PROVARA_SEALING_KEY };
};

const run = async (fake: ReturnType<typeof fakeWrangler>, options = {}) => {
  const printed: string[] = [];
  const exitCode = await deployWith(
    { claim: false, dryRun: false, ...options },
    { wrangler: fake.wrangler, now: () => NOW, print: (text) => printed.push(text) },
  );
  return { exitCode, text: printed.join('\n') };
};

describe('deploying', () => {
  it('the first time uploads the hash of a claim code with the worker and prints its link', async () => {
    const fake = fakeWrangler(NOT_FOUND);
    const { exitCode, text } = await run(fake);
    expect(exitCode).toBe(0);
    const code = parseCode(/https:\/\/provara\.example\.workers\.dev\/sign-in#(\S+)/.exec(text)?.[1] ?? '');
    const bootstrap = bootstrapSchema.parse(fake.bootstrap());
    expect(bootstrap.hub).toBe(code?.hub);
    expect(bootstrap.credentials).toEqual([]);
    expect(bootstrap.claim).toEqual({
      id: code?.id,
      secret_hash: sha256Hex(code?.secret ?? ''),
      expires_at: '2026-01-03T03:04:05.000Z',
    });
    expect(fake.calls.map(([first]) => first)).toEqual(['secret', 'deploy']);
  });

  it('claims a worker that exists without a bootstrap', async () => {
    const fake = fakeWrangler(secrets('OTHER'));
    expect((await run(fake)).text).toContain('/sign-in#');
  });

  it('makes no new owner when the deployment was given a bootstrap before', async () => {
    const fake = fakeWrangler(secrets('PROVARA_BOOTSTRAP', 'PROVARA_SEALING_KEY'));
    const { text } = await run(fake);
    expect(fake.calls.at(-1)).toEqual(['deploy']);
    expect(fake.bootstrap()).toBeUndefined();
    expect(text).not.toContain('/sign-in#');
    expect(text).toContain('--claim');
  });

  it('makes a new claim code for such a deployment when asked', async () => {
    const fake = fakeWrangler(secrets('PROVARA_BOOTSTRAP', 'PROVARA_SEALING_KEY'));
    expect((await run(fake, { claim: true })).text).toContain('/sign-in#');
    expect(fake.sealingKey()).toBeUndefined();
  });

  it('brings a sealing key of its own the first time, which it shows nobody', async () => {
    const [fake, other] = [fakeWrangler(NOT_FOUND), fakeWrangler(NOT_FOUND)];
    const { text } = await run(fake);
    await run(other);
    expect(fake.sealingKey()).toMatch(/^[\w-]{43}$/);
    expect(other.sealingKey()).not.toBe(fake.sealingKey());
    expect(text).not.toContain(fake.sealingKey());
    expect(JSON.stringify(fake.calls)).not.toContain(fake.sealingKey());
  });

  it('brings a sealing key to a deployment of an older version, and no new owner', async () => {
    const fake = fakeWrangler(secrets('PROVARA_BOOTSTRAP'));
    const { text } = await run(fake);
    expect(fake.sealingKey()).toMatch(/^[\w-]{43}$/);
    expect(fake.bootstrap()).toBeUndefined();
    expect(text).not.toContain('/sign-in#');
  });

  it('in a dry run shows both secrets by name, asks for none of those that are there, and keeps nothing', async () => {
    const fake = fakeWrangler(secrets('PROVARA_BOOTSTRAP', 'PROVARA_SEALING_KEY'));
    const { exitCode, text } = await run(fake, { dryRun: true });
    expect(exitCode).toBe(0);
    expect(fake.calls).toEqual([expect.arrayContaining(['deploy', '--dry-run', '--secrets-file'])]);
    expect(fake.bootstrap()).toBeDefined();
    expect(fake.sealingKey()).toBeDefined();
    const secretsFile = fake.calls[0]?.at((fake.calls[0]?.indexOf('--secrets-file') ?? 0) + 1) ?? '';
    expect(existsSync(secretsFile)).toBe(false);
    expect(text).toContain('nothing was uploaded');
    expect(text).not.toContain('/sign-in#');
  });

  it('does not deploy when it can not tell whether there is an owner', async () => {
    const fake = fakeWrangler({ exitCode: 1, stdout: '', stderr: 'You are not authenticated.' });
    await expect(run(fake)).rejects.toThrow(/wrangler login/);
    expect(fake.calls).toHaveLength(1);
  });

  it('shows no code when the deploy failed', async () => {
    const fake = fakeWrangler(NOT_FOUND, { exitCode: 1 });
    await expect(run(fake)).rejects.toThrow('wrangler could not deploy');
  });

  it('takes the host of a custom domain', async () => {
    const fake = fakeWrangler(NOT_FOUND, { targets: ['hub.example.com (custom domain)'] });
    expect((await run(fake)).text).toContain('https://hub.example.com/sign-in#');
  });

  it('says what to put in when wrangler names no address', async () => {
    const fake = fakeWrangler(NOT_FOUND, { targets: ['schedule: * * * * *'] });
    expect((await run(fake)).text).toContain('https://ADDRESS/sign-in#');
  });
});
