import { execFile } from 'node:child_process';
import { cleanEnvironment } from '../run/clean-environment.ts';

const LIMIT_MS = 30_000;

/** The version that a PowerShell says of itself; null when it does not, which a stub or a blocked one never does. */
export const askVersion = (path: string, env: NodeJS.ProcessEnv): Promise<string | null> =>
  new Promise((resolve) => {
    const args = [
      '-NoLogo',
      '-NoProfile',
      '-NonInteractive',
      '-Command',
      '[string]$PSVersionTable.PSVersion',
    ];
    const options = {
      timeout: LIMIT_MS,
      killSignal: 'SIGKILL' as const,
      windowsHide: true,
      env: cleanEnvironment(env, process.platform, 'version'),
    };
    const child = execFile(path, args, options, (error, stdout) => {
      const version = stdout.trim().split('\n').at(-1)?.trim() ?? '';
      resolve(error === null && /^\d+\.\d+[\w.-]*$/.test(version) ? version.slice(0, 64) : null);
    });
    child.stdin?.end();
  });
