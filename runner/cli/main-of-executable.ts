import { parse } from 'node:path';
import { ends } from './program/ends.ts';
import { program } from './program/program.ts';
import { runProgram } from './program/run-program.ts';
import { type RunnerCommandOptions, runner } from './runner/runner-command.ts';

// The single executable has no files beside it: all commands but those of a hub of its own are in it.
await runProgram(async () => {
  const action = ends(async () => (options: RunnerCommandOptions) => runner(options));
  return program(action, { hasHub: false }).name(parse(process.execPath).base);
});
