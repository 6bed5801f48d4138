import { chmodSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { runnerToken } from '../../../../runner/cli/runner/runner-token.ts';
import { startRunnerProcess } from '../../../../runner/cli/up/runner-process.ts';
import { newFolder } from '../../../support/start-runner.ts';
import { until } from '../../../support/until.ts';

const fileWith = (text: string, mode: number): string => {
  const path = join(newFolder(), 'token');
  writeFileSync(path, text);
  chmodSync(path, mode);
  return path;
};

describe("the runner's token", () => {
  it('comes from the file that the environment names, before all else', () => {
    const env = {
      PROVARA_RUNNER_TOKEN_FILE: fileWith('from-file\n', 0o600),
      PROVARA_RUNNER_TOKEN: 'from-env',
    };
    expect(runnerToken(newFolder(), env)).toBe('from-file');
    expect(env).toEqual({});
  });

  it('comes from the environment, and is taken out of it', () => {
    const env = { PROVARA_RUNNER_TOKEN: 'from-env', OTHER: 'stays' };
    expect(runnerToken(newFolder(), env)).toBe('from-env');
    expect(env).toEqual({ OTHER: 'stays' });
  });

  it('is asked for when there is none', () => {
    expect(() => runnerToken(newFolder(), {})).toThrow('PROVARA_RUNNER_TOKEN_FILE');
  });

  it.skipIf(process.platform === 'win32')('is not taken from a file that others may read', () => {
    const env = { PROVARA_RUNNER_TOKEN_FILE: fileWith('open', 0o644) };
    expect(() => runnerToken(newFolder(), env)).toThrow('chmod 600');
  });

  it.skipIf(process.platform !== 'linux')(
    'is not in what the system shows of the environment of a runner that `provara up` starts',
    async () => {
      const home = newFolder();
      mkdirSync(join(home, 'run'), { recursive: true });
      const program = join(home, 'program.mjs');
      // In place of the runner: says what the system shows of it.
      writeFileSync(
        program,
        `import { readFileSync, renameSync, writeFileSync } from 'node:fs';
writeFileSync('${home}/shown.new', readFileSync('/proc/self/environ'));
renameSync('${home}/shown.new', '${home}/shown');
process.on('message', () => process.exit(0));
process.on('disconnect', () => process.exit(0));
`,
      );
      process.env.PROVARA_RUNNER_TOKEN = 'the-secret';
      process.env.PROVARA_TOKEN = 'the-secret';
      try {
        const runner = startRunnerProcess({
          home,
          program,
          hubUrl: 'http://127.0.0.1:9',
          slots: 1,
          shell: 'sh',
          constrainedLanguage: false,
          readyShell: false,
          say: () => undefined,
        });
        runner.ready.catch(() => undefined);
        let shown = '';
        await until(() => {
          try {
            shown = readFileSync(join(home, 'shown'), 'utf8');
          } catch {
            return false;
          }
          return true;
        }, 'it has said what is shown');
        await runner.stop();
        expect(shown).toContain('PATH=');
        expect(shown).not.toContain('the-secret');
      } finally {
        delete process.env.PROVARA_RUNNER_TOKEN;
        delete process.env.PROVARA_TOKEN;
      }
    },
  );
});
