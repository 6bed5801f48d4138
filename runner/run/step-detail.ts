import type { LaunchProgress } from '../shell/launch.ts';
import { UNWRITABLE_CODE } from '../shell/powershell-launcher.ts';
import type { TreeEnd } from '../terminate/tree.ts';
import type { EndCause } from './end-cause.ts';
import type { ProcessExit } from './when-process-ends.ts';

export interface StepFacts {
  readonly spawnError: Error | undefined;
  readonly cause: EndCause | undefined;
  readonly progress: LaunchProgress;
  readonly exit: ProcessExit | undefined;
  readonly hasOutput: boolean;
  readonly isDrained: boolean;
  readonly tree: TreeEnd | undefined;
  readonly outputFailure: string | undefined;
}

/** Of a step that was ended because its runner stops. */
export const RUNNER_STOPPED = 'The runner was stopped.';

/** What people should know of a step's end beyond its kind and code; null when there is nothing. */
export const stepDetail = (facts: StepFacts): string | null => {
  const { spawnError, exit, isDrained, tree, outputFailure } = facts;
  if (spawnError !== undefined)
    return `The shell could not be started: ${spawnError.message}`.slice(0, 2_000);
  const sentences = [whyEnded(facts)];
  if (tree !== undefined && tree.survivors > 0)
    sentences.push(`${processes(tree.survivors)} may have survived.`);
  else if (tree !== undefined && !tree.isCertain) {
    sentences.push(
      process.platform === 'win32'
        ? 'Processes whose parent had ended already may have survived.'
        : 'Some of its processes had cut themselves off from the others; those that were found have been ended, more of them may have survived.',
    );
  }
  if (exit !== undefined && !isDrained) {
    sentences.push('Another process still held its output open; what that one prints later is not kept.');
  }
  if (outputFailure !== undefined) sentences.push(`Part of its output is lost: ${outputFailure}.`);
  const text = sentences.filter((sentence) => sentence !== undefined).join(' ');
  return text === '' ? null : text.slice(0, 2_000);
};

const whyEnded = ({ cause, progress, exit, hasOutput }: StepFacts): string | undefined => {
  switch (cause) {
    case 'stopped':
      return RUNNER_STOPPED;
    case 'timed_out':
      return progress === 'silent' ? 'PowerShell had not even begun to run the command.' : undefined;
    case 'cancelled':
      return undefined;
    case 'shell_silent':
      return 'PowerShell was started but never began to run the command, and was ended. Endpoint protection may hold it back.';
    case undefined:
      return byProgress(progress, exit, hasOutput);
    default: {
      const never: never = cause;
      return never;
    }
  }
};

const silent = (code: number | null, said: number | string, hasOutput: boolean): string => {
  if (code === UNWRITABLE_CODE)
    return 'PowerShell could not write into its folder, so nothing of the command was run.';
  const may =
    'It may be a stub, or a script policy or endpoint protection blocks it; what it said is in the output.';
  return hasOutput
    ? `PowerShell ended with ${said}, and nothing proves that it ran anything of the command. ${may}`
    : `PowerShell ended with ${said} before it ran anything of the command. ${may}`;
};

const byProgress = (
  progress: LaunchProgress,
  exit: ProcessExit | undefined,
  hasOutput: boolean,
): string | undefined => {
  const code = exit?.code ?? exit?.signal ?? 'no code';
  switch (progress) {
    case 'silent':
      return silent(exit?.code ?? null, code, hasOutput);
    case 'lost':
      return `PowerShell ended with ${code}, but the file in which it says how far it came is gone; the command may have run.`;
    case 'parse':
      return 'PowerShell could not parse the command; nothing of it ran.';
    case 'differs':
      return "PowerShell's own parser finds other commands in this text than those that were judged and shown, so nothing of it ran. Its list is in the output; write the command more plainly, and report this.";
    case 'unmarked':
      return 'Provara could not prepare the command so that its end can be seen; nothing of it ran.';
    case 'not-run':
      return 'PowerShell refused to run the command (what it requires, its parameters, or a policy of this machine); no statement of it ran. The reason is in the output.';
    case 'cut':
      return 'PowerShell refused the command or left it before its end; the reason is in the output.';
    case 'broke':
      return 'The command was left by a `break` or `continue` outside of a loop; what stood after it did not run.';
    case 'native':
      return `Its last program ended with ${code}, although the last statement succeeded. Let the command end with \`exit 0\` if that is as it should be.`;
    case 'unseen':
      return 'This machine restricts PowerShell to constrained language, in which it can not be seen whether the last statement failed.';
    case 'unchecked':
      return 'The command was left by a `return` with a value, so it can not be seen whether its last statement failed.';
    case 'exit-after-failure':
      return 'The statement before its `exit` had failed; an `exit` without a number ends with 0 all the same.';
    case 'began':
      // `throw`, and errors that stop: the exit code says enough.
      return exit?.code === 0
        ? 'PowerShell ended with 0 before it came to the end of the command (a `break` or `continue` to a computed label, or something that ends PowerShell), so this is no success.'
        : undefined;
    case 'ended':
      return undefined;
    default: {
      const never: never = progress;
      return never;
    }
  }
};

const processes = (count: number): string => (count === 1 ? '1 process' : `${count} processes`);
