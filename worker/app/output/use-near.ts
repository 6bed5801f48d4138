import { createContext, type RefObject } from 'preact';
import { useContext, useEffect, useState } from 'preact/hooks';

/** Tells each block whether it is near what is seen of the box. */
export interface Nearness {
  watch(element: Element, tell: (isNear: boolean) => void): () => void;
}

/** So many heights of the box above and below count as near. */
const MARGIN = '200%';

/** One observer for all blocks of a box. */
export const makeNearness = (root: Element): Nearness & { stop(): void } => {
  const told = new Map<Element, (isNear: boolean) => void>();
  const observer = new IntersectionObserver(
    (entries) => {
      for (const { target, isIntersecting } of entries) told.get(target)?.(isIntersecting);
    },
    { root, rootMargin: `${MARGIN} 0px` },
  );
  return {
    watch: (element, tell) => {
      told.set(element, tell);
      observer.observe(element);
      return () => {
        told.delete(element);
        observer.unobserve(element);
      };
    },
    stop: () => observer.disconnect(),
  };
};

export const NearnessContext = createContext<Nearness | null>(null);

/** Whether the element is near the screen; the last ones begin as near, for output is followed at its end. */
export const useNear = (element: RefObject<Element | null>, beginsNear: boolean): boolean => {
  const nearness = useContext(NearnessContext);
  const [isNear, setNear] = useState(beginsNear);
  useEffect(() => {
    if (nearness === null || element.current === null) return;
    return nearness.watch(element.current, setNear);
  }, [nearness, element]);
  return isNear;
};
