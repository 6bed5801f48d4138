import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { look } from '../../../runner/cli/machine/doctor.ts';
import type { Finding } from '../../../runner/doctor/finding.ts';
import { FakeHub } from '../../support/fake-hub.ts';
import { aRunner, newFolder } from '../../support/start-runner.ts';
import { system } from '../../support/system-tools.ts';

describe.runIf(process.platform === 'linux')('provara doctor beside a runner that runs', () => {
  let hub: FakeHub;
  let home: string;
  beforeEach(async () => {
    hub = await FakeHub.start();
    home = newFolder('doctor');
    vi.stubEnv('XDG_CONFIG_HOME', newFolder('config'));
    vi.stubEnv('PATH', '/usr/bin:/bin');
  });
  afterEach(async () => {
    vi.unstubAllEnvs();
    await hub.stop();
  });
  const looked = async (shell?: string) => {
    const findings = await look(home, { hub: hub.url, ...(shell !== undefined && { shell }) }, system().run);
    const detailOf = (check: string): string | undefined =>
      findings.find((finding: Finding) => finding.check === check)?.detail;
    return { env: detailOf('env'), shell: detailOf('shell'), trust: detailOf('trust') };
  };

  it('judges the shell that this runner was told, and says so, as long as it runs', async () => {
    const runner = aRunner(hub, { home: join(home, 'runner'), shell: 'sh' });
    await runner.connected;
    const during = await looked();
    expect(during.shell).toBe('/bin/sh, as was chosen.');
    expect(during.env).toMatch(/ The runner that runs now was told the shell sh\.$/);
    // A person may ask for another.
    expect((await looked('auto')).shell).not.toContain('as was chosen');
    await runner.stop();
    const after = await looked();
    expect(after.shell).not.toContain('as was chosen');
    expect(after.env).not.toContain('was told');
  });
  it('goes by the proof that this runner was told, as long as it runs', async () => {
    const toPin = 'A passkey is asked for and none is trusted: nothing can be approved.';
    const runner = aRunner(hub, { home: join(home, 'runner'), shell: 'sh', proof: 'token' });
    await runner.connected;
    expect((await looked()).trust).toBe(
      "The hub's word is enough to run a plan here: the runner that runs now was told --proof token.",
    );
    await runner.stop();
    expect((await looked()).trust).toBe(toPin);
    const trust = { version: 1, proof: 'token', relying_party: null, keys: [], revoked: [] };
    writeFileSync(join(home, 'runner/trust.json'), JSON.stringify(trust), { mode: 0o600 });
    expect((await looked()).trust).toBe("The hub's word is enough to run a plan here.");
    const strict = aRunner(hub, { home: join(home, 'runner'), shell: 'sh', proof: 'passkey' });
    await strict.connected;
    expect((await looked()).trust).toBe(toPin);
    await strict.stop();
  });
});
