import type { PlanView } from '../../../shared/api.ts';
import { Inline } from '../parts/foreign-text.tsx';
import { Link } from '../router.tsx';
import { endWords } from '../words/end-words.ts';
import { STATE_WORDS } from '../words/state-words.ts';
import { clockWords, durationWords } from '../words/time-words.ts';

/** The machine has said how it ended, and has signed it. */
const isReceiptDue = ({ life }: PlanView): boolean =>
  life.delivery.sent_at !== null && (life.delivery.finished_at !== null || life.state === 'refused');

/** How it ended, in words, with the words of whoever ended it set apart. */
export const PlanEnd = ({ plan, now }: { readonly plan: PlanView; readonly now: number }) => {
  const words = endWords(plan);
  const { ended, steps, decision } = plan.life;
  if (words === undefined || ended === null) return null;
  const tookMs = steps.reduce((sum, { duration_ms }) => sum + duration_ms, 0);
  return (
    <section class={`end end-${STATE_WORDS[plan.life.state].tone}`} role="status" aria-label="Result">
      <h2>
        <Inline text={words.title} />
      </h2>
      <p>
        <Inline text={words.said} />
      </p>
      {words.quoted !== null && (
        <blockquote dir="auto">
          <Inline text={words.quoted} />
        </blockquote>
      )}
      <p class="quiet">
        {clockWords(ended.at, now)}
        {steps.length > 0 && ` · took ${durationWords(tookMs)}`}
        {decision?.kind === 'approved' && (
          <>
            {' · approved by '}
            <Inline text={decision.by.name} />
          </>
        )}
      </p>
      {isReceiptDue(plan) && (
        <p class="end-links">
          <a
            class="section-link"
            href={`/plans/${plan.plan_id}/receipt`}
            download={`receipt-${plan.plan_id}.json`}
          >
            Receipt
          </a>{' '}
          <Link href={`/verify?plan=${plan.plan_id}`} class="section-link">
            What it proves
          </Link>
        </p>
      )}
    </section>
  );
};
