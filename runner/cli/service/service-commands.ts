import { type Command, Option } from 'commander';
import { SERVICE_ACCOUNTS } from '../../service/windows-service.ts';
import { ends } from '../program/ends.ts';
import {
  anyConstrainedLanguageOption,
  anyShellOption,
  readyShellOption,
  slotCount,
} from '../program/program-options.ts';

const homeOption = (): Option =>
  new Option('--home <folder>', 'state folder of the machine; without it PROVARA_HOME, or .provara here');

const serviceOption = (): Option =>
  new Option(
    '--service [account]',
    'Windows: a service that needs nobody to sign in, under this account, instead of a task at sign-in',
  )
    .choices(SERVICE_ACCOUNTS)
    .preset('LocalService');

/** The commands that hand the runner to the system to keep. */
export const addServiceCommands = (root: Command): void => {
  const service = root.command('service').description('let the system start the runner and keep it running');
  service
    .command('install')
    .description(
      'register the runner and start it: a task or service, a systemd user unit, a launch agent; what is registered keeps its options, unless others are named',
    )
    .addOption(serviceOption())
    .addOption(homeOption())
    .option('--slots <number>', 'plans that may run at the same time; without it 1', slotCount)
    .addOption(anyShellOption())
    .addOption(anyConstrainedLanguageOption())
    .option('--no-constrained-language', 'run them in the full language again')
    // Before its opposite, so that neither is a default.
    .option('--ready-shell', 'keep one waiting again')
    .addOption(readyShellOption())
    .action(ends(async () => (await import('./service.ts')).serviceInstall));
  service
    .command('uninstall')
    .description('stop the runner and remove what `install` made; the state folder stays')
    .addOption(serviceOption())
    .addOption(homeOption())
    .action(ends(async () => (await import('./service.ts')).serviceUninstall));
  service
    .command('status')
    .description('is it registered, and does it run')
    .addOption(serviceOption())
    .addOption(homeOption())
    .option('--json', 'print JSON', false)
    .action(ends(async () => (await import('./service.ts')).serviceStatus));
  service
    .command('restart')
    .description('stop the runner and start it again; what it runs is ended')
    .addOption(serviceOption())
    .addOption(homeOption())
    .action(ends(async () => (await import('./service.ts')).serviceRestart));
};
