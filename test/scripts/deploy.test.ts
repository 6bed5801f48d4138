import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

describe('npm run deploy -- --dry-run', () => {
  it('bundles the worker offline, without an account, and shows no claim code', { timeout: 120_000 }, () => {
    const home = mkdtempSync(join(tmpdir(), 'provara-wrangler-'));
    try {
      const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/deploy.mjs', '--dry-run'], {
        encoding: 'utf8',
        // No account of the machine, and every way out of it is closed.
        env: {
          PATH: process.env.PATH,
          HOME: home,
          XDG_CONFIG_HOME: home,
          HTTPS_PROXY: 'http://127.0.0.1:9',
          HTTP_PROXY: 'http://127.0.0.1:9',
        },
      });
      expect(stderr).not.toContain('ERROR');
      expect(status).toBe(0);
      expect(stdout).toContain('env.HUB (Hub)');
      expect(stdout).toContain('env.ASSETS');
      expect(stdout).toContain('Dry run: nothing was uploaded');
      expect(stdout).not.toMatch(/[a-z2-7]{40}|sign-in#/);
    } finally {
      rmSync(home, { recursive: true, force: true });
    }
  });
});
