import { isoCBOR } from '@simplewebauthn/server/helpers';

const LABELS = { kty: 1, alg: 3, crv: -1 } as const;
/** Which algorithm goes with which curve (RFC 9053): kty, crv, alg, and the members of the key. */
const CURVES = [
  { kty: 2, crv: 1, alg: -7, labels: [1, 3, -1, -2, -3] },
  { kty: 2, crv: 2, alg: -35, labels: [1, 3, -1, -2, -3] },
  { kty: 2, crv: 3, alg: -36, labels: [1, 3, -1, -2, -3] },
  { kty: 1, crv: 6, alg: -8, labels: [1, 3, -1, -2] },
];
const RSA = { kty: 3, algorithms: [-257, -258, -259, -37, -38, -39], labels: [1, 3, -1, -2] };

/** True for a COSE_Key with just the members of its kind, encoded as WebAuthn (6.5.1) asks: one key, one text. */
export const isStrictCoseKey = (bytes: Uint8Array): boolean => {
  try {
    const key = isoCBOR.decodeFirst<Map<number, unknown>>(new Uint8Array(bytes));
    const again = isoCBOR.encode(key as Parameters<typeof isoCBOR.encode>[0]);
    const isSame = again.length === bytes.length && again.every((byte, index) => byte === bytes[index]);
    return isSame && isOfKnownKind(key);
  } catch {
    return false;
  }
};

const isOfKnownKind = (key: Map<number, unknown>): boolean => {
  const labels = [...key.keys()].join();
  const [kty, alg, crv] = [key.get(LABELS.kty), key.get(LABELS.alg), key.get(LABELS.crv)];
  if (kty === RSA.kty) return RSA.algorithms.includes(Number(alg)) && labels === RSA.labels.join();
  const curve = CURVES.find((known) => known.kty === kty && known.crv === crv && known.alg === alg);
  return curve !== undefined && labels === curve.labels.join();
};
