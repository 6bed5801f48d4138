import { type Command, Option } from 'commander';
import { ends } from './ends.ts';

/** `provara passkeys` and `provara trust`: whose yes this machine takes, decided at the machine. */
export const addTrustCommands = (root: Command): void => {
  const trust = root.command('trust').description('the passkeys whose yes this machine takes');

  trust
    .command('list')
    .description('which passkeys are trusted here, and which proof is asked for')
    .addOption(homeOption())
    .option('--json', 'print JSON', false)
    .action(ends(async () => (await import('../machine/trust.ts')).trustList));

  root
    .command('passkeys')
    .description("the hub's passkeys, each with its code and the KEY for trust add (owner, approver)")
    .option('--json', 'print JSON', false)
    .action(ends(async () => (await import('../hub/passkeys.ts')).passkeys));

  trust
    .command('add')
    .description('trust a passkey: compare its code with the phone, then say yes')
    .argument('[key]', 'the KEY that the page and provara passkeys show; without it, read from the input')
    .addOption(homeOption())
    .option('--yes', 'do not ask: the code was compared elsewhere', false)
    .option('--json', 'print JSON', false)
    .action(ends(async () => (await import('../machine/trust.ts')).trustAdd));

  trust
    .command('remove')
    .description('never take the yes of this passkey again on this machine')
    .argument('<id>', 'its id, or its code in quotes, as trust list shows them')
    .addOption(homeOption())
    .option('--yes', 'do not ask', false)
    .option('--json', 'print JSON', false)
    .action(ends(async () => (await import('../machine/trust.ts')).trustRemove));
};

const homeOption = (): Option =>
  new Option('--home <folder>', "the runner's state folder; without it that of npm start");
