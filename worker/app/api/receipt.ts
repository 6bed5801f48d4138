const ANSWER_TIMEOUT_MS = 15_000;

/** A plan's receipt as the hub gives it, to the byte; rejects when there is none for whoever asks. */
export const fetchReceipt = async (planId: string): Promise<File> => {
  const answer = await fetch(`/plans/${encodeURIComponent(planId)}/receipt`, {
    credentials: 'same-origin',
    cache: 'no-store',
    redirect: 'error',
    signal: AbortSignal.timeout(ANSWER_TIMEOUT_MS),
  });
  if (!answer.ok) throw new Error(`The hub answered ${answer.status}.`);
  return new File([await answer.blob()], `receipt-${planId}.json`);
};
