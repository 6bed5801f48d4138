import type { PlanView, RunnerView } from '../../../shared/api.ts';
import { Inline } from '../parts/foreign-text.tsx';
import { cancelWords, hangWords, marksOf } from '../words/delivery-words.ts';
import { clockWords } from '../words/time-words.ts';

/** The four marks between a yes and its end, each with its time, and why it hangs where it does. */
export const Delivery = (props: {
  readonly plan: PlanView;
  readonly runner: RunnerView | undefined;
  readonly now: number;
}) => {
  const { plan, runner, now } = props;
  const hang = hangWords(plan, runner, now);
  const cancel = cancelWords(plan);
  return (
    <section class="delivery" aria-label="Delivery">
      <ol class="marks">
        {marksOf(plan).map(({ name, at }) => (
          <li key={name} class={at === null ? 'is-open' : 'is-done'}>
            <span class="marks-name">{name}</span>
            <span class="marks-time">{at === null ? '–' : clockWords(at, now)}</span>
          </li>
        ))}
      </ol>
      <div role="status">
        {hang !== undefined && (
          <p class="warning">
            <Inline text={hang} />
          </p>
        )}
        {cancel !== undefined && (
          <p class="warning">
            <Inline text={cancel} />
          </p>
        )}
      </div>
    </section>
  );
};
