import type { Command } from 'commander';
import { addServiceCommands } from '../service/service-commands.ts';
import { ends } from './ends.ts';
import { shellOption, wholeNumber } from './program-options.ts';

/** Commands for whoever looks after the machine that a runner is on. */
export const addMachineCommands = (root: Command): void => {
  addServiceCommands(root);

  root
    .command('doctor')
    .description('check everything that the runner on this machine needs, and say what to do')
    .option('--home <folder>', 'state folder of the machine; without it PROVARA_HOME, or .provara here')
    .option('--hub <url>', 'check this hub; without it the one that the machine is paired with')
    .addOption(shellOption().default(undefined, 'that of its service, or else auto'))
    .option('--json', 'print JSON', false)
    .action(ends(async () => (await import('../machine/doctor.ts')).doctor));

  root
    .command('logs')
    .description("what the runner of this machine did; without the commands' texts and outputs")
    .option('--home <folder>', 'state folder of the machine; without it PROVARA_HOME, or .provara here')
    .option('-n, --lines <number>', 'how many of the last lines', wholeNumber, 50)
    .option('-f, --follow', 'go on showing what comes', false)
    .option('--json', 'the lines as they are, in JSON', false)
    .action(ends(async () => (await import('../machine/logs.ts')).logs));
};
