import { PING } from '../../shared/protocol.ts';

/** Sends pings; calls `silent` once when nothing was heard between two of them: the connection is half open. */
export const startHeartbeat = (
  everyMs: number,
  send: (text: string) => void,
  silent: () => void,
): { heard(): void; stop(): void } => {
  let isAwaiting = false;
  const timer = setInterval(() => {
    if (isAwaiting) {
      clearInterval(timer);
      silent();
      return;
    }
    isAwaiting = true;
    send(PING);
  }, everyMs);
  return {
    heard: () => {
      isAwaiting = false;
    },
    stop: () => clearInterval(timer),
  };
};
