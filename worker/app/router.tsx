import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';

const MOVED = 'provara:moved';

/** Goes to an address of this app; `replace` leaves no way back to the present one. */
export const navigate = (path: string, replace = false): void => {
  if (replace) history.replaceState(null, '', path);
  else {
    // For a page that can show the same when somebody comes back to it.
    history.replaceState({ ...stateHere(), scroll: window.scrollY }, '');
    history.pushState({ from: location.pathname }, '', path);
  }
  window.dispatchEvent(new Event(MOVED));
  window.scrollTo(0, 0);
};

const stateHere = (): { readonly scroll?: unknown; readonly from?: unknown } => {
  const state: unknown = history.state;
  return typeof state === 'object' && state !== null ? state : {};
};

/** How far the present page was scrolled when it was left, in pixels; undefined where nobody came back to it. */
export const scrollLeftAt = (): number | undefined => {
  const { scroll } = stateHere();
  return typeof scroll === 'number' ? scroll : undefined;
};

/** The path of the page whose link led here, one step back; undefined for who came otherwise. */
export const cameFrom = (): string | undefined => {
  const { from } = stateHere();
  return typeof from === 'string' ? from : undefined;
};

/** The address's path, kept up to date. */
export const usePath = (): string => {
  const [path, setPath] = useState(location.pathname);
  useEffect(() => {
    const read = () => setPath(location.pathname);
    window.addEventListener('popstate', read);
    window.addEventListener(MOVED, read);
    return () => {
      window.removeEventListener('popstate', read);
      window.removeEventListener(MOVED, read);
    };
  }, []);
  return path;
};

/** A link inside the app; opening in a new tab stays the browser's. */
export const Link = (props: {
  readonly href: string;
  readonly class?: string;
  readonly label?: string;
  /** The page that it leads to is the one that is shown. */
  readonly isCurrent?: boolean;
  readonly children: ComponentChildren;
}) => (
  <a
    href={props.href}
    class={props.class}
    aria-label={props.label}
    aria-current={props.isCurrent ? 'page' : undefined}
    onClick={(event: MouseEvent) => {
      if (event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
      event.preventDefault();
      navigate(props.href);
    }}
  >
    {props.children}
  </a>
);
