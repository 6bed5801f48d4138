const SECOND_MS = 1_000;
const MINUTE_MS = 60 * SECOND_MS;
const HOUR_MS = 60 * MINUTE_MS;
const DAY_MS = 24 * HOUR_MS;

const TICKING_BELOW_MS = 2 * MINUTE_MS;

const whole = (ms: number, unitMs: number): number => Math.floor(ms / unitMs);

/** How long until then: minutes, and seconds when they begin to matter; undefined when the time is over. */
export const countdownWords = (untilMs: number, nowMs: number): string | undefined => {
  const left = untilMs - nowMs;
  if (left <= 0) return undefined;
  if (left < TICKING_BELOW_MS) {
    const seconds = Math.ceil(left / SECOND_MS);
    return `${whole(seconds, 60)}:${String(seconds % 60).padStart(2, '0')}`;
  }
  if (left < HOUR_MS) return `${whole(left, MINUTE_MS)} min`;
  if (left < DAY_MS) return `${whole(left, HOUR_MS)} h ${whole(left % HOUR_MS, MINUTE_MS)} min`;
  return `${whole(left, DAY_MS)} d ${whole(left % DAY_MS, HOUR_MS)} h`;
};

/** How long ago that was, roughly. */
export const agoWords = (thenMs: number, nowMs: number): string => {
  const past = nowMs - thenMs;
  if (past < 5 * SECOND_MS) return 'just now';
  if (past < MINUTE_MS) return `${whole(past, SECOND_MS)} s ago`;
  if (past < HOUR_MS) return `${whole(past, MINUTE_MS)} min ago`;
  if (past < DAY_MS) return `${whole(past, HOUR_MS)} h ago`;
  return `${whole(past, DAY_MS)} d ago`;
};

/** A duration as people say it. */
export const durationWords = (ms: number): string => {
  if (ms < SECOND_MS) return `${Math.round(ms)} ms`;
  if (ms < MINUTE_MS) return `${(Math.floor(ms / 100) / 10).toLocaleString()} s`;
  const seconds = whole(ms % MINUTE_MS, SECOND_MS);
  if (ms < HOUR_MS) return `${whole(ms, MINUTE_MS)} min${seconds > 0 ? ` ${seconds} s` : ''}`;
  const minutes = whole(ms % HOUR_MS, MINUTE_MS);
  return `${whole(ms, HOUR_MS)} h${minutes > 0 ? ` ${minutes} min` : ''}`;
};

/** A limit in seconds as people say it: 300 is `5 min`. */
export const limitWords = (seconds: number): string => durationWords(seconds * SECOND_MS);

/** The phone's own way to write a time of today, with the day when it is another one. */
export const clockWords = (iso: string, nowMs: number): string => {
  const at = new Date(iso);
  const isToday = at.toDateString() === new Date(nowMs).toDateString();
  return isToday
    ? at.toLocaleTimeString(undefined, { timeStyle: 'medium' })
    : at.toLocaleString(undefined, { month: 'short', day: 'numeric', hour: '2-digit', minute: '2-digit' });
};

/** A time by the phone's own clock, to the second, with the zone: for what is compared with another record. */
export const zonedWords = (iso: string): string =>
  new Date(iso).toLocaleString(undefined, { dateStyle: 'medium', timeStyle: 'long' });

const STAMP = /(\b\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d+)?Z)/;

/** A text cut at the times of ISO 8601 in it: every second piece is one. */
export const cutAtStamps = (text: string): readonly string[] => text.split(STAMP);

/** Bytes as people say them. */
export const bytesWords = (bytes: number): string => {
  if (bytes < 1_000) return countWords(bytes, 'byte');
  if (bytes < 1_000_000)
    return `${(bytes / 1_000).toLocaleString(undefined, { maximumFractionDigits: 1 })} kB`;
  return `${(bytes / 1_000_000).toLocaleString(undefined, { maximumFractionDigits: 1 })} MB`;
};

/** `1 step`, `2 steps`. */
export const countWords = (count: number, one: string, many = `${one}s`): string =>
  `${count.toLocaleString()} ${count === 1 ? one : many}`;
