import { useEffect, useState } from 'preact/hooks';
import { hubNow } from '../api/hub-clock.ts';

/** The hub's time now, once a second while the page can be seen. */
export const useNow = (): number => {
  const [now, setNow] = useState(hubNow);
  useEffect(() => {
    const tick = () => {
      if (document.visibilityState === 'visible') setNow(hubNow());
    };
    const timer = setInterval(tick, 1_000);
    document.addEventListener('visibilitychange', tick);
    return () => {
      clearInterval(timer);
      document.removeEventListener('visibilitychange', tick);
    };
  }, []);
  return now;
};
