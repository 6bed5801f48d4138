import { askMe } from '../api/call.ts';
import { type Link, type LinkWorld, makeLink } from './link.ts';
import { pace } from './pace.ts';
import { initialState, type LiveAction, type LiveState, reduce } from './state.ts';

/** Drawn at most so often: a flood of output must not keep the page from answering a thumb. */
const DRAW_EVERY_MS = 32;

/** The page's state and its link to the hub. */
export interface Store {
  readonly link: Link;
  get(): LiveState;
  dispatch(action: LiveAction): void;
  subscribe(listener: () => void): () => void;
}

const openSocket: LinkWorld['openSocket'] = (path, on) => {
  const socket = new WebSocket(new URL(path, location.href.replace(/^http/, 'ws')));
  socket.onmessage = ({ data }: MessageEvent<unknown>) => {
    if (typeof data === 'string') on.frame(data);
  };
  socket.onclose = ({ code }) => on.closed(code);
  return {
    isOpen: () => socket.readyState === WebSocket.OPEN,
    send: (text) => socket.send(text),
    close: () => socket.close(),
  };
};

/** Makes the one store of the page, on the browser's socket and clock. */
export const makeStore = (): Store => {
  let state = initialState;
  const listeners = new Set<() => void>();

  // Until it is live, what there is comes in many pieces: a slow phone should draw them once.
  const tell = pace(
    () => {
      for (const listener of listeners) listener();
    },
    DRAW_EVERY_MS,
    () => state.link === 'live',
  );
  const dispatch = (action: LiveAction): void => {
    const before = state;
    state = reduce(state, action);
    if (state !== before) tell();
  };

  const link = makeLink(
    {
      openSocket,
      after: (ms, act) => {
        const timer = setTimeout(act, ms);
        return () => clearTimeout(timer);
      },
      random: Math.random,
      isSignedOut: async () => {
        const answer = await askMe();
        return !answer.ok && answer.problem.status === 401;
      },
    },
    () => state,
    dispatch,
  );

  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'visible') link.check();
  });
  window.addEventListener('online', link.check);
  window.addEventListener('offline', link.lost);
  // From one network to another, without a moment of none, no other event comes; not every browser has this one.
  const { connection } = navigator as { readonly connection?: EventTarget };
  connection?.addEventListener('change', link.check);
  window.addEventListener('pageshow', (event) => {
    if (event.persisted) link.check();
  });

  return {
    link,
    get: () => state,
    dispatch,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
};
