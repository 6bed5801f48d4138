import type { Shell } from '../../shared/plan.ts';

/** The shell that runs every step of this runner. */
export interface FoundShell {
  readonly kind: Shell;
  /** Absolute. */
  readonly path: string;
  /** Null when it did not say. */
  readonly version: string | null;
  /** Of the console, on Windows; null when there is none or it did not say. */
  readonly codePage: number | null;
  /** PowerShell runs each step in constrained language, as the runner was told. */
  readonly isConstrained?: boolean;
}
