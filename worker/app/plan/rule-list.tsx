import { Inline } from '../parts/foreign-text.tsx';
import { RiskIcon } from '../parts/risk-badge.tsx';
import type { Place, PolicyLine } from '../words/policy-words.ts';
import { countWords } from '../words/time-words.ts';

const SHOWN_AT_ONCE = 8;

interface RowProps {
  readonly line: PolicyLine;
  readonly pointed: Place | null;
  readonly onPoint: (place: Place) => void;
}

const Row = ({ line, pointed, onPoint }: RowProps) => {
  const { places, title, reason } = line;
  const shown = pointed === null ? -1 : places.indexOf(pointed);
  const next = places[(shown + 1) % places.length];
  const where = places.length > 1 ? countWords(places.length, 'place') : 'show';
  const words = (
    <>
      <RiskIcon risk={line.risk} />
      <span class="rule-reason">
        {line.isDenied && <strong class="rule-denies">Denied </strong>}
        {title !== null && <strong>{title}: </strong>}
        <Inline text={reason} />{' '}
        <span class="rule-foot">
          <span class="rule-id">{line.id}</span>
          {next !== undefined && <span class="rule-where">{where} ↑</span>}
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

/** Lines of what the policy said, one for each rule; tapping one shows the place in the command above. */
export const RuleList = (props: {
  readonly label: string;
  readonly lines: readonly PolicyLine[];
  readonly pointed: Place | null;
  readonly onPoint: (place: Place) => void;
}) => {
  const { lines } = props;
  if (lines.length === 0) return null;
  const row = (line: PolicyLine, index: number) => (
    <Row key={`${index} ${line.id}`} line={line} pointed={props.pointed} onPoint={props.onPoint} />
  );
  const more = lines.slice(SHOWN_AT_ONCE);
  return (
    <>
      <ul class="rules" aria-label={props.label}>
        {lines.slice(0, SHOWN_AT_ONCE).map(row)}
      </ul>
      {more.length > 0 && (
        <details>
          <summary>{countWords(more.length, 'more rule')}</summary>
          <ul class="rules" aria-label={`More of it: ${props.label}`}>
            {more.map(row)}
          </ul>
        </details>
      )}
    </>
  );
};
