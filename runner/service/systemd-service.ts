import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { FINAL_EXIT_CODES } from '../ending.ts';
import { refuseOtherFolder, registeredIn } from './other-folder.ts';
import { notInstalled, type Registered, SERVICE_NAME, type Service } from './service.ts';
import { mustRun, type RunTool } from './system-tool.ts';
import { homeInUnit, shellInUnit, systemdUnit } from './systemd-unit.ts';
import { unitWords } from './unit-words.ts';

const SYSTEMCTL = '/usr/bin/systemctl';
const CURE =
  'A user manager of systemd must run for this user: sign in properly, or `loginctl enable-linger`. Without systemd run `provara runner` from what starts programs here.';

/** What the user manager gives the unit; undefined where there is no manager. */
const unitEnvironment = async (run: RunTool): Promise<NodeJS.ProcessEnv | undefined> => {
  const manager = await run(SYSTEMCTL, ['--user', 'show-environment']);
  if (manager.code !== 0) return undefined;
  const unit = await run(SYSTEMCTL, ['--user', 'show', '--property=Environment', '--value', SERVICE_NAME]);
  // Each line is made for a shell: what is special in it stands in `$'…'`.
  const lines = manager.stdout.split('\n').map((line) => line.replace(/=\$'/, "='"));
  const pairs = [...lines.flatMap((line) => unitWords(line)), ...unitWords(unit.stdout)];
  return Object.fromEntries(
    pairs
      .filter((pair) => pair.includes('='))
      .map((pair) => [pair.split('=', 1)[0], pair.replace(/^[^=]*=/s, '')]),
  );
};

/** A user unit in `configHome` (normally `~/.config`) for the runner of the folder `home`. */
export const systemdService = (configHome: string, home: string, run: RunTool): Service => {
  const folder = join(configHome, 'systemd', 'user');
  const file = join(folder, `${SERVICE_NAME}.service`);
  const must = (...args: string[]) => mustRun(run, SYSTEMCTL, ['--user', ...args], CURE);
  const removal = `systemctl --user disable --now ${SERVICE_NAME}; rm ${file}`;
  const registered = (): Registered | undefined =>
    existsSync(file) ? registeredIn(file, homeInUnit(readFileSync(file, 'utf8')), home, removal) : undefined;
  const refuseOther = (): void => {
    const known = registered();
    if (known !== undefined) refuseOtherFolder(known, home);
  };
  return {
    kind: 'a systemd user unit',
    install: async (program) => {
      refuseOther();
      const isNew = !existsSync(file);
      mkdirSync(folder, { recursive: true });
      writeFileSync(file, systemdUnit(program, FINAL_EXIT_CODES));
      try {
        await must('daemon-reload');
        await must('enable', SERVICE_NAME);
        await must('restart', SERVICE_NAME);
      } catch (error) {
        // What could not be started now must not begin by itself at a later sign-in.
        if (isNew) rmSync(file);
        throw error;
      }
    },
    uninstall: async () => {
      if (!existsSync(file)) return;
      refuseOther();
      try {
        await must('disable', '--now', SERVICE_NAME);
      } finally {
        // Without a manager nothing runs of it now; it must not begin at the next sign-in.
        rmSync(file);
      }
      await must('daemon-reload');
    },
    state: async () => {
      const known = registered();
      if (known === undefined) return notInstalled(`unit ${file}`);
      const { stdout } = await run(SYSTEMCTL, ['--user', 'is-active', SERVICE_NAME]);
      const word = stdout.trim();
      return {
        isInstalled: true,
        other: known.isOwn ? null : known,
        isRunning: word === 'active',
        words: `${file}: ${word === '' ? 'systemd does not answer' : word}.`,
      };
    },
    given: async () => ({ env: await unitEnvironment(run), shell: shellInUnit(readFileSync(file, 'utf8')) }),
    restart: async () => {
      refuseOther();
      await must('restart', SERVICE_NAME);
    },
  };
};
