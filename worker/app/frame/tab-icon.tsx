/** The pages that are always one tap away. */
export type TabName = 'inbox' | 'history' | 'machines' | 'settings';

const PATHS: Readonly<Record<TabName, string>> = {
  inbox: 'M4 13h4.5l1.5 3h4l1.5-3H20M4 13v5a2 2 0 0 0 2 2h12a2 2 0 0 0 2-2v-5L17 4H7L4 13Z',
  history: 'M4 12a8 8 0 1 0 2.6-5.9M4 4v4h4M12 8v4.5l3 2',
  machines: 'M4 5h16v11H4zM9 20h6M12 16v4',
  settings:
    'M4 7h9M17 7h3M4 12h3M11 12h9M4 17h9M17 17h3M15 5a2 2 0 1 1 0 4 2 2 0 0 1 0-4ZM9 10a2 2 0 1 1 0 4 2 2 0 0 1 0-4ZM15 15a2 2 0 1 1 0 4 2 2 0 0 1 0-4Z',
};

export const TabIcon = ({ name }: { readonly name: TabName }) => (
  <svg class="tab-icon" viewBox="0 0 24 24" aria-hidden="true">
    <path d={PATHS[name]} />
  </svg>
);
