import { Link } from '../router.tsx';
import { TabIcon, type TabName } from './tab-icon.tsx';
import { WaitingBadge } from './waiting-badge.tsx';

interface Tab {
  readonly name: TabName;
  readonly word: string;
  readonly href: string;
  /** Which addresses belong to it. */
  readonly holds: RegExp;
}

const TABS: readonly Tab[] = [
  { name: 'inbox', word: 'Inbox', href: '/', holds: /^\/(p\/.*)?$/ },
  { name: 'history', word: 'History', href: '/history', holds: /^\/history$/ },
  { name: 'machines', word: 'Machines', href: '/machines', holds: /^\/(machines|pair)$/ },
  { name: 'settings', word: 'Settings', href: '/settings', holds: /^\/(settings|passkey)$/ },
];

/** The four pages: below the thumb on a phone, at the side of a wide screen. */
export const Tabs = ({ path }: { readonly path: string }) => (
  <nav class="tabs" aria-label="Pages">
    {TABS.map(({ name, word, href, holds }) => (
      <Link key={name} href={href} class="tab" isCurrent={holds.test(path)}>
        <TabIcon name={name} />
        <span class="tab-word">{word}</span>
        {name === 'inbox' && <WaitingBadge />}
      </Link>
    ))}
  </nav>
);
