/** Why a call did not do what was asked, in a sentence for people. `status` is 0 when no answer came. */
export interface Problem {
  readonly status: number;
  readonly code: string;
  readonly detail: string;
  /** The hub says that this device was signed out elsewhere, and in `detail` why. */
  readonly isSignedOut?: true;
}

export type Answer<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly problem: Problem };
