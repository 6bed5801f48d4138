import { useState } from 'preact/hooks';
import type { Answer } from '../api/call.ts';

const LOOK_EVERY_MS = 1_000;
const LOOKS = 12;

interface Delivery {
  readonly delivered_at: string | null;
  readonly trouble: string | null;
}

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/** Sends a test, then looks until the hub says how it went. */
export const TestButton = (props: {
  readonly name: string;
  readonly act: () => Promise<Answer<true>>;
  /** How it stands; undefined where it is in the list no more, null where the hub did not say. */
  readonly look: () => Promise<Delivery | undefined | null>;
  readonly onChange: () => void;
  /** It was removed, and this button with it: what is to be said of that is to be said elsewhere. */
  readonly onGone?: () => void;
}) => {
  const [said, setSaid] = useState<string | null>(null);
  const [isBusy, setBusy] = useState(false);
  const test = async (): Promise<string | null> => {
    const before = await props.look();
    const sent = await props.act();
    if (!sent.ok) return sent.problem.detail;
    for (let looks = 0; looks < LOOKS; looks += 1) {
      await pause(LOOK_EVERY_MS);
      const now = await props.look();
      if (now === null) continue;
      if (now === undefined) {
        props.onGone?.();
        return null;
      }
      if (now.delivered_at !== before?.delivered_at) return 'The test was taken. It should show in a moment.';
      // The hub forgot the trouble of before when the test was asked for: this is the test's.
      if (now.trouble !== null) return `It did not arrive: ${now.trouble}.`;
    }
    return 'Nothing is known yet; the hub goes on trying. Look here again in a while.';
  };
  const run = async (): Promise<void> => {
    setBusy(true);
    setSaid(await test());
    setBusy(false);
    props.onChange();
  };
  return (
    <>
      <button type="button" class="button" disabled={isBusy} onClick={() => void run()}>
        {isBusy ? 'Sending…' : 'Send a test'}
        <span class="sr-only"> to {props.name}</span>
      </button>
      <p class="quiet test-said" role="status">
        {said}
      </p>
    </>
  );
};
