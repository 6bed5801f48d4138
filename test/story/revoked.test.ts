import { expect, it } from 'vitest';
import { provaraCommand } from '../support/provara-command.ts';
import { runningProvara, STORY_MS } from '../support/running-provara.ts';
import { newFolder } from '../support/start-runner.ts';
import { until } from '../support/until.ts';

const at = runningProvara();

it(
  'a machine whose token is revoked ends at once, says so, and does not come back with it',
  async () => {
    const token = (await at.run('token', 'spare', '--role', 'runner').end).stdout.trim();
    expect(token).toMatch(/^pv_runner_/);
    const start = (...words: string[]) => {
      const home = newFolder();
      return provaraCommand(['runner', '--home', home, '--hub', at.provara.url, '--shell', 'sh', ...words], {
        PROVARA_RUNNER_TOKEN: token,
        HOME: home,
      });
    };
    const running = start();
    await until(() => running.text.stdout.includes('connection.opened'), 'the machine has connected');
    const id = token.replace(/^pv_runner_[a-z0-9]+_/, '').slice(0, 8);
    expect((await at.run('revoke', id).end).code).toBe(0);
    const { code, stderr } = await running.end;
    expect(code).toBe(77);
    expect(stderr).toContain("The hub does not accept this runner's token. Pair this machine again");
    const again = await start().end;
    expect(again.code).toBe(77);
    expect(again.stderr).toContain("The hub does not accept this runner's token.");
    // As launchd starts it, which would start it again after any other code.
    const kept = await start('--final-end-is-success').end;
    expect(kept.code).toBe(0);
    const withoutFolder = (text: string): string => text.replace(/--home \S+/, '--home FOLDER');
    expect(withoutFolder(kept.stderr)).toBe(withoutFolder(again.stderr));
  },
  STORY_MS,
);
