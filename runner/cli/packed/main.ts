import { ends } from '../program/ends.ts';
import { runProgram } from '../program/run-program.ts';
import { runnerProgram } from '../program/runner-program.ts';
import { type RunnerCommandOptions, runner } from '../runner/runner-command.ts';
import { collectGarbage } from './collect-garbage.ts';

/** `provara runner` alone, as one file: see `packed-runner.ts`. `onConnected` is called when it is first connected. */
export const main = (onConnected: () => void): Promise<void> =>
  runProgram(async () =>
    runnerProgram(
      ends(
        async () => (options: RunnerCommandOptions) =>
          runner(options, { onConnected, onReady: collectGarbage }),
      ),
    ),
  );
