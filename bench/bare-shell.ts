import { type ChildProcess, spawn } from 'node:child_process';

/** How a shell is called that runs a text, and how one that waits for a text on its standard input. */
export interface BareShell {
  readonly path: string;
  readonly runs: (text: string) => readonly string[];
  readonly waits: readonly string[];
}

export const SH: BareShell = {
  path: '/bin/sh',
  runs: (text) => ['-c', text],
  waits: ['-c', 'read -r line; eval "$line"'],
};

const WITHOUT_PROFILE = ['-NoLogo', '-NoProfile', '-NonInteractive', '-Command'];

export const powershellAt = (path: string): BareShell => ({
  path,
  runs: (text) => [...WITHOUT_PROFILE, text],
  waits: [...WITHOUT_PROFILE, 'Invoke-Expression ([Console]::In.ReadLine())'],
});

export const startBare = (shell: BareShell, args: readonly string[]): ChildProcess =>
  spawn(shell.path, [...args], { stdio: ['pipe', 'pipe', 'ignore'], detached: true });

/** What it prints first; the process ends by itself. */
export const firstOutput = (child: ChildProcess): Promise<Buffer> =>
  new Promise((resolve, reject) => {
    child.stdout?.once('data', resolve);
    child.once('close', (code) => reject(new Error(`A bare shell ended with ${code} and printed nothing.`)));
  });
