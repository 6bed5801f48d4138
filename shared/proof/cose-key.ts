import { isoCBOR } from '@simplewebauthn/server/helpers';

const LABELS = { kty: 1, alg: 3, crv: -1 } as const;

interface Kind {
  readonly kty: number;
  /** Undefined for RSA, which has none. */
  readonly crv: number | undefined;
  readonly alg: number;
  readonly labels: readonly number[];
}

/** Which algorithm goes with which curve (RFC 9053), and the members of the key, by its name (RFC 9053, RFC 8812). */
const KINDS: Readonly<Record<string, Kind>> = {
  EdDSA: { kty: 1, crv: 6, alg: -8, labels: [1, 3, -1, -2] },
  ES256: { kty: 2, crv: 1, alg: -7, labels: [1, 3, -1, -2, -3] },
  RS256: { kty: 3, crv: undefined, alg: -257, labels: [1, 3, -1, -2] },
};

/** What passkeys may sign with, as COSE numbers it, the best first: all that phones and keys have. */
export const PASSKEY_ALGORITHMS: readonly number[] = Object.values(KINDS).map(({ alg }) => alg);
export const PASSKEY_ALGORITHM_WORDS = 'ES256, EdDSA or RS256';

const decode = (bytes: Uint8Array): Map<number, unknown> | undefined => {
  try {
    const key: unknown = isoCBOR.decodeFirst(new Uint8Array(bytes));
    return key instanceof Map ? key : undefined;
  } catch {
    return undefined;
  }
};

const kindOf = (key: Map<number, unknown>): Kind | undefined => {
  const [kty, alg, crv] = [key.get(LABELS.kty), key.get(LABELS.alg), key.get(LABELS.crv)];
  // RSA has its modulus where others name their curve.
  return Object.values(KINDS).find(
    (known) => known.kty === kty && known.alg === alg && (known.crv === undefined || known.crv === crv),
  );
};

/** True for a COSE_Key of a kind that enrolment offers: a signature by any other counts for nothing. */
export const isPasskeyKind = (bytes: Uint8Array): boolean => {
  const key = decode(bytes);
  return key !== undefined && kindOf(key) !== undefined;
};

/** The number of a key's algorithm, for people; undefined where it names none. */
export const algorithmOf = (bytes: Uint8Array): number | undefined => {
  const alg = decode(bytes)?.get(LABELS.alg);
  return typeof alg === 'number' ? alg : undefined;
};

/** True for a COSE_Key with just the members of its kind, encoded as WebAuthn (6.5.1) asks: one key, one text. */
export const isStrictCoseKey = (bytes: Uint8Array): boolean => {
  const key = decode(bytes);
  if (key === undefined || kindOf(key)?.labels.join() !== [...key.keys()].join()) return false;
  const again = isoCBOR.encode(key as Parameters<typeof isoCBOR.encode>[0]);
  return again.length === bytes.length && again.every((byte, index) => byte === bytes[index]);
};
