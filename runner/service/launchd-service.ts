import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { homeIn, LAUNCHD_LABEL, launchdPlist } from './launchd-plist.ts';
import { refuseOtherFolder } from './other-folder.ts';
import { notInstalled, type Service } from './service.ts';
import { mustRun, type RunTool } from './system-tool.ts';

const LAUNCHCTL = '/bin/launchctl';
const CURE = 'It needs the session of a user who is signed in at the screen.';

/** A launch agent of the user `uid`, in `userHome`/Library/LaunchAgents. */
export const launchdService = (userHome: string, uid: number, run: RunTool): Service => {
  const folder = join(userHome, 'Library', 'LaunchAgents');
  const file = join(folder, `${LAUNCHD_LABEL}.plist`);
  const domain = `gui/${uid}`;
  const target = `${domain}/${LAUNCHD_LABEL}`;
  return {
    kind: 'a launch agent',
    install: async (program) => {
      refuseOtherFolder(file, homeIn(program), program.home);
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
      await run(LAUNCHCTL, ['bootout', target]);
      rmSync(file);
    },
    state: async () => {
      if (!existsSync(file)) return notInstalled(`launch agent ${file}`);
      const { code, stdout } = await run(LAUNCHCTL, ['print', target]);
      const isRunning = code === 0 && /^\s*state = running$/m.test(stdout);
      return { isInstalled: true, isRunning, words: `${file}: ${isRunning ? 'running' : 'not running'}.` };
    },
    restart: async () => {
      await mustRun(run, LAUNCHCTL, ['kickstart', '-k', target], CURE);
    },
  };
};
