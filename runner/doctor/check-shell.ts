import { execFile } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { cleanEnvironment } from '../run/clean-environment.ts';
import { findShell, ShellNotFound } from '../shell/find-shell.ts';
import { prepareLaunch } from '../shell/launch.ts';
import type { FoundShell } from '../shell/shell.ts';
import { type Finding, fail, ok, warn } from './finding.ts';

const LIMIT_MS = 60_000;

/** Is there a shell, and does it really run a script: an execution policy or a virus scanner may forbid it. */
export const checkShell = async (wanted: string, env: NodeJS.ProcessEnv): Promise<readonly Finding[]> => {
  try {
    const shell = await findShell(wanted, env);
    const found =
      shell.kind === 'sh' && wanted === 'auto'
        ? warn(
            'shell',
            'Commands run in sh: no PowerShell was found.',
            'Install PowerShell 7, or leave it so.',
          )
        : ok(
            'shell',
            shell.kind === 'sh'
              ? `${shell.path}, as was chosen.`
              : `${shell.path}, version ${shell.version ?? 'unknown'}.`,
          );
    return [found, await tryShell(shell, env)];
  } catch (error) {
    if (error instanceof ShellNotFound) {
      return [fail('shell', error.message, 'https://aka.ms/powershell says how to install it.')];
    }
    throw error;
  }
};

const tryShell = async (shell: FoundShell, env: NodeJS.ProcessEnv): Promise<Finding> => {
  const folder = mkdtempSync(join(tmpdir(), 'provara-doctor-'));
  try {
    const nonce = randomBytes(16).toString('hex');
    const launch = prepareLaunch({ shell, folder, step: 0, command: 'exit 0', nonce });
    const options = {
      timeout: LIMIT_MS,
      windowsHide: true,
      env: cleanEnvironment(env, process.platform, 'doctor'),
    };
    const said = await new Promise<string>((resolve) => {
      const child = execFile(launch.file, [...launch.args], options, (_error, stdout, stderr) =>
        resolve(`${stderr}${stdout}`.trim().split('\n')[0] ?? ''),
      );
      // A stub ends without having read.
      child.stdin?.on('error', () => undefined);
      child.stdin?.end(launch.word);
    });
    return launch.progress() === 'silent'
      ? fail(
          'scripts',
          `The shell did not run a script that does nothing${said === '' ? '' : `: ${said}`}.`,
          'A group policy (Get-ExecutionPolicy -List) or endpoint protection forbids it; ask the administrator.',
        )
      : ok('scripts', 'The shell runs scripts.');
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};
