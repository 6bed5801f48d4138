import type { RefObject } from 'preact';
import type { PlanView } from '../../../shared/api.ts';
import type { PlanState, StepResult } from '../../../shared/plan.ts';
import type { ShownExplanation } from '../api/read-explanation.ts';
import { CommandText } from '../command/command-text.tsx';
import { Inline } from '../parts/foreign-text.tsx';
import { RiskIcon } from '../parts/risk-badge.tsx';
import { stepMark } from '../reading/read-marks.ts';
import { faultOf } from '../words/fault-words.ts';
import { type Place, type PolicyLine, stepWords } from '../words/policy-words.ts';
import { resultWords } from '../words/result-words.ts';
import { durationWords, limitWords } from '../words/time-words.ts';
import { NestedTexts } from './nested-texts.tsx';
import { RuleList } from './rule-list.tsx';
import { StepFiles } from './step-files.tsx';

const Result = ({ result }: { readonly result: StepResult }) => {
  const isGood = result.end === 'exited' && result.exit_code === 0;
  return (
    <p class={`step-result ${isGood ? 'is-good' : 'is-bad'}`}>
      {isGood ? '✓' : '✗'} {resultWords(result)} · {durationWords(result.duration_ms)}
      {result.detail !== null && (
        <>
          {' · '}
          <Inline text={result.detail} />
        </>
      )}
      {result.signal !== null && <span class="step-signal">signal {result.signal}</span>}
    </p>
  );
};

/** How a run ended of which the runner told each step that it began. */
const TOLD: ReadonlySet<PlanState> = new Set(['failed', 'timed_out', 'cancelled']);

const Does = ({ words }: { readonly words: string }) => (
  <p class="step-does">
    <span aria-hidden="true">→ </span>
    <span class="sr-only">What it does: </span>
    <Inline text={words} />
  </p>
);

/** Every step whole, then what it would do and what the policy found in it. `listRef` is where a rule's place is looked for. */
export const StepList = (props: {
  readonly plan: PlanView;
  readonly explanations: readonly (ShownExplanation | undefined)[];
  /** What the policy said of each step. */
  readonly lines: readonly (readonly PolicyLine[])[];
  readonly pointed: Place | null;
  readonly onPoint: (place: Place) => void;
  readonly own: { readonly cwd: boolean; readonly timeout: boolean };
  /** Where steps run that name no folder; undefined where that is not known, or an agent runs them. */
  readonly ownFolder: string | undefined;
  readonly listRef: RefObject<HTMLOListElement | null>;
}) => {
  const { document, life, verdict } = props.plan;
  const many = document.steps.length > 1;
  return (
    <ol class="steps" ref={props.listRef}>
      {document.steps.map((step, index) => {
        const result = life.steps[index];
        const explanation = props.explanations[index];
        const risk = verdict?.steps[index]?.risk;
        const does = stepWords(verdict, index);
        const fault = faultOf(verdict, index, step.command);
        // Above the command it is said why nothing of it could be understood.
        const lines = props.lines[index]?.filter(({ id }) => fault === undefined || id !== 'not-understood');
        return (
          <li key={index} class="step" data-read={stepMark(index)}>
            <h3 class={many ? 'step-title' : 'step-title sr-only'}>
              {many && risk !== undefined && <RiskIcon risk={risk} />} Step {index + 1} of{' '}
              {document.steps.length}
            </h3>
            <CommandText
              command={step.command}
              spans={explanation?.spans}
              pointed={props.pointed?.step === index ? props.pointed.at : null}
              fault={fault}
            />
            {does !== undefined && <Does words={does} />}
            {explanation !== undefined && <NestedTexts step={index} explanation={explanation} />}
            {props.own.cwd && (
              <p class="step-fact">
                in{' '}
                {step.cwd !== null ? (
                  <Inline class="mono" text={step.cwd} />
                ) : props.ownFolder !== undefined ? (
                  <>
                    <Inline class="mono" text={props.ownFolder} />, the machine’s own folder
                  </>
                ) : document.run_by !== undefined ? (
                  'the folder where the agent works'
                ) : (
                  'the machine’s own folder'
                )}
              </p>
            )}
            <StepFiles
              command={step.command}
              shell={document.shell}
              files={document.files?.filter((file) => file.step === index) ?? []}
            />
            {props.own.timeout && <p class="step-fact">at most {limitWords(step.timeout_s)}</p>}
            {lines !== undefined && (
              <RuleList
                label={`What the policy found in step ${index + 1}`}
                lines={lines}
                pointed={props.pointed}
                onPoint={props.onPoint}
              />
            )}
            {result !== undefined ? (
              <Result result={result} />
            ) : (
              TOLD.has(life.state) && <p class="step-result quiet">– did not run</p>
            )}
          </li>
        );
      })}
    </ol>
  );
};
