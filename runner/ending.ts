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
  /** For people. What was thrown brings its cure along in the same sentence. */
  readonly reason: string;
  /** What helps. */
  readonly cure?: string;
  readonly exitCode: number;
}

export const ending = (code: EndingCode, reason: string, cure?: string): Ending => ({
  code,
  reason,
  ...(cure !== undefined && { cure }),
  exitCode: ENDINGS[code],
});

/** An ending in words, for whoever started the runner. A refused token is mended by pairing; the machine of `npm start` has another way. */
export const endingWords = ({ code, reason, cure }: Ending, isBesideHub: boolean): string =>
  cure === undefined || (isBesideHub && code === 'unauthenticated') ? reason : `${reason} ${cure}`;
