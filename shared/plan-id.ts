/** A plan id from a time and four random bytes; the hub makes sure that it is unique. */
export const newPlanId = (now: Date, randomBytes: Uint8Array): string => {
  const [date = '', time = ''] = now.toISOString().split('T');
  const tail = Array.from(randomBytes.subarray(0, 4), (byte) => byte.toString(16).padStart(2, '0')).join('');
  return `${date.replaceAll('-', '')}_${time.slice(0, 8).replaceAll(':', '')}_${tail}`;
};
