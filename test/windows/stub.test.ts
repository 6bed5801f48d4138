import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { TOKEN } from '../support/builders.ts';
import { FakeHub } from '../support/fake-hub.ts';
import { aWindowsPlan, endOf } from './support/windows-plans.ts';
import { startWindowsRunner } from './support/windows-runner.ts';

/** Wine has one in this place that ends with 0 and does nothing. */
const STUB = 'C:\\windows\\System32\\WindowsPowerShell\\v1.0\\powershell.exe';

describe('a powershell.exe that is only a stub', () => {
  let hub: FakeHub;
  beforeAll(async () => {
    hub = await FakeHub.start();
  });
  afterAll(() => hub.stop());

  it('is not taken for Windows PowerShell', async () => {
    const runner = startWindowsRunner({ hubUrl: hub.url, token: TOKEN, shell: 'powershell' });
    expect(await runner.ended()).not.toBe(0);
    expect(runner.log()).toContain('No powershell was found on this machine');
    expect(hub.upgrades).toEqual([]);
  });

  it('is found out by what is missing, when a person names it', async () => {
    startWindowsRunner({ hubUrl: hub.url, token: TOKEN, shell: STUB });
    await hub.connected();
    expect(hub.of('hello')[0]?.runner.shell).toMatchObject({ kind: 'powershell', version: null });
    const plan = aWindowsPlan('Get-Date', { shell: 'powershell' });
    await hub.run(plan);
    const { outcome, end, code, detail } = await endOf(hub, plan);
    expect({ outcome, end, code }).toEqual({ outcome: 'failed', end: 'shell_did_not_run', code: 0 });
    expect(detail).toContain('before it ran anything of the command');
  });
});
