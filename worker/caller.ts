/**
 * Who calls, as presented and not yet believed. The worker hashes the secret; the Hub compares.
 * A `session` comes from the page's cookie.
 */
export interface Caller {
  readonly kind: 'token' | 'session';
  readonly id: string;
  /** SHA-256 of the secret, lower-case hexadecimal. */
  readonly secretHash: string;
  /** The network address that the deployment saw; left out where it tells none. */
  readonly from?: string | undefined;
}

/** A credential made by the worker: the Hub stores it and never sees the secret. */
export interface NewCredential {
  readonly id: string;
  readonly secretHash: string;
}

/** A session as the worker makes it for a browser that signs in. */
export interface NewSession extends NewCredential {
  /** What the browser calls itself, cut; left out where it says nothing. For people, and never believed. */
  readonly userAgent?: string | undefined;
}

export const CALLER_HEADER = 'x-provara-caller';
