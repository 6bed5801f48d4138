import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { FINAL_EXIT_CODES } from '../ending.ts';
import { refuseOtherFolder, registeredIn } from './other-folder.ts';
import { notInstalled, type Registered, SERVICE_NAME, type Service } from './service.ts';
import { mustRun, type RunTool } from './system-tool.ts';
import { homeInUnit, optionsInUnit, startedInUnit, systemdUnit } from './systemd-unit.ts';
import { unitEnvironment } from './unit-environment.ts';

const SYSTEMCTL = '/usr/bin/systemctl';
const CURE =
  'A user manager of systemd must run for this user: sign in properly, or `loginctl enable-linger`. Without systemd run `provara runner` from what starts programs here.';

/** A user unit in `configHome` (normally `~/.config`) for the runner of the folder `home`. */
export const systemdService = (configHome: string, home: string, run: RunTool): Service => {
  const folder = join(configHome, 'systemd', 'user');
  const file = join(folder, `${SERVICE_NAME}.service`);
  const must = (...args: string[]) => mustRun(run, SYSTEMCTL, ['--user', ...args], CURE);
  const removal = `systemctl --user disable --now ${SERVICE_NAME}; rm ${file}`;
  const registered = (): Registered | undefined =>
    existsSync(file) ? registeredIn(file, homeInUnit(readFileSync(file, 'utf8')), home, removal) : undefined;
  /** What `systemctl --user edit` wrote: it is read behind the unit. */
  const dropIns = (): readonly string[] => {
    const beside = `${file}.d`;
    if (!existsSync(beside)) return [];
    const names = readdirSync(beside).filter((name) => name.endsWith('.conf'));
    return names.sort().map((name) => join(beside, name));
  };
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
    given: async () => {
      const unit = [file, ...dropIns()].map((path) => readFileSync(path, 'utf8')).join('\n');
      const { env, unread = [] } = (await unitEnvironment(SYSTEMCTL, run)) ?? { env: undefined };
      return { ...optionsInUnit(unit), env, unread, started: startedInUnit(unit) };
    },
    restart: async () => {
      refuseOther();
      await must('restart', SERVICE_NAME);
    },
  };
};
