import { Command, Option } from 'commander';
import { proofSettingSchema } from '../../../shared/protocol.ts';
import { VERSION } from '../../../shared/version.ts';
import type { RunnerCommandOptions } from '../runner/runner-command.ts';
import { constrainedLanguageOption, readyShellOption, shellOption, slotCount } from './program-options.ts';

/** The `provara` command line without its commands. */
export const newProgram = (): Command =>
  new Command('provara')
    .description('Plans from AI agents, approved by a person, run at most once.')
    .version(VERSION)
    .exitOverride();

/** Carries out `provara runner`. */
export type RunnerAction = (options: RunnerCommandOptions) => Promise<void>;

export const addRunnerCommand = (root: Command, action: RunnerAction): void => {
  root
    .command('runner')
    .description('run plans for the hub that this machine is paired with; `npm start` starts one for its own')
    .option('--home <folder>', 'state folder; without it PROVARA_HOME, or .provara here')
    .option('--hub <url>', 'base URL of the hub, for a machine that has its token from elsewhere')
    .option('--slots <number>', 'plans that may run at the same time', slotCount, 1)
    .addOption(shellOption())
    .addOption(constrainedLanguageOption())
    .addOption(readyShellOption())
    .addOption(
      new Option(
        '--proof <kind>',
        "passkey: run only what a trusted passkey signed; token: take the hub's word. Without it what the machine's trust says: passkey, but for the machine of `npm start` and one that was paired with a hub without passkeys",
      ).choices(proofSettingSchema.options),
    )
    .option('--log-file <file>', 'write the log there instead of to the standard output; rotated at 10 MB')
    .option('--json', 'log in JSON at a terminal, too, as everywhere else', false)
    .option('--until-input-ends', 'end when the standard input ends, for a program that keeps it', false)
    .addOption(new Option('--adopt-first-passkey').default(false).hideHelp())
    .addOption(new Option('--final-end-is-success').default(false).hideHelp())
    .action(action);
};

/** `provara runner` alone: the one command that stays in memory loads no other. */
export const runnerProgram = (action: RunnerAction): Command => {
  const root = newProgram();
  addRunnerCommand(root, action);
  return root;
};
