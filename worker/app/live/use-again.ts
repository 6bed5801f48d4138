import { useEffect, useRef } from 'preact/hooks';
import { useLivePart } from './use-store.ts';

/** Asks once more for what is missing, each time that the hub is there again: who started without a network need do nothing. */
export const useAgain = (isMissing: boolean, ask: () => void): void => {
  const isLive = useLivePart(({ link }) => link === 'live');
  const isSpent = useRef(false);
  useEffect(() => {
    if (!isLive) isSpent.current = false;
    else if (isMissing && !isSpent.current) {
      isSpent.current = true;
      ask();
    }
  }, [isLive, isMissing]);
};
