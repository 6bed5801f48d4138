import type { Refusal, RefusalCode, Result } from '../../shared/refusal.ts';

/** Ends a request with a refusal; `answerError` turns it into a problem document. */
export class Refused extends Error {
  readonly refusal: Refusal;

  constructor(refusal: Refusal) {
    super(refusal.code);
    this.name = 'Refused';
    this.refusal = refusal;
  }
}

/** Throws the refusal of this code. */
export const refuseRequest = (
  code: RefusalCode,
  detail: string,
  extra?: Readonly<Record<string, unknown>>,
): never => {
  throw new Refused(extra === undefined ? { code, detail } : { code, detail, extra });
};

/** The value of a result, or its refusal thrown. */
export const take = <T>(result: Result<T>): T => {
  if (!result.ok) throw new Refused(result.refusal);
  return result.value;
};
