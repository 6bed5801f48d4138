import type { PlanView, RunnerView } from '../../../shared/api.ts';
import { isFresh } from '../live/state.ts';
import { useLivePart } from '../live/use-store.ts';
import { Countdown } from '../parts/countdown.tsx';
import { Inline } from '../parts/foreign-text.tsx';
import { PlanPlace } from '../parts/plan-place.tsx';
import { RiskBadge } from '../parts/risk-badge.tsx';
import { AgoOrExact } from '../parts/time-ago.tsx';
import { dotClass, presenceWords } from '../words/machine-words.ts';

/** How bad the plan could be, how long it can be decided, where it would run and who asks: little, so that the command is seen. */
export const PlanSummary = ({
  plan,
  runner,
}: {
  readonly plan: PlanView;
  readonly runner: RunnerView | undefined;
}) => {
  const { verdict, document, life } = plan;
  const fresh = useLivePart(isFresh);
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
      <p class="plan-who">
        <span>
          <PlanPlace class="plan-machine" document={document} />
          {document.run_by === undefined && runner !== undefined && runner.name !== document.runner.name && (
            <>
              {' '}
              (now called <Inline text={runner.name} />)
            </>
          )}
        </span>
        {document.run_by === undefined && (
          <span class="plan-presence">
            <span class={dotClass(runner?.online === true, fresh)} aria-hidden="true" />{' '}
            {presenceWords(runner, fresh)}
            {life.state === 'pending' && runner?.online === false && ': a yes waits until it connects'}
          </span>
        )}
        <span class="quiet">
          {document.run_by === undefined && (
            <>
              asked by <Inline text={document.requester.name} />{' '}
            </>
          )}
          <AgoOrExact at={document.created_at} />
        </span>
      </p>
    </section>
  );
};
