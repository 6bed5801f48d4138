import { useEffect, useState } from 'preact/hooks';
import { hubNow } from '../api/hub-clock.ts';

// One clock for all that shows a time: with hundreds of cards, hundreds of timers would be felt.
const listeners = new Set<() => void>();
let timer: ReturnType<typeof setInterval> | undefined;

const tick = (): void => {
  if (document.visibilityState !== 'visible') return;
  for (const listener of listeners) listener();
};

const listen = (listener: () => void): (() => void) => {
  listeners.add(listener);
  if (timer === undefined) {
    timer = setInterval(tick, 1_000);
    document.addEventListener('visibilitychange', tick);
  }
  return () => {
    listeners.delete(listener);
    if (listeners.size > 0) return;
    clearInterval(timer);
    timer = undefined;
    document.removeEventListener('visibilitychange', tick);
  };
};

/** The hub's time now, once a second while the page can be seen. */
export const useNow = (): number => {
  const [now, setNow] = useState(hubNow);
  useEffect(() => listen(() => setNow(hubNow())), []);
  return now;
};
