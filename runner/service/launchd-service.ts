import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { LAUNCHD_LABEL, launchdPlist, startedInPlist, wordInPlist } from './launchd-plist.ts';
import { refuseOtherFolder, registeredIn } from './other-folder.ts';
import { notInstalled, type Registered, type Service } from './service.ts';
import { mustRun, type RunTool } from './system-tool.ts';

const LAUNCHCTL = '/bin/launchctl';
const CURE = 'It needs the session of a user who is signed in at the screen.';

/** A launch agent of the user `uid`, in `userHome`/Library/LaunchAgents, for the runner of the folder `home`. */
export const launchdService = (userHome: string, uid: number, home: string, run: RunTool): Service => {
  const folder = join(userHome, 'Library', 'LaunchAgents');
  const file = join(folder, `${LAUNCHD_LABEL}.plist`);
  const domain = `gui/${uid}`;
  const target = `${domain}/${LAUNCHD_LABEL}`;
  const removal = `launchctl bootout ${target}; rm ${file}`;
  const registered = (): Registered | undefined =>
    existsSync(file)
      ? registeredIn(file, wordInPlist(readFileSync(file, 'utf8'), '--home'), home, removal)
      : undefined;
  const refuseOther = (): void => {
    const known = registered();
    if (known !== undefined) refuseOtherFolder(known, home);
  };
  return {
    kind: 'a launch agent',
    install: async (program) => {
      refuseOther();
      const isNew = !existsSync(file);
      mkdirSync(folder, { recursive: true });
      writeFileSync(file, launchdPlist(program));
      // It refuses to load what is loaded.
      await run(LAUNCHCTL, ['bootout', target]);
      try {
        await mustRun(run, LAUNCHCTL, ['bootstrap', domain, file], CURE);
      } catch (error) {
        // What could not be started now must not begin by itself at a later sign-in.
        if (isNew) rmSync(file);
        throw error;
      }
    },
    uninstall: async () => {
      if (!existsSync(file)) return;
      refuseOther();
      await run(LAUNCHCTL, ['bootout', target]);
      rmSync(file);
    },
    state: async () => {
      const known = registered();
      if (known === undefined) return notInstalled(`launch agent ${file}`);
      const { code, stdout } = await run(LAUNCHCTL, ['print', target]);
      const isRunning = code === 0 && /^\s*state = running$/m.test(stdout);
      const words = `${file}: ${isRunning ? 'running' : 'not running'}.`;
      return { isInstalled: true, other: known.isOwn ? null : known, isRunning, words };
    },
    given: async () => {
      const plist = readFileSync(file, 'utf8');
      return {
        ...{ env: undefined, unread: [], started: startedInPlist(plist) },
        shell: wordInPlist(plist, '--shell'),
        slots: wordInPlist(plist, '--slots'),
        isConstrained: plist.includes('<string>--constrained-language</string>'),
        hasReadyShell: !plist.includes('<string>--no-ready-shell</string>'),
      };
    },
    restart: async () => {
      refuseOther();
      await mustRun(run, LAUNCHCTL, ['kickstart', '-k', target], CURE);
    },
  };
};
