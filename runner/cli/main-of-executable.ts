import { ends } from './program/ends.ts';
import { program } from './program/program.ts';
import { runProgram } from './program/run-program.ts';
import { type RunnerCommandOptions, runner } from './runner/runner-command.ts';

// The single executable has no files beside it: all commands are in it.
await runProgram(async () => program(ends(async () => (options: RunnerCommandOptions) => runner(options))));
