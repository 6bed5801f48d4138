import { useEffect, useMemo, useState } from 'preact/hooks';
import type { PlanView } from '../../../shared/api.ts';
import { type Piece, visibleText } from '../../../shared/display/visible-text.ts';
import { type AlikePlan, getAlike } from '../api/alike.ts';
import { CommandWords } from '../command/command-words.tsx';
import { cutAtBlanks } from '../command/words.ts';
import { Inline, Pieces } from '../parts/foreign-text.tsx';
import { AgoOrExact } from '../parts/time-ago.tsx';
import { Link } from '../router.tsx';
import { type StepChanges, shortened, stepChanges } from './step-changes.ts';
import type { Change } from './word-diff.ts';

const COMMAND = { collapse: true, purpose: 'command' } as const;

interface ChangedPart {
  readonly piece: Piece;
  readonly kind: Change['kind'];
  readonly isFirst: boolean;
}

const partsOf = (changes: readonly Change[]): readonly ChangedPart[] =>
  changes.flatMap(({ kind, text }, index) => {
    const shown = kind === 'same' ? shortened(text, index === 0, index === changes.length - 1) : text;
    return visibleText(shown, COMMAND)
      .flatMap(cutAtBlanks)
      .map((piece, at) => ({ piece, kind, isFirst: at === 0 }));
  });

const drawPart = ({ piece, kind, isFirst }: ChangedPart) => {
  const written = <Pieces pieces={[piece]} />;
  if (kind === 'same') return written;
  const Mark = kind === 'added' ? 'ins' : 'del';
  return (
    <Mark>
      {isFirst && <span class="sr-only">{kind}: </span>}
      {written}
    </Mark>
  );
};

const Step = ({ changes, isTitled }: { readonly changes: StepChanges; readonly isTitled: boolean }) => (
  <li>
    {isTitled && <h3 class="step-title">Step {changes.step + 1}</h3>}
    {changes.facts.map((fact) => (
      <p key={fact} class="step-fact">
        <Inline text={fact} />
      </p>
    ))}
    {changes.command.some(({ kind }) => kind !== 'same') && (
      <pre class="command" dir="ltr">
        <CommandWords parts={partsOf(changes.command)} draw={drawPart} />
      </pre>
    )}
  </li>
);

/** What is different from the last approved plan that looks like this one; nothing when there is none. */
export const ChangedSince = ({ plan }: { readonly plan: PlanView }) => {
  const [alike, setAlike] = useState<AlikePlan | null>(null);
  const { steps } = plan.document;
  useEffect(() => {
    void getAlike(plan.plan_id).then((answer) => setAlike(answer.ok ? answer.value : null));
  }, [plan.plan_id]);
  const changes = useMemo(() => (alike === null ? [] : stepChanges(alike.steps, steps)), [alike, steps]);
  if (alike === null) return null;
  const { by, at } = alike.decision;
  const isTitled = Math.max(alike.steps.length, steps.length) > 1;
  return (
    <section class="changed" aria-labelledby="changed-title">
      <h2 id="changed-title">
        {changes.length === 0 ? 'Approved before' : 'Changed since it was last approved'}
      </h2>
      <p class="quiet">
        {changes.length === 0 ? 'The very same commands: ' : 'Compared with '}
        <Link href={`/p/${alike.plan_id}`}>a plan of this agent</Link> that <Inline text={by.name} /> approved{' '}
        <AgoOrExact at={at} />.
      </p>
      <ol class="steps">
        {changes.map((step) => (
          <Step key={step.step} changes={step} isTitled={isTitled} />
        ))}
      </ol>
    </section>
  );
};
