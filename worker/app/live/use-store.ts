import { createContext } from 'preact';
import { useContext, useEffect, useState } from 'preact/hooks';
import type { LiveState } from './state.ts';
import type { Store } from './store.ts';

export const StoreContext = createContext<Store | null>(null);

/** The store that the app was given. */
export const useStore = (): Store => {
  const store = useContext(StoreContext);
  if (store === null) throw new Error('There is no store around this component.');
  return store;
};

/** One thing that the page knows, drawn anew when that changes and not with every event. */
export const useLivePart = <T>(select: (state: LiveState) => T): T => {
  const store = useStore();
  const [part, setPart] = useState(() => select(store.get()));
  useEffect(() => {
    const read = () => setPart(() => select(store.get()));
    read();
    return store.subscribe(read);
  }, [store]);
  return part;
};

const everything = (state: LiveState): LiveState => state;

/** What the page knows, drawn anew when it changes. */
export const useLive = (): LiveState => useLivePart(everything);
