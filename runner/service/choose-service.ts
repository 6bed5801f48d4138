import { existsSync } from 'node:fs';
import { homedir, userInfo } from 'node:os';
import { join } from 'node:path';
import { Complaint } from '../complaint.ts';
import { ownSid } from '../private/own-sid-windows.ts';
import { isLockHeld } from '../state-lock.ts';
import { launchdService } from './launchd-service.ts';
import type { Service } from './service.ts';
import type { RunTool } from './system-tool.ts';
import { systemdService } from './systemd-service.ts';
import { taskService } from './task-service.ts';
import { type ServiceAccount, windowsService } from './windows-service.ts';

export interface ServiceChoice {
  /** The runner's state folder. */
  readonly home: string;
  readonly platform: NodeJS.Platform;
  readonly env: NodeJS.ProcessEnv;
  /** On Windows: a service under this account instead of a task at sign-in. */
  readonly account: ServiceAccount | undefined;
}

/** What keeps a runner running on this system. Throws `Complaint` where there is nothing of the kind. */
export const chooseService = ({ home, platform, env, account }: ServiceChoice, run: RunTool): Service => {
  if (account !== undefined && platform !== 'win32') {
    throw new Complaint(
      '--service is for Windows; here the runner is kept by the user manager. Leave it out.',
      2,
    );
  }
  const { username, uid } = userInfo();
  if (platform === 'win32') {
    const systemRoot = env.SystemRoot ?? 'C:\\Windows';
    const folder = join(home, 'service');
    if (account !== undefined) return windowsService({ systemRoot, home, folder, account }, run);
    const isFree = async (): Promise<boolean> => {
      const runnerFolder = join(home, 'runner');
      return !existsSync(runnerFolder) || !(await isLockHeld(runnerFolder, 'runner'));
    };
    return taskService({ systemRoot, home, folder, username, user: ownSid() ?? username, isFree }, run);
  }
  if (platform === 'darwin') return launchdService(homedir(), uid, home, run);
  if (platform === 'linux')
    return systemdService(env.XDG_CONFIG_HOME || join(homedir(), '.config'), home, run);
  throw new Complaint(
    `Services are for Windows, Linux with systemd, and macOS; on ${platform} start \`provara runner\` yourself.`,
    2,
  );
};
