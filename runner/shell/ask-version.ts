import { execFile } from 'node:child_process';
import { cleanEnvironment } from '../run/clean-environment.ts';

const LIMIT_MS = 30_000;

/** What a PowerShell says of itself. */
export interface ShellAnswer {
  readonly version: string;
  /** In which programs write that do not know of UTF-8; null outside of Windows, and where it is UTF-8. */
  readonly codePage: number | null;
}

const UTF8_PAGE = 65_001;

// Constrained language knows no [Console]. Programs that do not ask for the console's page write in the system's own.
const QUESTION =
  "$page = try { [Console]::OutputEncoding.CodePage } catch { }; if ($page -eq 65001) { $page = [System.Globalization.CultureInfo]::CurrentCulture.TextInfo.OEMCodePage }; [string]$PSVersionTable.PSVersion + ' ' + $page";

/** Null when it says nothing of the kind, as a stub or a blocked one does. */
export const askVersion = (path: string, env: NodeJS.ProcessEnv): Promise<ShellAnswer | null> =>
  new Promise((resolve) => {
    const args = ['-NoLogo', '-NoProfile', '-NonInteractive', '-Command', QUESTION];
    const options = {
      timeout: LIMIT_MS,
      killSignal: 'SIGKILL' as const,
      windowsHide: true,
      env: cleanEnvironment(env, process.platform, 'version'),
    };
    const child = execFile(path, args, options, (error, stdout) => {
      const line = stdout.trim().split('\n').at(-1)?.trim() ?? '';
      const [, version, page] = /^(\d+\.\d+[\w.-]*)(?: (\d+))?$/.exec(line) ?? [];
      if (error !== null || version === undefined) return resolve(null);
      const isOther = process.platform === 'win32' && page !== undefined && Number(page) !== UTF8_PAGE;
      const codePage = isOther ? Number(page) : null;
      return resolve({ version: version.slice(0, 64), codePage });
    });
    child.stdin?.end();
  });
