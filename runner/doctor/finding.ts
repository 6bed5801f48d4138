/** What one look at the machine found. `warn`: works, but somebody should know. */
export interface Finding {
  readonly check: string;
  readonly state: 'ok' | 'warn' | 'fail';
  /** What was seen, in one sentence. */
  readonly detail: string;
  /** What to do; null when there is nothing to do. */
  readonly cure: string | null;
}

export const ok = (check: string, detail: string): Finding => ({ check, state: 'ok', detail, cure: null });
export const warn = (check: string, detail: string, cure: string): Finding => ({
  check,
  state: 'warn',
  detail,
  cure,
});
export const fail = (check: string, detail: string, cure: string): Finding => ({
  check,
  state: 'fail',
  detail,
  cure,
});
