import type { ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';
import type { Me } from '../api/call.ts';
import { useLivePart } from '../live/use-store.ts';
import { cameFrom, Link } from '../router.tsx';
import { LinkBar } from './link-bar.tsx';
import { StopButton } from './stop-button.tsx';
import { StoppedBar } from './stopped-bar.tsx';
import { Tabs } from './tabs.tsx';
import { useShortWindow } from './use-short-window.ts';
import { WaitingBadge } from './waiting-badge.tsx';

const mayStop = (me: Me | undefined): boolean => me?.role === 'owner' || me?.role === 'approver';

/** As the browser's own way back: to the place in the list that was left. */
const BackToHistory = () => (
  <a
    href="/history"
    class="header-home"
    onClick={(event: MouseEvent) => {
      event.preventDefault();
      history.back();
    }}
  >
    <span aria-hidden="true">‹</span>History
  </a>
);

/** What is around every page: the header with the stop button, and the four tabs. */
export const Frame = (props: {
  readonly path: string;
  readonly me: Me | undefined;
  readonly children: ComponentChildren;
}) => {
  const { path, me } = props;
  const hold = useLivePart((state) => state.hold);
  const link = useLivePart((state) => state.link);
  const header = useRef<HTMLElement>(null);
  useShortWindow(header);
  // A plan has its own bar below the thumb, and one way back.
  const isPlan = path.startsWith('/p/');
  return (
    <div class={`frame ${isPlan ? 'frame-plan' : ''}`}>
      <header ref={header} class={`header ${hold === null ? '' : 'is-stopped'}`}>
        <div class="header-line">
          {isPlan && cameFrom() === '/history' ? (
            <BackToHistory />
          ) : (
            <Link href="/" class="header-home">
              {isPlan && <span aria-hidden="true">‹</span>}
              {isPlan ? 'Inbox' : 'Provara'}
              {isPlan && <WaitingBadge />}
            </Link>
          )}
          {hold === null && mayStop(me) && <StopButton />}
        </div>
        {hold !== null && <StoppedBar hold={hold} isOwner={me?.role === 'owner'} />}
        <LinkBar link={link} />
      </header>
      {props.children}
      <Tabs path={path} />
    </div>
  );
};
