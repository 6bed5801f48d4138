import { type Command, Option } from 'commander';
import { proofSettingSchema } from '../../../shared/protocol.ts';
import { ends } from '../program/ends.ts';
import { proxyUrl, shellOption, slotCount } from '../program/program-options.ts';

const homeOption = (): Option =>
  new Option('--home <folder>', 'state folder of the machine; without it PROVARA_HOME, or .provara here');

/** The commands by which a machine becomes one of a hub's, and stops being one. */
export const addPairingCommands = (root: Command): void => {
  root
    .command('pair')
    .description('make this machine one of a hub’s: shows a code for the phone, then compare six digits')
    .argument('<url>', 'address of the hub')
    .option('--hub <id>', 'id of the hub, where the deployment has several')
    .option('--name <name>', 'what the machine is called; the phone may change it')
    .option('--proxy <url>', 'http proxy on the way to the hub; remembered for the runner', proxyUrl)
    .option('--ca <file>', 'certificates in PEM to trust beside the usual ones; remembered for the runner')
    .addOption(
      new Option(
        '--proof <kind>',
        "passkey: run only what a trusted passkey signs; token: take the hub's word for a yes, which the person here must confirm. Without it passkey, but at a hub without passkeys",
      ).choices(proofSettingSchema.options),
    )
    .option('--run', 'start the runner afterwards', false)
    .addOption(new Option('--no-next').hideHelp())
    .addOption(homeOption())
    .option('--slots <number>', 'plans that may run at the same time', slotCount, 1)
    .addOption(shellOption())
    .action(ends(async () => (await import('./pair.ts')).pair));

  root
    .command('unpair')
    .description('end the pairing of this machine; with a name that of another one (owner)')
    .argument('[name]', 'name of another machine, as provara runners lists it')
    .option('--local', 'forget it here also when the hub does not answer', false)
    .addOption(homeOption())
    .action(ends(async () => (await import('./machines.ts')).unpair));

  root
    .command('rotate')
    .description('give this machine another token; the old one is worth nothing afterwards, no plan is lost')
    .addOption(homeOption())
    .action(ends(async () => (await import('./paired.ts')).rotate));

  root
    .command('runners')
    .description('list the machines of the hub')
    .option('--json', 'print the JSON answer', false)
    .action(ends(async () => (await import('./machines.ts')).runners));
};
