import { bytesToHex } from '@noble/hashes/utils.js';

/** A plan id from a time and four random bytes; the hub makes sure that it is unique. */
export const newPlanId = (now: Date, randomBytes: Uint8Array): string => {
  const time = now.toISOString();
  const date = time.slice(0, 4) + time.slice(5, 7) + time.slice(8, 10);
  const clock = time.slice(11, 13) + time.slice(14, 16) + time.slice(17, 19);
  return `${date}_${clock}_${bytesToHex(randomBytes.subarray(0, 4))}`;
};
