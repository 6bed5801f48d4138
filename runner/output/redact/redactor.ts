/** What stands where a secret stood. */
export const REDACTED = '[redacted]';

/**
 * Takes secrets out of a stream of valid UTF-8. What comes out depends on the text alone, never on how it was
 * cut into pieces.
 */
export interface Redactor {
  /** The text up to where it can no longer change; each piece holds whole characters. */
  push(piece: Buffer): Buffer;
  /** What was held back, when the stream has ended. */
  end(): Buffer;
}
