import type { Command } from 'commander';
import { publicUrlOption } from '../up/public-url.ts';
import { ends } from './ends.ts';
import {
  constrainedLanguageOption,
  hostAddress,
  portNumber,
  readyShellOption,
  shellOption,
  slotCount,
} from './program-options.ts';

/** The command that starts a hub here. */
export const addUpCommand = (root: Command): void => {
  root
    .command('up')
    .description('start the hub and a runner on this machine (npm start)')
    .option('--port <number>', 'port of the hub; 0 takes a free one', portNumber, 8787)
    .option(
      '--host <address>',
      'address to listen on; 127.0.0.1 keeps other devices out',
      hostAddress,
      '0.0.0.0',
    )
    .option(
      '--public-url <url>',
      'https address of a tunnel or reverse proxy before this hub, for passkeys; remembered, none forgets it',
      publicUrlOption,
    )
    .option('--json', 'print one JSON line with the addresses and tokens, for scripts', false)
    .option('--slots <number>', 'plans that may run at the same time', slotCount, 1)
    .addOption(shellOption())
    .addOption(constrainedLanguageOption())
    .addOption(readyShellOption())
    .action(ends(async () => (await import('../up/up.ts')).up));
};

/** The command that uploads one. */
export const addDeployCommand = (root: Command): void => {
  root
    .command('deploy', { hidden: true })
    .description('upload the worker to Cloudflare (npm run deploy)')
    .option('--claim', 'make a claim code also when the deployment has an owner already', false)
    .option('--dry-run', 'bundle and check, upload nothing', false)
    .action(ends(async () => (await import('../deploy.ts')).deploy));
};
