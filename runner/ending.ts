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
  /** For people, with what they can do here. */
  readonly reason: string;
  /** What else helps a machine that was paired, or has its token from elsewhere; that of `npm start` has another way. */
  readonly cure?: string;
  readonly exitCode: number;
}

export const ending = (code: EndingCode, reason: string, cure?: string): Ending => ({
  code,
  reason,
  ...(cure !== undefined && { cure }),
  exitCode: ENDINGS[code],
});

/** An ending in words, for whoever started the runner. */
export const endingWords = ({ reason, cure }: Ending, isBesideHub: boolean): string =>
  isBesideHub || cure === undefined ? reason : `${reason} ${cure}`;
