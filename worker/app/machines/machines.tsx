import type { RunnerView } from '../../../shared/api.ts';
import { isFresh } from '../live/state.ts';
import { useLivePart } from '../live/use-store.ts';
import { Inline } from '../parts/foreign-text.tsx';
import { Link } from '../router.tsx';
import { dotClass, machineWords, proofWords, SH_WARNING } from '../words/machine-words.ts';
import { agoWords } from '../words/time-words.ts';

const Machine = ({ runner, now }: { readonly runner: RunnerView; readonly now: number }) => {
  const { hello, online, last_seen_at } = runner;
  const fresh = useLivePart(isFresh);
  return (
    <li class="machine">
      <span class={dotClass(online, fresh)} aria-hidden="true" />
      <span>
        <strong>
          <Inline text={runner.name} />
        </strong>{' '}
        <Inline text={machineWords(runner, fresh)} />
        {fresh && !online && last_seen_at !== null && `, seen ${agoWords(Date.parse(last_seen_at), now)}`}
        {hello !== null && ` · accepts ${proofWords(hello.proof)}`}
        {hello?.shell.kind === 'sh' && <span class="machine-sh">{SH_WARNING}</span>}
      </span>
    </li>
  );
};

/** Each machine in a line; with none, what to do. */
export const Machines = (props: {
  readonly runners: readonly RunnerView[];
  readonly now: number;
  readonly isOwner: boolean;
}) => {
  if (props.runners.length === 0) {
    return (
      <p class="quiet">
        No machine is paired yet, so no plan can run.{' '}
        {props.isOwner ? <Link href="/pair">Pair a machine</Link> : 'An owner can pair one.'}
      </p>
    );
  }
  return (
    <ul class="machines">
      {props.runners.map((runner) => (
        <Machine key={runner.id} runner={runner} now={props.now} />
      ))}
    </ul>
  );
};
