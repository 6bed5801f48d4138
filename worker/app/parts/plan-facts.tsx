import type { PlanView, RunnerView } from '../../../shared/api.ts';
import type { PlanDocument } from '../../../shared/plan.ts';
import { proofWords, SH_WARNING, shellWords } from '../words/machine-words.ts';
import { limitWords } from '../words/time-words.ts';
import { Inline } from './foreign-text.tsx';
import { AgentRuns } from './plan-place.tsx';
import { AgoOrExact } from './time-ago.tsx';

/** Which facts differ from step to step and so stand beside each of them. */
export const factsByStep = ({
  document,
}: PlanView): { readonly cwd: boolean; readonly timeout: boolean } => ({
  cwd: new Set(document.steps.map((step) => step.cwd)).size > 1,
  timeout: new Set(document.steps.map((step) => step.timeout_s)).size > 1,
});

const Machine = ({
  document,
  runner,
}: {
  readonly document: PlanDocument;
  readonly runner: RunnerView | undefined;
}) => (
  <>
    <dt>Machine</dt>
    <dd>
      <strong>
        <Inline text={document.runner.name} />
      </strong>{' '}
      <span class={`dot ${runner?.online ? 'dot-on' : 'dot-off'}`} aria-hidden="true" />{' '}
      {runner === undefined ? 'not paired any more' : runner.online ? 'online' : 'offline'}
      {runner?.hello && <span class="fact-quiet">{proofWords(runner.hello.proof)}</span>}
    </dd>
  </>
);

/** Where and how it would run. */
export const PlanFacts = ({
  plan,
  runner,
}: {
  readonly plan: PlanView;
  readonly runner: RunnerView | undefined;
}) => {
  const { document } = plan;
  const own = factsByStep(plan);
  const isAgents = document.run_by !== undefined;
  const hello = isAgents ? undefined : runner?.hello;
  const shell = hello?.shell.kind === document.shell ? hello.shell : undefined;
  const [first] = document.steps;
  return (
    <dl class="facts">
      <dt>Asked</dt>
      <dd>
        <AgoOrExact at={document.created_at} />
      </dd>
      {isAgents ? <AgentRuns document={document} /> : <Machine document={document} runner={runner} />}
      <dt>Shell</dt>
      <dd>
        <Inline text={shellWords(document.shell, shell?.version ?? null)} />
        {shell && <Inline class="fact-quiet mono" text={shell.path} />}
        {document.shell === 'sh' && !isAgents && <span class="fact-warning">{SH_WARNING}</span>}
      </dd>
      {!own.cwd && (
        <>
          <dt>Folder</dt>
          <dd>
            {first?.cwd ? (
              <Inline class="mono" text={first.cwd} />
            ) : hello ? (
              <>
                <Inline class="mono" text={hello.default_cwd} />
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
    </dl>
  );
};
