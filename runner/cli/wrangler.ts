import { spawn } from 'node:child_process';
import { join } from 'node:path';

/** How a call of wrangler went; `stdout` is empty when it went to the terminal. */
export interface WranglerEnd {
  readonly exitCode: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Calls wrangler with arguments; `quiet` keeps its words instead of showing them. */
export type Wrangler = (
  given: readonly string[],
  options: { readonly quiet: boolean; readonly environment?: Readonly<Record<string, string>> },
) => Promise<WranglerEnd>;

/** Wrangler speaks with Cloudflare about the deployment only when it is told so thrice. */
const SILENT = {
  WRANGLER_SEND_METRICS: 'false',
  WRANGLER_HIDE_BANNER: 'true',
  CLOUDFLARE_CF_FETCH_ENABLED: 'false',
};

/** The wrangler of the checkout in `root`. */
export const wranglerIn =
  (root: string): Wrangler =>
  (given, { quiet, environment }) =>
    new Promise((resolve, reject) => {
      const program = join(root, 'node_modules', 'wrangler', 'bin', 'wrangler.js');
      const child = spawn(process.execPath, [program, ...given], {
        cwd: root,
        env: { ...process.env, ...SILENT, ...environment },
        stdio: quiet ? ['ignore', 'pipe', 'pipe'] : 'inherit',
      });
      const text = { stdout: '', stderr: '' };
      for (const stream of ['stdout', 'stderr'] as const) {
        child[stream]?.setEncoding('utf8').on('data', (data: string) => {
          text[stream] += data;
        });
      }
      child.once('error', reject);
      child.once('close', (code) => resolve({ exitCode: code ?? 1, ...text }));
    });
