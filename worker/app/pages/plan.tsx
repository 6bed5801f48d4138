import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { PlanView } from '../../../shared/api.ts';
import { planDigest, shortCode } from '../../../shared/digest.ts';
import type { Problem } from '../api/call.ts';
import { getPlan } from '../api/plans.ts';
import { isOpen } from '../live/state.ts';
import { useLive, useStore } from '../live/use-store.ts';
import { CancelButton } from '../parts/cancel-button.tsx';
import { Countdown } from '../parts/countdown.tsx';
import { DecisionBar } from '../parts/decision-bar.tsx';
import { Delivery } from '../parts/delivery.tsx';
import { Inline, Quote } from '../parts/foreign-text.tsx';
import { OutputView } from '../parts/output-view.tsx';
import { PlanEnd } from '../parts/plan-end.tsx';
import { factsByStep, PlanFacts } from '../parts/plan-facts.tsx';
import { StatePill } from '../parts/state-pill.tsx';
import { StepList } from '../parts/step-list.tsx';
import { useNow } from '../parts/use-now.ts';
import { useReadSteps } from '../parts/use-read-steps.ts';
import { approveGate } from '../words/decision-words.ts';
import { countWords } from '../words/time-words.ts';
import { NotFoundPage } from './not-found.tsx';

/** The plan from what is live, or asked for when it is not among that. */
const usePlan = (planId: string): { readonly plan?: PlanView; readonly problem?: Problem } => {
  const state = useLive();
  const store = useStore();
  const [problem, setProblem] = useState<Problem>();
  const plan = state.plans.get(planId);
  const isMissing = plan === undefined;
  const isReady = state.revision !== null;
  useEffect(() => {
    if (!isMissing || !isReady) return;
    setProblem(undefined);
    void getPlan(planId).then((answer) => {
      if (answer.ok) store.dispatch({ type: 'plan', plan: answer.value });
      else setProblem(answer.problem);
    });
  }, [planId, isMissing, isReady, store]);
  return { ...(plan && { plan }), ...(problem && { problem }) };
};

const digestOrNone = (plan: PlanView): string | undefined => {
  try {
    return planDigest(plan.document);
  } catch {
    return undefined;
  }
};

const Code = ({ plan, isRight }: { readonly plan: PlanView; readonly isRight: boolean }) => (
  <section class="code">
    <h2>Code</h2>
    {isRight ? (
      <>
        <p class="code-digits">{shortCode(plan.digest)}</p>
        <p class="quiet">
          Made on this device from all that is shown above. The machine’s log shows the same.
        </p>
      </>
    ) : (
      <p class="warning" role="alert">
        What the hub sent does not match its code: something in this plan is not shown here, or was changed.
        It can not be approved. Reload the page; if it stays, tell whoever runs the hub.
      </p>
    )}
  </section>
);

const Found = ({ plan }: { readonly plan: PlanView }) => {
  const { link, runners, output } = useLive();
  const store = useStore();
  const now = useNow();
  const list = useRef<HTMLOListElement>(null);
  const bar = useRef<HTMLElement>(null);
  const { document: said, life } = plan;
  const isPending = life.state === 'pending';
  const hasRun = life.delivery.started_at !== null || plan.output.next > 0;
  const runner = runners.get(said.runner.id);
  const isDigestRight = useMemo(() => digestOrNone(plan) === plan.digest, [plan]);
  const read = useReadSteps(list, bar, isPending ? plan.digest : undefined);

  useEffect(() => {
    if (!hasRun) return;
    store.link.watch(plan.plan_id);
    return () => store.link.watch(null);
  }, [store, plan.plan_id, hasRun]);
  useEffect(() => {
    document.title = `${said.runner.name} · Provara`;
  }, [said.runner.name]);

  // Whoever decided was at the bottom of the plan; what becomes of it stands at the top.
  const wasPending = useRef(isPending);
  useEffect(() => {
    if (wasPending.current && !isPending) window.scrollTo(0, 0);
    wasPending.current = isPending;
  }, [isPending]);

  const expiresAtMs = Date.parse(said.expires_at);
  const gate = approveGate({
    link,
    isDigestRight,
    expiresAtMs,
    nowMs: now,
    stepCount: said.steps.length,
    read,
  });
  const readOn = (step: number): void => {
    list.current?.querySelector(`[data-step="${step}"]`)?.scrollIntoView({ block: 'center' });
  };
  return (
    <>
      <main class="page page-with-bar">
        <h1 class="sr-only" tabIndex={-1}>
          Plan for {said.runner.name}, {countWords(said.steps.length, 'step')}
        </h1>
        <div class="plan-top">
          <StatePill state={life.state} />
          {isPending && <Countdown document={said} now={now} />}
        </div>
        <PlanEnd plan={plan} now={now} />
        {life.decision?.kind === 'approved' && <Delivery plan={plan} runner={runner} now={now} />}
        {hasRun && (
          <OutputView
            output={output?.planId === plan.plan_id ? output : null}
            totals={plan.output}
            isRunning={isOpen(life.state)}
            manySteps={said.steps.length > 1}
          />
        )}
        {said.note ? (
          <Quote who={said.requester.name} text={said.note} />
        ) : (
          <p class="quiet">
            <Inline text={said.requester.name} /> gave no note.
          </p>
        )}
        <PlanFacts plan={plan} runner={runner} />
        <h2>{said.steps.length === 1 ? 'Command' : countWords(said.steps.length, 'step')}</h2>
        <StepList plan={plan} own={factsByStep(plan)} listRef={list} />
        <Code plan={plan} isRight={isDigestRight} />
      </main>
      {isPending && (
        <DecisionBar
          plan={plan}
          gate={gate}
          canDeny={link === 'live' && now < expiresAtMs}
          barRef={bar}
          onReadOn={readOn}
        />
      )}
      {!isPending && isOpen(life.state) && <CancelButton plan={plan} isLive={link === 'live'} />}
    </>
  );
};

/** One plan: the decision, then the run, then the result, at one address. */
export const PlanPage = ({ planId }: { readonly planId: string }) => {
  const { plan, problem } = usePlan(planId);
  if (plan !== undefined) return <Found plan={plan} key={planId} />;
  if (problem !== undefined) return <NotFoundPage detail={problem.detail} />;
  return (
    <main class="page">
      <h1 tabIndex={-1}>Loading the plan…</h1>
    </main>
  );
};
