import { readdirSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { VERSION } from '../../shared/version.ts';
import { TOKEN } from '../support/builders.ts';
import { FakeHub } from '../support/fake-hub.ts';
import { cancelFamily } from './support/family.ts';
import { runText } from './support/windows-plans.ts';
import { newWindowsFolder, startWindowsRunner } from './support/windows-runner.ts';
import { onLinux, runInWine } from './support/wine.ts';

const EXE = 'C:\\provara-exe\\provara-runner.exe';

describe('provara-runner.exe', () => {
  let hub: FakeHub;
  const home = newWindowsFolder('exe');
  let runner: ReturnType<typeof startWindowsRunner>;
  beforeAll(async () => {
    hub = await FakeHub.start();
    runner = startWindowsRunner({ hubUrl: hub.url, token: TOKEN, program: [EXE], home });
    await hub.connected();
  });
  afterAll(() => hub.stop());

  it('says its version', async () => {
    expect(await runInWine(EXE, ['--version'])).toEqual({ status: 0, said: `${VERSION}\n` });
  });

  it('names itself and the commands that it has', async () => {
    const { said } = await runInWine(EXE, ['--help']);
    expect(said).toContain('Usage: provara-runner.exe [options] [command]');
    expect(said).not.toMatch(/^ {2}up /m);
    const { status, said: hint } = await runInWine(EXE, ['up']);
    expect(status).toBe(2);
    expect(hint).toContain('provara-runner.exe --help lists the commands and options)');
  });

  it('runs a text in PowerShell, which was started ahead', async () => {
    expect(await runText(hub, "'from the executable'")).toMatchObject({
      outcome: 'succeeded',
      stdout: 'from the executable\n',
    });
  });

  it('holds a process tree in a job, by the FFI that it carries', async () => {
    expect(runner.log()).not.toContain('containment.missing');
    expect(readdirSync(`${onLinux(home)}/runner/native`)).toEqual([
      expect.stringMatching(/^koffi-[0-9a-f]{32}\.node$/),
    ]);
    await cancelFamily(hub);
  });
});
