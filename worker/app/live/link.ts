import type { LiveEvent } from '../../../shared/live.ts';
import { backoffMs } from './backoff.ts';
import { PING, PONG, PROTOCOL, UNAUTHENTICATED } from './close-codes.ts';
import { readEvent } from './read-event.ts';
import type { LiveAction, LiveState } from './state.ts';

/** A socket, with no more of it than is used. */
export interface LinkSocket {
  isOpen(): boolean;
  send(text: string): void;
  close(): void;
}

/** What a link needs of the world; the tests bring their own. */
export interface LinkWorld {
  openSocket(
    path: string,
    on: { readonly frame: (text: string) => void; readonly closed: (code: number) => void },
  ): LinkSocket;
  /** Calls back after a time; the answer cancels that. */
  after(ms: number, act: () => void): () => void;
  random(): number;
  /** True when the hub says that nobody is signed in; false when it could not be asked, too. */
  isSignedOut(): Promise<boolean>;
}

export interface Link {
  start(): void;
  /** Call when the page may have slept or the network changed: finds out at once whether it is still live. */
  check(): void;
  /** The network is gone: nothing that the page shows is certain until it is back. */
  lost(): void;
  /** Follows the output of this plan alone. */
  watch(planId: string | null): void;
}

const PING_MS = 20_000;
const PONG_WITHIN_MS = 5_000;
/** So long may a socket be silent before it is ready: a slow network, a hub that wakes. */
const READY_WITHIN_MS = 20_000;

/** Keeps one WebSocket to the hub alive over sleep, network changes and restarts. */
export const makeLink = (
  world: LinkWorld,
  getState: () => LiveState,
  dispatch: (action: LiveAction) => void,
): Link => {
  let socket: LinkSocket | null = null;
  let attempt = 0;
  let isStopped = false;
  let cancelRetry = (): void => {};
  let cancelDeadline = (): void => {};
  let cancelPing = (): void => {};

  const stop = (link: 'signed_out' | 'outdated'): void => {
    isStopped = true;
    drop();
    dispatch({ type: 'link', link });
  };

  /** Lets go of the socket at once; a dead network would take minutes to say that it is closed. */
  const drop = (): void => {
    cancelRetry();
    cancelDeadline();
    cancelPing();
    const dropped = socket;
    socket = null;
    dropped?.close();
  };

  const retry = (): void => {
    drop();
    if (isStopped) return;
    dispatch({ type: 'link', link: 'offline' });
    cancelRetry = world.after(backoffMs(attempt, world.random()), connect);
    attempt += 1;
  };

  /** Something must be heard within this time, or the socket counts as dead. */
  const expect = (ms: number): void => {
    cancelDeadline();
    cancelDeadline = world.after(ms, retry);
  };

  const ping = (): void => {
    if (!socket?.isOpen()) return;
    socket.send(PING);
    expect(PONG_WITHIN_MS);
  };

  const isHeard = (): void => {
    cancelDeadline();
    cancelPing();
    cancelPing = world.after(PING_MS, ping);
    if (getState().link === 'checking') dispatch({ type: 'link', link: 'live' });
  };

  const sendWatch = (): void => {
    const { output, link } = getState();
    if (!socket?.isOpen() || (link !== 'live' && link !== 'checking')) return;
    const watched = output && { plan_id: output.planId, after: output.next };
    socket.send(JSON.stringify({ type: 'watch_output', ...(watched ?? { plan_id: null }) }));
  };

  const restart = (): void => {
    drop();
    dispatch({ type: 'forget' });
    connect();
  };

  const onEvent = (event: LiveEvent, resumedAfter: number | null): void => {
    if (event.type === 'ready' && resumedAfter !== null) {
      // The hub knows less than this page has seen: it was set back, so what the page holds is not the truth. Nor is
      // it when too much has changed to be told.
      if (event.revision < resumedAfter || event.missed === true) {
        restart();
        return;
      }
    }
    dispatch({ type: 'event', event });
    const { link } = getState();
    if (link === 'live' || link === 'checking') isHeard();
    else expect(READY_WITHIN_MS);
    if (event.type === 'ready') {
      attempt = 0;
      if (getState().output !== null) sendWatch();
    }
  };

  const onFrame = (frame: string, resumedAfter: number | null): void => {
    if (frame === PONG) {
      isHeard();
      return;
    }
    let event: LiveEvent;
    try {
      event = readEvent(frame);
    } catch {
      // A page that passes over what it can't read would show what no longer holds.
      stop('outdated');
      return;
    }
    onEvent(event, resumedAfter);
  };

  const onClosed = async (code: number): Promise<void> => {
    if (code === UNAUTHENTICATED) return stop('signed_out');
    if (code === PROTOCOL) return stop('outdated');
    const wasReady = getState().link === 'live' || getState().link === 'checking';
    retry();
    // A refused upgrade looks like a dead network: only a call tells them apart.
    if (!wasReady && (await world.isSignedOut())) stop('signed_out');
  };

  const connect = (): void => {
    drop();
    if (isStopped) return;
    const { revision, snapshot, link } = getState();
    const resumesAfter = snapshot === null ? revision : null;
    if (resumesAfter === null) dispatch({ type: 'snapshot' });
    if (link !== 'offline') dispatch({ type: 'link', link: 'connecting' });
    const opened: LinkSocket = world.openSocket(
      resumesAfter === null ? '/live?snapshot=1' : `/live?after=${resumesAfter}`,
      {
        frame: (text) => {
          if (socket === opened) onFrame(text, resumesAfter);
        },
        closed: (code) => {
          if (socket === opened) void onClosed(code);
        },
      },
    );
    socket = opened;
    expect(READY_WITHIN_MS);
  };

  return {
    start: connect,
    check: () => {
      if (isStopped) return;
      const { link } = getState();
      if (socket?.isOpen() && (link === 'live' || link === 'checking')) {
        dispatch({ type: 'link', link: 'checking' });
        return ping();
      }
      attempt = 0;
      connect();
    },
    lost: () => {
      if (!isStopped) retry();
    },
    watch: (planId) => {
      dispatch({ type: 'watch', planId });
      sendWatch();
    },
  };
};
