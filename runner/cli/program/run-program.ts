import { inspect } from 'node:util';
import { type Command, CommanderError } from 'commander';
import { Complaint } from '../../complaint.ts';
import { readNetwork } from '../../network/network-file.ts';
import { useNetwork } from '../../network/use-network.ts';
import { EXIT } from '../exit-code.ts';
import { stateFolder } from '../state-folder.ts';
import { asTyped, forHome, typedCommand } from '../terminal/typed-command.ts';

/** What is wrong with it, the one has to log, and the other to say beside all else. */
const FINDS_ITS_WAY = ['runner', 'doctor'];

/** Runs the command that this process was called with; its outcome becomes the exit code. Never rejects. */
export const runProgram = async (load: () => Promise<Command>): Promise<void> => {
  // `provara plan ... | head` closes our output early; what was begun goes on to its end.
  for (const stream of [process.stdout, process.stderr]) stream.on('error', () => undefined);
  let named: string | undefined;
  try {
    const root = await load();
    // Each command that calls a hub goes by the way that was chosen for its folder.
    root.hook('preAction', async (_, command) => {
      const { home } = command.opts<{ home?: string }>();
      named = home;
      if (FINDS_ITS_WAY.includes(command.name())) return;
      await useNetwork(readNetwork(home ?? stateFolder()), process.env);
    });
    await root.parseAsync();
  } catch (error) {
    if (error instanceof CommanderError) {
      // It has printed its help or its complaint.
      if (error.exitCode !== 0 && error.code !== 'commander.help') {
        console.error(`(${typedCommand(['--help'])} lists the commands and options)`);
      }
      process.exitCode = error.exitCode === 0 ? EXIT.ok : EXIT.usage;
      return;
    }
    // What makes it safe to read: no start needs it.
    const { terminalProse } = await import('../terminal/terminal-prose.ts');
    if (error instanceof Complaint) {
      // It may quote the hub, or a command.
      console.error(`provara: ${terminalProse(asTyped(forHome(error.message, named)))}`);
      process.exitCode = error.exitCode;
    } else {
      // A bug: shown whole.
      console.error(terminalProse(inspect(error)));
      process.exitCode = EXIT.error;
    }
  }
};
