import { CLOSE } from '../../shared/protocol.ts';
import type { Identity } from './authentication.ts';
import type { House } from './house.ts';

/** A machine's token was revoked: what waits for it ends, and so does its connection. */
export const machineGone = (
  { plans, decisions, sockets, watchers }: House,
  runner: { readonly id: string; readonly name: string },
  by: Identity,
  nowMs: number,
): void => {
  const waiting = plans.ofRunner(runner.id, ['pending', 'approved']);
  decisions.cancelUnsent(waiting, by, `The machine ${runner.name} was unpaired.`, nowMs);
  sockets.close(runner.id, CLOSE.unauthenticated, 'This machine is no longer paired.');
  watchers.runnerRemoved(runner.id);
};
