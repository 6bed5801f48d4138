import type { RefObject } from 'preact';
import type { PlanView } from '../../../shared/api.ts';
import type { StepResult } from '../../../shared/plan.ts';
import { durationWords, limitWords } from '../words/time-words.ts';
import { CommandText, Inline } from './foreign-text.tsx';

const ENDS: Readonly<Record<Exclude<StepResult['end'], 'exited'>, string>> = {
  timed_out: 'timed out',
  cancelled: 'cancelled',
  spawn_failed: 'could not be started',
  shell_did_not_run: 'the shell did not run it',
};

const Result = ({ result }: { readonly result: StepResult }) => {
  const isGood = result.end === 'exited' && result.exit_code === 0;
  const how = result.end === 'exited' ? `exit code ${result.exit_code ?? 'none'}` : ENDS[result.end];
  return (
    <p class={`step-result ${isGood ? 'is-good' : 'is-bad'}`}>
      {isGood ? '✓' : '✗'} {how}
      {result.signal !== null && ` (${result.signal})`} · {durationWords(result.duration_ms)}
      {result.detail !== null && (
        <>
          {' · '}
          <Inline text={result.detail} />
        </>
      )}
    </p>
  );
};

/** Every step whole. `listRef` lets the page see which ends of steps were on the screen. */
export const StepList = (props: {
  readonly plan: PlanView;
  readonly own: { readonly cwd: boolean; readonly timeout: boolean };
  readonly listRef: RefObject<HTMLOListElement | null>;
}) => {
  const { document, life } = props.plan;
  const many = document.steps.length > 1;
  return (
    <ol class="steps" ref={props.listRef}>
      {document.steps.map((step, index) => {
        const result = life.steps[index];
        return (
          <li key={index} class="step">
            <h3 class={many ? 'step-title' : 'step-title sr-only'}>
              Step {index + 1} of {document.steps.length}
            </h3>
            <CommandText command={step.command} />
            {props.own.cwd && (
              <p class="step-fact">
                in <Inline class="mono" text={step.cwd ?? 'the machine’s own folder'} />
              </p>
            )}
            {props.own.timeout && <p class="step-fact">at most {limitWords(step.timeout_s)}</p>}
            {result !== undefined && <Result result={result} />}
            <div class="step-end" data-step={index} />
          </li>
        );
      })}
    </ol>
  );
};
