import type { PlanState } from '../../shared/plan.ts';

/**
 * How `provara` ends when it is not with the command's own exit code. Chosen where programs rarely end:
 * above the common small numbers, below the shell's 126 and 128 + signal.
 */
export const EXIT = {
  ok: 0,
  error: 1,
  usage: 2,
  denied: 110,
  expired: 111,
  blocked: 112,
  runnerRefused: 113,
  unknown: 114,
  hubRefused: 115,
  unreachable: 116,
  /** As `timeout` of GNU ends. */
  timedOut: 124,
  /** As a shell ends after Ctrl-C. */
  cancelled: 130,
} as const;

const OF_STATE: Partial<Record<PlanState, number>> = {
  denied: EXIT.denied,
  expired: EXIT.expired,
  blocked: EXIT.blocked,
  refused: EXIT.runnerRefused,
  unknown: EXIT.unknown,
  timed_out: EXIT.timedOut,
  cancelled: EXIT.cancelled,
};

/** The exit code for a plan that ended; `commandCode` is that of the last step that ran. */
export const exitCodeOf = (state: PlanState, commandCode: number | null): number => {
  if (state === 'succeeded') return EXIT.ok;
  if (state !== 'failed') return OF_STATE[state] ?? EXIT.error;
  return presentable(commandCode);
};

// A failure must not look like a success: outside Windows only the low byte of a code arrives.
const presentable = (code: number | null): number => {
  if (code === null || code === 0) return EXIT.error;
  if (process.platform === 'win32') return code;
  return code > 0 && code < 256 ? code : 255;
};
