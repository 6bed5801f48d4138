import { useEffect } from 'preact/hooks';

const EVERY_MS = 15_000;

/** Loads now, and again now and then while the page can be seen: what others do shows without a reload. */
export const useFresh = (load: () => unknown): void => {
  useEffect(() => {
    load();
    const look = (): void => {
      if (document.visibilityState === 'visible') load();
    };
    const timer = setInterval(look, EVERY_MS);
    document.addEventListener('visibilitychange', look);
    return () => {
      clearInterval(timer);
      document.removeEventListener('visibilitychange', look);
    };
  }, [load]);
};
