import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { RunnerOptions } from '../../runner/runner-options.ts';
import { TOKEN } from '../support/builders.ts';
import { FakeHub } from '../support/fake-hub.ts';
import { aRunner } from '../support/start-runner.ts';

let hub: FakeHub;

beforeEach(async () => {
  hub = await FakeHub.start();
});
afterEach(() => hub.stop());

describe('a runner with settings that can not work', () => {
  it.each<[string, Partial<RunnerOptions>, string]>([
    ["an agent's token", { token: TOKEN.replace('runner', 'agent') }, 'pv_runner_'],
    ['a token that is none', { token: 'secret' }, 'pv_runner_'],
    ['an address that is none', { hubUrl: 'hub' }, 'address'],
    ['an address of another protocol', { hubUrl: 'ftp://hub.example' }, 'http://'],
    ['no slots', { slots: 0 }, 'slots'],
    ['a working directory that is not there', { workDir: '/no/such/folder' }, '/no/such/folder'],
    ['a shell that is not there', { shell: '/no/such/pwsh' }, '/no/such/pwsh'],
    ['a program that is no shell', { shell: process.execPath }, 'neither pwsh'],
  ])('ends with a sentence: %s', async (_, options, words) => {
    const { code, reason, exitCode } = await aRunner(hub, options).stopped;
    expect({ code, exitCode }).toEqual({ code: 'misconfigured', exitCode: 78 });
    expect(reason).toContain(words);
    expect(reason).not.toContain('secret');
    expect(hub.upgrades).toEqual([]);
  });
});
