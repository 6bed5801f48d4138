import type { ReferencedFile } from '../../shared/plan.ts';
import { done, type Result } from '../../shared/refusal.ts';
import type { Caller } from '../caller.ts';
import type { House } from './house.ts';

/**
 * What the machine said of the files that a plan runs, for a caller who was let in and counted before. Meanwhile that one
 * may have been revoked, or everything stopped.
 */
export const filesLookedAt = async (
  { authentication, holdDesk }: House,
  caller: Caller,
  looking: Promise<readonly ReferencedFile[]>,
  turn: () => Promise<void>,
): Promise<Result<readonly ReferencedFile[]>> => {
  const files = await looking;
  await turn();
  const still = authentication.believe(caller, Date.now());
  if (!still.ok) return still;
  const free = holdDesk.check();
  return free.ok ? done(files) : free;
};
