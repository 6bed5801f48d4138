import type { PlanView } from '../../../shared/api.ts';
import { isOpen } from '../live/state.ts';
import { Link } from '../router.tsx';
import { departureWords } from '../words/end-words.ts';
import { agoWords, countWords } from '../words/time-words.ts';
import { Countdown } from './countdown.tsx';
import { FirstLine, Inline } from './foreign-text.tsx';
import { StatePill } from './state-pill.tsx';

const What = ({ plan }: { readonly plan: PlanView }) => {
  const [first, ...more] = plan.document.steps;
  return (
    <>
      <FirstLine command={first?.command ?? ''} />
      {more.length > 0 && (
        <span class="card-more">+ {countWords(more.length, 'more step', 'more steps')}</span>
      )}
    </>
  );
};

/** A plan that waits for a decision. */
export const PendingCard = ({ plan, now }: { readonly plan: PlanView; readonly now: number }) => {
  const { document } = plan;
  return (
    <li class="card card-pending">
      <Link href={`/p/${plan.plan_id}`}>
        <span class="card-line">
          <Inline class="card-machine" text={document.runner.name} />
          <Countdown document={document} now={now} />
        </span>
        {document.note !== null && document.note !== '' && (
          <span class="card-note">
            <span class="card-agent">
              <Inline text={document.requester.name} />:
            </span>{' '}
            <q>
              <Inline text={document.note} />
            </q>
          </span>
        )}
        <What plan={plan} />
        <span class="card-line card-quiet">
          <Inline text={document.requester.name} />
          <span>{agoWords(Date.parse(document.created_at), now)}</span>
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
          <Inline class="card-machine" text={document.runner.name} />
          <StatePill state={life.state} />
        </span>
        <What plan={plan} />
        <span class="card-line card-quiet">
          <Inline text={departureWords(plan)} />
          <span>{agoWords(Date.parse(at), now)}</span>
        </span>
      </Link>
    </li>
  );
};
