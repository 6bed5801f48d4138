/** A time of the hub as people at this machine read it: `2026-01-02 15:04`, by its own clock. JSON keeps ISO 8601. */
export const localTime = (time: string): string => {
  const at = new Date(time);
  const two = (value: number): string => String(value).padStart(2, '0');
  const date = [at.getFullYear(), two(at.getMonth() + 1), two(at.getDate())].join('-');
  return `${date} ${two(at.getHours())}:${two(at.getMinutes())}`;
};

const STAMP = /\b\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d+)?Z/g;

/** A sentence of the hub, its times as people at this machine read them. */
export const withLocalTimes = (sentence: string): string =>
  sentence.replace(STAMP, (stamp) => (Number.isNaN(Date.parse(stamp)) ? stamp : localTime(stamp)));
