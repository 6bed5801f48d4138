import { useMemo } from 'preact/hooks';
import type { PlanVerdict } from '../../../shared/policy/verdict.ts';
import { type Place, type PolicyLine, policyLines } from '../words/policy-words.ts';
import { countWords } from '../words/time-words.ts';
import { Inline } from './foreign-text.tsx';
import { RiskIcon } from './risk-badge.tsx';

const SHOWN_AT_ONCE = 8;

interface RowProps {
  readonly line: PolicyLine;
  readonly manySteps: boolean;
  readonly pointed: Place | null;
  readonly onPoint: (place: Place) => void;
}

const Row = ({ line, manySteps, pointed, onPoint }: RowProps) => {
  const { places, title, reason } = line;
  const shown = pointed === null ? -1 : places.indexOf(pointed);
  const next = places[(shown + 1) % places.length];
  const where = [
    ...(manySteps && next !== undefined
      ? [`step ${[...new Set(places.map(({ step }) => step + 1))].join(', ')}`]
      : []),
    ...(places.length > 1 ? [countWords(places.length, 'place')] : []),
  ].join(' · ');
  const words = (
    <>
      <RiskIcon risk={line.risk} />
      <span class="rule-reason">
        {line.isDenied && <strong class="rule-denies">Denied </strong>}
        {title !== null && <strong>{title}: </strong>}
        <Inline text={reason} />
        <span class="rule-foot">
          <span class="rule-id">{line.id}</span>
          {next !== undefined && <span class="rule-where">{where || 'show'} ↓</span>}
        </span>
      </span>
    </>
  );
  return (
    <li class={title === null ? 'rule' : 'rule rule-notice'}>
      {next === undefined ? (
        <div class="rule-row">{words}</div>
      ) : (
        <button type="button" class="rule-row" onClick={() => onPoint(next)}>
          {words}
        </button>
      )}
    </li>
  );
};

/** What the policy said of a plan, a line for each rule; tapping one shows the place in the command. */
export const RuleList = (props: {
  readonly verdict: PlanVerdict;
  readonly pointed: Place | null;
  readonly onPoint: (place: Place) => void;
}) => {
  const lines = useMemo(() => policyLines(props.verdict), [props.verdict]);
  const row = (line: PolicyLine, index: number) => (
    <Row
      key={`${index} ${line.id}`}
      line={line}
      manySteps={props.verdict.steps.length > 1}
      pointed={props.pointed}
      onPoint={props.onPoint}
    />
  );
  const more = lines.slice(SHOWN_AT_ONCE);
  return (
    <section aria-labelledby="rules-title">
      <h2 id="rules-title">What the policy found</h2>
      {lines.length === 0 && <p class="quiet">No rule speaks of it.</p>}
      <ul class="rules">{lines.slice(0, SHOWN_AT_ONCE).map(row)}</ul>
      {more.length > 0 && (
        <details>
          <summary>{countWords(more.length, 'more rule')}</summary>
          <ul class="rules">{more.map(row)}</ul>
        </details>
      )}
    </section>
  );
};
