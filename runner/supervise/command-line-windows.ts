import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

/** The command line of a living process; undefined when there is none or Windows would not tell. */
export const commandLineOf = (pid: number): string | undefined => {
  if (!isRunning(pid)) return undefined;
  // tasklist knows names only, and wmic is gone from new versions.
  const { stdout } = spawnSync(
    join(process.env.SystemRoot ?? 'C:\\Windows', 'System32', 'WindowsPowerShell', 'v1.0', 'powershell.exe'),
    [
      '-NoLogo',
      '-NoProfile',
      '-NonInteractive',
      '-Command',
      `(Get-CimInstance Win32_Process -Filter "ProcessId=${pid}").CommandLine`,
    ],
    { encoding: 'utf8', windowsHide: true, timeout: 20_000 },
  );
  // Arguments with spaces stand in quotes there.
  return stdout?.trim().replaceAll('"', '') || undefined;
};

/** True until the process has ended. */
export const isRunning = (pid: number): boolean => {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
};
