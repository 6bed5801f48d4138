import type { LaunchProgress } from '../shell/launch.ts';
import type { TreeEnd } from '../terminate/kill-tree.ts';
import type { EndCause } from './run-step.ts';
import type { ProcessExit } from './when-process-ends.ts';

export interface StepFacts {
  readonly spawnError: Error | undefined;
  readonly cause: EndCause | undefined;
  readonly progress: LaunchProgress;
  readonly exit: ProcessExit | undefined;
  readonly isDrained: boolean;
  readonly tree: TreeEnd | undefined;
  readonly outputFailure: string | undefined;
}

/** What people should know of a step's end beyond its kind and code; null when there is nothing. */
export const stepDetail = (facts: StepFacts): string | null => {
  const { spawnError, exit, isDrained, tree, outputFailure } = facts;
  if (spawnError !== undefined)
    return `The shell could not be started: ${spawnError.message}`.slice(0, 2_000);
  const sentences = [whyEnded(facts)];
  if (tree !== undefined && tree.survivors > 0)
    sentences.push(`${processes(tree.survivors)} may have survived.`);
  else if (tree !== undefined && !tree.isCertain) {
    sentences.push('Processes whose parent had ended already may have survived.');
  }
  if (exit !== undefined && !isDrained) {
    sentences.push('Another process still held its output open; what that one prints later is not kept.');
  }
  if (outputFailure !== undefined) sentences.push(`Part of its output is lost: ${outputFailure}.`);
  const text = sentences.filter((sentence) => sentence !== undefined).join(' ');
  return text === '' ? null : text.slice(0, 2_000);
};

const whyEnded = ({ cause, progress, exit }: StepFacts): string | undefined => {
  switch (cause) {
    case 'stopped':
      return 'The runner was stopped.';
    case 'timed_out':
      return progress === 'silent' ? 'PowerShell had not even begun to run the command.' : undefined;
    case 'cancelled':
      return undefined;
    case 'shell_silent':
      return 'PowerShell was started but never began to run the command, and was ended. Endpoint protection may hold it back.';
    case undefined:
      return byProgress(progress, exit);
    default: {
      const never: never = cause;
      return never;
    }
  }
};

const byProgress = (progress: LaunchProgress, exit: ProcessExit | undefined): string | undefined => {
  const code = exit?.code ?? exit?.signal ?? 'no code';
  switch (progress) {
    case 'silent':
      return `PowerShell ended with ${code} before it ran anything of the command. It may be a stub, or a script policy or endpoint protection blocks it; what it said is in the output.`;
    case 'parse':
      return 'PowerShell could not parse the command; nothing of it ran.';
    case 'broke':
      return 'The command was left by a `break` or `continue` outside of a loop; what stood after it did not run.';
    case 'native':
      return `Its last program ended with ${code}, although the last statement succeeded. Let the command end with \`exit 0\` if that is as it should be.`;
    case 'unseen':
      return 'This machine restricts PowerShell to constrained language, in which it can not be seen whether the last statement failed.';
    case 'began':
      // `throw`, and errors that stop: the exit code says enough.
      return exit?.code === 0 ? 'PowerShell ended before it came to the end of the command.' : undefined;
    case 'ended':
      return undefined;
    default: {
      const never: never = progress;
      return never;
    }
  }
};

const processes = (count: number): string => (count === 1 ? '1 process' : `${count} processes`);
