import { ends } from './ends.ts';
import { program } from './program.ts';
import { runProgram } from './run-program.ts';
import { type RunnerCommandOptions, runner } from './runner-command.ts';

// The single executable has no files beside it: all commands are in it.
await runProgram(async () => program(ends(async () => (options: RunnerCommandOptions) => runner(options))));
