/** Why a runner ended for good, with the process's exit code for each (from sysexits where one fits). */
export const ENDINGS = {
  stopped: 0,
  failed: 70,
  locked: 75,
  protocol: 76,
  unauthenticated: 77,
  misconfigured: 78,
  replaced: 79,
} as const;

export type EndingCode = keyof typeof ENDINGS;

/** After these ends another start would end the same way: who keeps the runner running lets it be. */
export const FINAL_EXIT_CODES: readonly number[] = [
  ENDINGS.protocol,
  ENDINGS.unauthenticated,
  ENDINGS.misconfigured,
  ENDINGS.replaced,
];

export interface Ending {
  readonly code: EndingCode;
  /** One sentence for people, with the cure. */
  readonly reason: string;
  readonly exitCode: number;
}

export const ending = (code: EndingCode, reason: string): Ending => ({
  code,
  reason,
  exitCode: ENDINGS[code],
});
