import { appendFileSync } from 'node:fs';

/** One line of the report. */
export interface Fact {
  readonly check: string;
  readonly result: 'pass' | 'fail' | 'not tried';
  readonly detail: string;
}

/** Thrown by a check that does not apply on this machine; says why. */
export class NotTried extends Error {
  override readonly name = 'NotTried';
}

export const notTried = (why: string): never => {
  throw new NotTried(why);
};

export type Check = (name: string, look: () => Promise<string> | string) => Promise<void>;

/** Gives the function by which checks are made: one after the other, each with its line in `file`. */
export const reportInto =
  (file: string): Check =>
  async (check, look) => {
    const tell = (fact: Fact): void => appendFileSync(file, `${JSON.stringify(fact)}\n`);
    try {
      tell({ check, result: 'pass', detail: await look() });
    } catch (error) {
      const result = error instanceof NotTried ? 'not tried' : 'fail';
      tell({ check, result, detail: (error as Error).message });
    }
  };

/** Throws with both when they are not the same. */
export const same = (what: string, got: unknown, wanted: unknown): void => {
  const [left, right] = [JSON.stringify(got), JSON.stringify(wanted)];
  if (left !== right) throw new Error(`${what}: ${left?.slice(0, 300)} instead of ${right?.slice(0, 300)}`);
};

export const holds = (isSo: boolean, what: string): void => {
  if (!isSo) throw new Error(what);
};
