import { useMemo } from 'preact/hooks';
import type { PlanView } from '../../../shared/api.ts';
import { isOpen } from '../live/state.ts';
import { Link } from '../router.tsx';
import { cardWords, departureWords } from '../words/end-words.ts';
import { summaryWords, whyHigh } from '../words/policy-words.ts';
import { countWords } from '../words/time-words.ts';
import { Countdown } from './countdown.tsx';
import { FirstLine, Inline, Note } from './foreign-text.tsx';
import { PlanPlace } from './plan-place.tsx';
import { RiskBadge } from './risk-badge.tsx';
import { StatePill } from './state-pill.tsx';
import { Ago } from './time-ago.tsx';

const moreWords = ({ document }: PlanView): string =>
  `+ ${countWords(document.steps.length - 1, 'more step')}`;

const lengthWords = ({ document }: PlanView): string =>
  document.steps.length > 1 ? ` · ${countWords(document.steps.length, 'step')}` : '';

/** A plan that waits for a decision. Drawn again only when the plan changed: there may be hundreds. */
export const PendingCard = ({ plan }: { readonly plan: PlanView }) =>
  useMemo(() => {
    const { document, verdict } = plan;
    const why = verdict === null ? undefined : whyHigh(verdict);
    return (
      <li class={`card card-pending card-${verdict?.risk ?? 'unjudged'}`} data-plan={plan.plan_id}>
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
          {why !== undefined && (
            <span class="card-why">
              <Inline text={why} />
            </span>
          )}
          <FirstLine command={document.steps[0]?.command ?? ''} />
          {document.steps.length > 1 && <span class="card-quiet">{moreWords(plan)}</span>}
          {document.note ? <Note text={document.note} /> : null}
          <span class="card-line card-quiet">
            <span>
              <Inline text={document.requester.name} /> · <Ago at={document.created_at} />
            </span>
            <Countdown document={document} />
          </span>
        </Link>
      </li>
    );
  }, [plan]);

/** What stays for a moment where a card was, and says why it left; at least as high as `height`, in pixels. */
export const FoldedCard = (props: { readonly plan: PlanView; readonly height: number | undefined }) => {
  const { plan, height } = props;
  return (
    <li
      class="card card-folded"
      data-plan={plan.plan_id}
      style={height === undefined ? undefined : { minHeight: `${height}px` }}
    >
      <Link href={`/p/${plan.plan_id}`}>
        <strong class="card-departure">
          <Inline text={departureWords(plan)} />
        </strong>
        <FirstLine command={plan.document.steps[0]?.command ?? ''} />
      </Link>
    </li>
  );
};

/** When a plan came to what it is now. */
export const changedAt = ({ document, life }: PlanView): string =>
  life.ended?.at ?? life.decision?.at ?? document.created_at;

/** A plan that was decided: on its way, or ended. `at` is the time that it stands in the list by. */
export const DecidedCard = ({ plan, at }: { readonly plan: PlanView; readonly at: string }) => {
  const { document, life } = plan;
  return (
    <li class={`card ${isOpen(life.state) ? 'card-open' : 'card-ended'}`}>
      <Link href={`/p/${plan.plan_id}`}>
        <span class="card-line">
          <Inline
            class="card-machine"
            text={document.run_by === undefined ? document.runner.name : document.requester.name}
          />
          <StatePill plan={plan} />
        </span>
        <FirstLine command={document.steps[0]?.command ?? ''} />
        <span class="card-line card-quiet">
          <span>
            <Inline text={cardWords(plan)} />
            {lengthWords(plan)}
          </span>
          <Ago at={at} />
        </span>
      </Link>
    </li>
  );
};
