import type { RefObject } from 'preact';
import type { PlanView } from '../../../shared/api.ts';
import type { StepResult } from '../../../shared/plan.ts';
import type { ShownExplanation } from '../api/read-explanation.ts';
import { stepMark } from '../command/read-marks.ts';
import { faultOf } from '../words/fault-words.ts';
import type { Place } from '../words/policy-words.ts';
import { durationWords, limitWords } from '../words/time-words.ts';
import { CommandText } from './command-text.tsx';
import { Inline } from './foreign-text.tsx';
import { NestedTexts } from './nested-texts.tsx';
import { StepFiles } from './step-files.tsx';

const ENDS: Readonly<Record<Exclude<StepResult['end'], 'exited'>, string>> = {
  timed_out: 'timed out',
  cancelled: 'cancelled',
  spawn_failed: 'could not be started',
  shell_did_not_run: 'the shell did not run it',
  parser_differs: 'PowerShell reads it otherwise',
  content_changed: 'a file is not the one that was approved',
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

/** Every step whole; explained where an explanation is there. `listRef` lets the page see what was on the screen. */
export const StepList = (props: {
  readonly plan: PlanView;
  readonly explanations: readonly (ShownExplanation | undefined)[];
  readonly pointed: Place | null;
  readonly own: { readonly cwd: boolean; readonly timeout: boolean };
  readonly listRef: RefObject<HTMLOListElement | null>;
}) => {
  const { document, life } = props.plan;
  const many = document.steps.length > 1;
  return (
    <ol class="steps" ref={props.listRef}>
      {document.steps.map((step, index) => {
        const result = life.steps[index];
        const explanation = props.explanations[index];
        return (
          <li key={index} class="step">
            <h3 class={many ? 'step-title' : 'step-title sr-only'}>
              Step {index + 1} of {document.steps.length}
            </h3>
            <CommandText
              command={step.command}
              spans={explanation?.spans}
              pointed={props.pointed?.step === index ? props.pointed.at : null}
              fault={faultOf(props.plan.verdict, index, step.command)}
            />
            {explanation !== undefined && <NestedTexts step={index} explanation={explanation} />}
            {props.own.cwd && (
              <p class="step-fact">
                in {step.cwd === null ? 'the machine’s own folder' : <Inline class="mono" text={step.cwd} />}
              </p>
            )}
            <StepFiles
              command={step.command}
              shell={document.shell}
              files={document.files?.filter((file) => file.step === index) ?? []}
            />
            {props.own.timeout && <p class="step-fact">at most {limitWords(step.timeout_s)}</p>}
            {result !== undefined && <Result result={result} />}
            <div class="step-end" data-read={stepMark(index)} />
          </li>
        );
      })}
    </ol>
  );
};
