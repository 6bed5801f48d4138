import type { RunnerView } from '../../../shared/api.ts';
import { Inline } from '../parts/foreign-text.tsx';
import { Link } from '../router.tsx';
import { SH_WARNING } from '../words/machine-words.ts';

/** How the machines are, in one line. */
export const MachinesLine = ({ runners }: { readonly runners: readonly RunnerView[] }) => {
  const online = runners.filter((runner) => runner.online).length;
  const [only] = runners;
  if (only === undefined) return null;
  return (
    <Link href="/machines" class="machines-line">
      <span class={`dot ${online > 0 ? 'dot-on' : 'dot-off'}`} aria-hidden="true" />
      {runners.length === 1 ? (
        <span>
          <Inline text={only.name} /> is {online === 1 ? 'online' : 'offline'}
        </span>
      ) : (
        <span>
          {online.toLocaleString()} of {runners.length.toLocaleString()} machines online
        </span>
      )}
      {runners.length === 1 && only.hello?.shell.kind === 'sh' && (
        <span class="machine-sh">{SH_WARNING}</span>
      )}
    </Link>
  );
};
