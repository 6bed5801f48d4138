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

/** What the page knows, drawn anew when it changes. */
export const useLive = (): LiveState => {
  const store = useStore();
  const [state, setState] = useState(store.get);
  useEffect(() => {
    const read = () => setState(store.get());
    read();
    return store.subscribe(read);
  }, [store]);
  return state;
};
