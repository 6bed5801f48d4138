import type { Answer } from './answer.ts';
import { problemOf } from './call.ts';

const ANSWER_TIMEOUT_MS = 15_000;

/** A plan's receipt as the hub gives it, to the byte, or why there is none; rejects when the hub can not be reached. */
export const fetchReceipt = async (planId: string): Promise<Answer<File>> => {
  const answer = await fetch(`/plans/${encodeURIComponent(planId)}/receipt`, {
    credentials: 'same-origin',
    cache: 'no-store',
    redirect: 'error',
    signal: AbortSignal.timeout(ANSWER_TIMEOUT_MS),
  });
  if (!answer.ok) return problemOf(answer.status, await answer.json().catch(() => undefined));
  return { ok: true, value: new File([await answer.blob()], `receipt-${planId}.json`) };
};
