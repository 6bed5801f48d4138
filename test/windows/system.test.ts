import { writeFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { aStep, TOKEN } from '../support/builders.ts';
import { FakeHub } from '../support/fake-hub.ts';
import { aWindowsPlan, endOf, runText } from './support/windows-plans.ts';
import { NODE, newWindowsFolder, startWindowsRunner } from './support/windows-runner.ts';
import { onLinux } from './support/wine.ts';

let hub: FakeHub;
const folder = newWindowsFolder("with space and 'quote");

beforeAll(async () => {
  hub = await FakeHub.start();
  startWindowsRunner({
    hubUrl: hub.url,
    token: TOKEN,
    args: ['--slots', '2'],
    env: { PROVARA_TOKEN: 'secret-token', SOME_SECRET: 'secret-too' },
  });
  await hub.connected();
});
afterAll(() => hub.stop());

describe.concurrent('a step on Windows', () => {
  it('runs a script file although the execution policy of Windows forbids it by default', async () => {
    writeFileSync(`${onLinux(folder)}/hello.ps1`, "'from a file'\r\nexit 3\r\n");
    const script = `${folder}\\hello.ps1`.replaceAll("'", "''");
    const text = `[string]$env:PSExecutionPolicyPreference; & '${script}'`;
    expect(await runText(hub, text)).toMatchObject({ code: 3, stdout: 'Bypass\nfrom a file\n' });
  });

  it('has no token and no secret of its runner in the environment, and what Windows needs', async () => {
    const text =
      "[Environment]::GetEnvironmentVariables().Keys -match 'PROVARA|SECRET'; $env:SystemRoot; $env:TEMP.Length -gt 0";
    const { stdout } = await runText(hub, text);
    expect(stdout.toLowerCase()).toBe('provara_run\nc:\\windows\ntrue\n');
  });

  it('starts in the folder that the step names', async () => {
    const plan = aWindowsPlan([
      aStep('[Environment]::CurrentDirectory; (Get-Location).Path', { cwd: folder }),
    ]);
    await hub.run(plan);
    expect((await endOf(hub, plan)).stdout).toBe(`${folder}\n${folder}\n`);
  });

  it('gives arguments to programs as they were written', async () => {
    const given = ['a b', 'c"d', '', 'tail\\', "it's", 'grüße', '%PATH%', 'x&y|z'];
    const list = given.map((text) => `'${text.replaceAll("'", "''")}'`).join(' ');
    const print = "require('fs').writeSync(1, JSON.stringify(process.argv.slice(1)))";
    const { stdout } = await runText(hub, `& '${NODE}' -e "${print}" -- ${list}`);
    expect(JSON.parse(stdout)).toEqual(given);
  });

  it('reads the registry and drives', async () => {
    const text =
      "(Get-Item 'HKLM:\\SOFTWARE\\Microsoft\\Windows NT\\CurrentVersion').GetValue('CurrentBuild') -match '^\\d+$'; [IO.Directory]::Exists('C:\\windows')";
    expect(await runText(hub, text)).toMatchObject({ outcome: 'succeeded', stdout: 'True\nTrue\n' });
  });

  it('reads what is written in the code page of the console', async () => {
    // `Grüße` in code page 437, which is Wine's, and 850 alike.
    const write = '[Console]::OpenStandardOutput().Write([byte[]](0x47, 0x72, 0x81, 0xe1, 0x65), 0, 5)';
    expect((await runText(hub, write)).stdout).toBe('Grüße');
  });

  it('sends 20 MB of output whole', async () => {
    const { outcome, stdout } = await runText(hub, "$line = 'x' * 999; foreach ($i in 1..20000) { $line }");
    expect(outcome).toBe('succeeded');
    expect(stdout.length).toBe(20_000_000);
  });
});
