import { useEffect, useState } from 'preact/hooks';
import type { RunnerView } from '../../../shared/api.ts';
import type { Me } from '../api/call.ts';
import { isFresh } from '../live/state.ts';
import { useLive, useLivePart } from '../live/use-store.ts';
import { RenameSheet, UnpairSheet } from '../machines/machine-sheet.tsx';
import { Inline } from '../parts/foreign-text.tsx';
import { useNow } from '../parts/use-now.ts';
import { Link } from '../router.tsx';
import {
  dotClass,
  KNOWS_MORE,
  policyWords,
  presenceWords,
  proofWords,
  SH_WARNING,
  shellWords,
} from '../words/machine-words.ts';
import { agoWords } from '../words/time-words.ts';

/** Enough to tell two policies apart; the whole hash is in `provara runners --json`. */
const HASH_SHOWN = 8;

const presenceOf = (runner: RunnerView, now: number, fresh: boolean): string => {
  const { online, last_seen_at } = runner;
  if (online || (!fresh && last_seen_at !== null)) return presenceWords(runner, fresh);
  return last_seen_at === null ? 'never seen' : `offline, seen ${agoWords(Date.parse(last_seen_at), now)}`;
};

const Machine = (props: { readonly runner: RunnerView; readonly now: number; readonly isOwner: boolean }) => {
  const { runner, now, isOwner } = props;
  const [sheet, setSheet] = useState<'rename' | 'unpair' | null>(null);
  const { hello } = runner;
  const fresh = useLivePart(isFresh);
  const close = () => setSheet(null);
  return (
    <li class="machine-card">
      <h2 class="machine-name">
        <Inline text={runner.name} />
      </h2>
      <p>
        <span class={dotClass(runner.online, fresh)} aria-hidden="true" /> {presenceOf(runner, now, fresh)}
      </p>
      {hello === null ? (
        <p class="quiet">
          It has never connected. On the machine, with the --home that it was paired with, if any:{' '}
          <code class="line">npx provara runner</code>
        </p>
      ) : (
        <dl class="facts">
          <dt>Version</dt>
          <dd>
            <Inline text={hello.version} />
          </dd>
          <dt>Shell</dt>
          <dd>
            <Inline text={shellWords(hello.shell.kind, hello.shell.version)} />
            {hello.shell.kind === 'sh' && <span class="machine-sh">{SH_WARNING}</span>}
          </dd>
          <dt>Proof</dt>
          <dd>accepts {proofWords(hello.proof)}</dd>
          <dt>Policy</dt>
          <dd>
            {policyWords(runner)}
            {hello.policy_hash !== null && (
              <span class="card-quiet machine-hash">
                hash <code>{hello.policy_hash.slice(0, HASH_SHOWN)}</code>
              </span>
            )}
          </dd>
          {runner.knows_more && (
            <>
              <dt>Look</dt>
              <dd>{KNOWS_MORE}</dd>
            </>
          )}
        </dl>
      )}
      {isOwner && (
        <div class="bar-buttons">
          <button type="button" class="button" onClick={() => setSheet('rename')}>
            Rename<span class="sr-only"> {runner.name}</span>
          </button>
          <button type="button" class="button button-stop" onClick={() => setSheet('unpair')}>
            Unpair<span class="sr-only"> {runner.name}</span>
          </button>
        </div>
      )}
      {sheet === 'rename' && <RenameSheet runner={runner} onClose={close} />}
      {sheet === 'unpair' && <UnpairSheet runner={runner} onClose={close} />}
    </li>
  );
};

/** Every machine with what it says of itself; an owner pairs, renames and unpairs. */
export const MachinesPage = ({ me }: { readonly me: Me | undefined }) => {
  const { runners, revision, link } = useLive();
  const isOwner = me?.role === 'owner';
  const now = useNow();
  const all = [...runners.values()].sort((a, b) => a.name.localeCompare(b.name));
  useEffect(() => {
    document.title = 'Machines · Provara';
  }, []);
  return (
    <main class="page">
      <h1 tabIndex={-1}>Machines</h1>
      {revision === null && (
        <p class="quiet" role="status">
          {link === 'offline'
            ? 'The machines are not kept on this phone. They show here as soon as the hub answers.'
            : 'Loading…'}
        </p>
      )}
      {revision !== null && all.length === 0 && (
        <div class="empty">
          <p class="empty-title">No machine is paired</p>
          <p>
            Plans run on machines. {isOwner ? 'Pair the first one: it' : 'An owner can pair one: it'} takes
            two minutes at the machine, and a code that both screens show.
          </p>
        </div>
      )}
      <ul class="machine-cards">
        {all.map((runner) => (
          <Machine key={runner.id} runner={runner} now={now} isOwner={isOwner} />
        ))}
      </ul>
      {isOwner && (
        <Link href="/pair" class="button button-strong machine-pair">
          Pair a machine
        </Link>
      )}
      {me !== undefined && !isOwner && <p class="quiet">An owner can pair, rename and unpair machines.</p>}
    </main>
  );
};
