import type { StepResult } from '../../../shared/plan.ts';
import { signalWords } from './signal-words.ts';

const ENDS: Readonly<Record<Exclude<StepResult['end'], 'exited'>, string>> = {
  timed_out: 'timed out',
  cancelled: 'cancelled',
  spawn_failed: 'could not be started',
  shell_did_not_run: 'the shell did not run it',
  parser_differs: 'PowerShell reads it otherwise',
  content_changed: 'a file is not the one that was approved',
};

/** How a step ended, in a few plain words. */
export const resultWords = ({ end, exit_code, signal }: StepResult): string => {
  if (end !== 'exited') return signal === null ? ENDS[end] : `${ENDS[end]}: it ${signalWords(signal)}`;
  return signal === null ? `exit code ${exit_code ?? 'none'}` : `it ${signalWords(signal)}`;
};
