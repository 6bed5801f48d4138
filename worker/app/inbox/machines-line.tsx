import type { RunnerView } from '../../../shared/api.ts';
import { isFresh } from '../live/state.ts';
import { useLivePart } from '../live/use-store.ts';
import { Inline } from '../parts/foreign-text.tsx';
import { Link } from '../router.tsx';
import { dotClass, presenceWords, SH_WARNING } from '../words/machine-words.ts';

/** How the machines are, in one line. */
export const MachinesLine = ({ runners }: { readonly runners: readonly RunnerView[] }) => {
  const fresh = useLivePart(isFresh);
  const online = runners.filter((runner) => runner.online).length;
  const [only] = runners;
  if (only === undefined) return null;
  return (
    <Link href="/machines" class="machines-line">
      <span class={dotClass(online > 0, fresh)} aria-hidden="true" />
      {runners.length === 1 ? (
        <span>
          <Inline text={only.name} /> {fresh && 'is '}
          {presenceWords(only, fresh)}
        </span>
      ) : (
        <span>
          {online.toLocaleString()} of {runners.length.toLocaleString()} machines online
          {!fresh && ' when last seen'}
        </span>
      )}
      {runners.length === 1 && only.hello?.shell.kind === 'sh' && (
        <span class="machine-sh">{SH_WARNING}</span>
      )}
    </Link>
  );
};
