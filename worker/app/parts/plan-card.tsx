import type { PlanView } from '../../../shared/api.ts';
import { isOpen } from '../live/state.ts';
import { Link } from '../router.tsx';
import { departureWords } from '../words/end-words.ts';
import { summaryWords } from '../words/policy-words.ts';
import { agoWords, countWords } from '../words/time-words.ts';
import { Countdown } from './countdown.tsx';
import { FirstLine, Inline } from './foreign-text.tsx';
import { PlanPlace } from './plan-place.tsx';
import { RiskBadge } from './risk-badge.tsx';
import { StatePill } from './state-pill.tsx';

const moreWords = ({ document }: PlanView): string =>
  `+ ${countWords(document.steps.length - 1, 'more step')}`;

const lengthWords = ({ document }: PlanView): string =>
  document.steps.length > 1 ? ` · ${countWords(document.steps.length, 'step')}` : '';

/** A plan that waits for a decision. */
export const PendingCard = ({ plan, now }: { readonly plan: PlanView; readonly now: number }) => {
  const { document, verdict } = plan;
  return (
    <li class={`card card-pending card-${verdict?.risk ?? 'unjudged'}`}>
      <Link href={`/p/${plan.plan_id}`}>
        {verdict !== null && <RiskBadge risk={verdict.risk} />}
        <span class="card-summary">
          <PlanPlace class="card-machine" document={document} />
          {verdict !== null && (
            <>
              : <Inline text={summaryWords(verdict)} />
            </>
          )}
        </span>
        <FirstLine command={document.steps[0]?.command ?? ''} />
        {document.steps.length > 1 && <span class="card-quiet">{moreWords(plan)}</span>}
        <span class="card-line card-quiet">
          <span>
            <Inline text={document.requester.name} /> · {agoWords(Date.parse(document.created_at), now)}
          </span>
          <Countdown document={document} now={now} />
        </span>
      </Link>
    </li>
  );
};

/** A plan that was decided: on its way, or ended. */
export const DecidedCard = ({ plan, now }: { readonly plan: PlanView; readonly now: number }) => {
  const { document, life } = plan;
  const at = life.ended?.at ?? life.decision?.at ?? document.created_at;
  return (
    <li class={`card ${isOpen(life.state) ? 'card-open' : 'card-ended'}`}>
      <Link href={`/p/${plan.plan_id}`}>
        <span class="card-line">
          <Inline
            class="card-machine"
            text={document.run_by === undefined ? document.runner.name : document.requester.name}
          />
          <StatePill state={life.state} />
        </span>
        <FirstLine command={document.steps[0]?.command ?? ''} />
        <span class="card-line card-quiet">
          <span>
            <Inline text={departureWords(plan)} />
            {lengthWords(plan)}
          </span>
          <span>{agoWords(Date.parse(at), now)}</span>
        </span>
      </Link>
    </li>
  );
};
