import type { PlanView } from '../../../shared/api.ts';
import { summaryWords } from '../words/policy-words.ts';
import { Countdown } from './countdown.tsx';
import { Inline } from './foreign-text.tsx';
import { PlanPlace } from './plan-place.tsx';
import { RiskBadge } from './risk-badge.tsx';

/** What the plan does in one sentence, how bad that could be, and how long it can be decided. */
export const PlanSummary = ({ plan }: { readonly plan: PlanView }) => {
  const { verdict, document, life } = plan;
  return (
    <section class="summary" aria-label="Summary">
      <div class="plan-top">
        {verdict === null ? (
          <span class="quiet">Not judged by a policy</span>
        ) : (
          <RiskBadge risk={verdict.risk} />
        )}
        {life.state === 'pending' && <Countdown document={document} />}
      </div>
      {verdict !== null && (
        <p class="summary-words">
          <PlanPlace document={document} />: <Inline text={summaryWords(verdict)} />
        </p>
      )}
    </section>
  );
};
