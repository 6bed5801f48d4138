import type { LinkState } from '../live/state.ts';

const WORDS: Readonly<Partial<Record<LinkState, string>>> = {
  connecting: 'Connecting…',
  checking: 'Checking…',
  offline: 'Offline. What you see may be old; deciding and cancelling have to wait. Trying again…',
};

/** Says when the page is not live. `live` says nothing. */
export const LinkBar = ({ link }: { readonly link: LinkState }) => (
  <div class={`link-bar link-${link}`} role="status">
    {WORDS[link] ?? ''}
    {link === 'outdated' && (
      <>
        This page and the hub are of different versions.{' '}
        <button type="button" class="text-button" onClick={() => location.reload()}>
          Reload
        </button>
      </>
    )}
  </div>
);
