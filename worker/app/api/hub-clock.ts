/** Less than this may be the way of the answer and the header's whole seconds. */
const NOTICED_MS = 3_000;

let offsetMs = 0;

/** Learns from an answer's `Date` how far the hub's clock is from this phone's. */
export const learnHubClock = (date: string | null): void => {
  const at = date === null ? Number.NaN : Date.parse(date);
  if (Number.isNaN(at)) return;
  const difference = at - Date.now();
  offsetMs = Math.abs(difference) < NOTICED_MS ? 0 : difference;
};

/** Milliseconds since the epoch by the hub's clock: it is the hub that lets plans expire. */
export const hubNow = (): number => Date.now() + offsetMs;
