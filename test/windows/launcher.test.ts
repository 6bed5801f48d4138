import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { TOKEN } from '../support/builders.ts';
import { FakeHub } from '../support/fake-hub.ts';
import { launcherCases } from '../support/launcher-cases.ts';
import { runText } from './support/windows-plans.ts';
import { PWSH, startWindowsRunner } from './support/windows-runner.ts';

let hub: FakeHub;

beforeAll(async () => {
  hub = await FakeHub.start();
  startWindowsRunner({ hubUrl: hub.url, token: TOKEN, args: ['--slots', '2'] });
  await hub.connected();
});
afterAll(() => hub.stop());

describe.concurrent('a step in PowerShell on Windows', () => {
  it('runs in the PowerShell that the runner found in Program Files', () => {
    expect(hub.of('hello')[0]?.runner).toMatchObject({
      platform: 'win32',
      shell: { kind: 'pwsh', path: PWSH, version: expect.stringMatching(/^7\./) },
    });
  });
  launcherCases((command) => runText(hub, command), { isWindows: true, isBrief: true });
});
