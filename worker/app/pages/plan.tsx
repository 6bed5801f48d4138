import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { PlanView } from '../../../shared/api.ts';
import type { Me } from '../api/call.ts';
import { AfterBar } from '../decision/after-bar.tsx';
import { DecisionBar } from '../decision/decision-bar.tsx';
import { MadeElsewhere, WhyNot } from '../decision/why-not.tsx';
import { isFresh, isOpen } from '../live/state.ts';
import { useExplanations } from '../live/use-explanations.ts';
import { usePlan } from '../live/use-plan.ts';
import { useLive, useStore } from '../live/use-store.ts';
import { OutputView } from '../output/output-view.tsx';
import { Inline, Quote } from '../parts/foreign-text.tsx';
import { later } from '../parts/later.tsx';
import { useNow } from '../parts/use-now.ts';
import { isMadeHere, isUsedHere } from '../passkey/made-here.ts';
import { passkeysHere } from '../passkey/passkeys-here.ts';
import { usePasskeys } from '../passkey/use-passkeys.ts';
import { madeElsewhere, whichProof } from '../passkey/which-proof.ts';
import { Delivery } from '../plan/delivery.tsx';
import { AboutCode, CodeDiffers, isDigestRight } from '../plan/plan-code.tsx';
import { PlanEnd } from '../plan/plan-end.tsx';
import { factsByStep, PlanFacts } from '../plan/plan-facts.tsx';
import { PlanSummary } from '../plan/plan-summary.tsx';
import { RuleList } from '../plan/rule-list.tsx';
import { StepList } from '../plan/step-list.tsx';
import { usePointed } from '../plan/use-pointed.ts';
import { marksToRead } from '../reading/read-marks.ts';
import { useReading } from '../reading/use-reading.ts';
import { approveGate } from '../words/decision-words.ts';
import { lateWords } from '../words/end-words.ts';
import { placedLines } from '../words/policy-words.ts';
import { standsWords } from '../words/state-words.ts';
import { countWords } from '../words/time-words.ts';
import { NotFoundPage } from './not-found.tsx';

const ChangedSince = later(() =>
  import('../compare/changed-since.tsx').then((module) => module.ChangedSince),
);

const NO_PLAN =
  'No plan has this address. Plans are kept for 90 days after they ended; or the link belongs to another hub.';

const Found = ({ plan, me }: { readonly plan: PlanView; readonly me: Me | undefined }) => {
  const { link, runners, output } = useLive();
  const store = useStore();
  const now = useNow();
  const page = useRef<HTMLDivElement>(null);
  const list = useRef<HTMLOListElement>(null);
  const bar = useRef<HTMLElement>(null);
  const { document: said, life } = plan;
  const isPending = life.state === 'pending';
  const hasRun = life.delivery.started_at !== null || plan.output.next > 0;
  const runner = runners.get(said.runner.id);
  const isRight = useMemo(() => isDigestRight(plan), [plan]);
  const explained = useExplanations(plan, link === 'live');
  const { pointed, point } = usePointed(list);
  const found = useMemo(
    () => (plan.verdict === null ? undefined : placedLines(plan.verdict, said.steps.length)),
    [plan.verdict, said],
  );
  const marks = marksToRead(said.steps.length, explained.steps);
  const { reading, readOn } = useReading(page, bar, isPending ? plan.digest : undefined);

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

  const [isLate, setLate] = useState(false);
  const late = isLate ? lateWords(plan, now, me?.id) : undefined;
  const { passkeys } = usePasskeys();
  const proof = whichProof({
    machine: said.runner.name,
    hello: runner?.hello,
    passkeys,
    here: passkeysHere(),
    isMadeHere,
    hostname: location.hostname,
  });
  const elsewhere = madeElsewhere(proof, passkeys, (passkey) => isMadeHere(passkey) || isUsedHere(passkey));
  const expiresAtMs = Date.parse(said.expires_at);
  const gate = approveGate({
    link,
    isDigestRight: isRight,
    expiresAtMs,
    nowMs: now,
    marks,
    reading,
    isExplanationAwaited: explained.isAwaited,
    proof,
  });
  const ownFolder = said.run_by === undefined ? runner?.hello?.default_cwd : undefined;
  // Thousands of words, which need not be looked through again each second.
  const steps = useMemo(
    () => (
      <StepList
        plan={plan}
        explanations={explained.steps}
        lines={found?.steps ?? []}
        pointed={pointed}
        onPoint={point}
        own={factsByStep(plan)}
        ownFolder={ownFolder}
        listRef={list}
      />
    ),
    [plan, explained.steps, found, pointed, point, ownFolder],
  );
  return (
    <>
      <main class="page">
        <h1 class="sr-only" tabIndex={-1}>
          Plan for {said.runner.name}, {countWords(said.steps.length, 'step')}
        </h1>
        {!isPending && (
          <div class="run">
            <div class="run-said">
              {isOpen(life.state) && (
                <h2 class="plan-state">
                  {standsWords(plan, isFresh({ link }))} <Inline text={said.runner.name} />
                </h2>
              )}
              {late !== undefined && (
                <p class="warning" role="alert">
                  <Inline text={late} />
                </p>
              )}
              <PlanEnd plan={plan} now={now} />
              {life.decision?.kind === 'approved' && life.state !== 'released' && (
                <Delivery plan={plan} runner={runner} now={now} />
              )}
            </div>
            {hasRun && (
              <OutputView
                output={output?.planId === plan.plan_id ? output : null}
                totals={plan.output}
                isRunning={isOpen(life.state)}
                manySteps={said.steps.length > 1}
              />
            )}
          </div>
        )}
        <div ref={page}>
          <PlanSummary plan={plan} runner={runner} />
          <h2 class="sr-only">
            {said.steps.length === 1 ? 'Command' : countWords(said.steps.length, 'step')}
          </h2>
          {steps}
          <RuleList
            label="What the policy found in the plan"
            lines={found?.whole ?? []}
            pointed={pointed}
            onPoint={point}
          />
          {isPending && <ChangedSince plan={plan} />}
          {said.note ? (
            <Quote who={said.requester.name} text={said.note} />
          ) : (
            <p class="quiet">
              No note from <Inline text={said.requester.name} />.
            </p>
          )}
          <PlanFacts plan={plan} runner={runner} isRight={isRight} />
          {isRight ? <AboutCode /> : <CodeDiffers />}
        </div>
        {isPending && <WhyNot proof={proof} />}
        {isPending && <MadeElsewhere names={elsewhere} />}
      </main>
      {isPending && (
        <DecisionBar
          plan={plan}
          gate={gate}
          proof={proof}
          isMadeElsewhere={elsewhere.length > 0}
          isTokenEnough={runner?.hello?.proof === 'token'}
          canDeny={link === 'live' && now < expiresAtMs}
          barRef={bar}
          onReadOn={readOn}
          onLate={() => setLate(true)}
        />
      )}
      {!isPending && <AfterBar plan={plan} />}
    </>
  );
};

/** One plan: the decision, then the run, then the result, at one address. */
export const PlanPage = ({ planId, me }: { readonly planId: string; readonly me: Me | undefined }) => {
  const { link } = useLive();
  const { plan, problem } = usePlan(planId);
  if (plan !== undefined) return <Found plan={plan} me={me} key={planId} />;
  if (problem !== undefined && problem.status !== 0) {
    return <NotFoundPage detail={problem.code === 'not_found' ? NO_PLAN : problem.detail} />;
  }
  return (
    <main class="page">
      <h1 tabIndex={-1}>{link === 'offline' ? 'Not connected' : 'Loading the plan…'}</h1>
      {link === 'offline' && (
        <p>
          Plans are not kept on this phone, so that none is decided that no longer holds. It shows here as
          soon as the hub answers.
        </p>
      )}
    </main>
  );
};
