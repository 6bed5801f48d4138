import type { PlanView, RunnerView } from '../../../shared/api.ts';
import { Inline } from '../parts/foreign-text.tsx';
import { AgentRuns } from '../parts/plan-place.tsx';
import { proofWords, shellWords } from '../words/machine-words.ts';
import { limitWords } from '../words/time-words.ts';
import { PlanCode } from './plan-code.tsx';

/** Which facts differ from step to step and so stand beside each of them. */
export const factsByStep = ({
  document,
}: PlanView): { readonly cwd: boolean; readonly timeout: boolean } => ({
  cwd: new Set(document.steps.map((step) => step.cwd)).size > 1,
  timeout: new Set(document.steps.map((step) => step.timeout_s)).size > 1,
});

/** Where and how it would run. */
export const PlanFacts = ({
  plan,
  runner,
  isRight,
}: {
  readonly plan: PlanView;
  readonly runner: RunnerView | undefined;
  /** Whether its code is the hub's, too. */
  readonly isRight: boolean;
}) => {
  const { document } = plan;
  const own = factsByStep(plan);
  const isAgents = document.run_by !== undefined;
  const hello = isAgents ? undefined : runner?.hello;
  const shell = hello?.shell.kind === document.shell ? hello.shell : undefined;
  const [first] = document.steps;
  return (
    <dl class="facts">
      {isAgents && <AgentRuns document={document} />}
      <dt>Shell</dt>
      <dd>
        <Inline text={shellWords(document.shell, shell?.version ?? null)} />{' '}
        {shell && <Inline class="fact-quiet mono" text={shell.path} />}
      </dd>
      {!own.cwd && (
        <>
          <dt>Folder</dt>
          <dd>
            {first?.cwd ? (
              <Inline class="mono" text={first.cwd} />
            ) : hello ? (
              <>
                <Inline class="mono" text={hello.default_cwd} />{' '}
                <span class="fact-quiet">the machine’s own</span>
              </>
            ) : isAgents ? (
              'where the agent works'
            ) : (
              'the machine’s own'
            )}
          </dd>
        </>
      )}
      {!own.timeout && first !== undefined && !isAgents && (
        <>
          <dt>Time limit</dt>
          <dd>
            {limitWords(first.timeout_s)}
            {document.steps.length > 1 && ' for each step'}
          </dd>
        </>
      )}
      {hello && (
        <>
          <dt>Proof</dt>
          <dd>{proofWords(hello.proof)}</dd>
        </>
      )}
      {isRight && (
        <>
          <dt>Code</dt>
          <dd>
            <PlanCode digest={plan.digest} />
          </dd>
        </>
      )}
    </dl>
  );
};
