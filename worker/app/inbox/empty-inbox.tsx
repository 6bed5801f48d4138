import type { LiveState } from '../live/state.ts';
import { MachinesLine } from './machines-line.tsx';

const titleOf = ({ revision, link }: LiveState): string => {
  if (revision !== null) return 'Nothing is waiting';
  return link === 'offline' ? 'Not connected' : 'Loading what waits for you…';
};

/** What the inbox says when no plan waits, or when it can't know. */
export const EmptyInbox = ({ state }: { readonly state: LiveState }) => (
  <div class="empty">
    {/* The bar above says that everything is stopped: that is no time for a tick. */}
    {state.hold === null && (
      <svg class="empty-tick" viewBox="0 0 24 24" aria-hidden="true">
        <path d={state.revision === null ? 'M5 12h14' : 'M5 12.5l4.5 4.5L19 7.5'} />
      </svg>
    )}
    <p class={state.hold === null ? 'empty-title' : undefined}>{titleOf(state)}</p>
    {state.revision === null && state.link === 'offline' && (
      <p class="quiet">
        What waits for you is not kept on this phone. It shows here as soon as the hub answers.
      </p>
    )}
    {state.revision !== null && <MachinesLine runners={[...state.runners.values()]} />}
  </div>
);
