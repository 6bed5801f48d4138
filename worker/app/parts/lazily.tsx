import type { ComponentType, VNode } from 'preact';
import { useEffect, useState } from 'preact/hooks';

/** A page whose code is loaded when it is opened, or before by `preload`; once loaded it is drawn at once. */
export const lazily = <P extends object>(
  load: () => Promise<ComponentType<P>>,
): { (props: P): VNode; preload(): void } => {
  let known: ComponentType<P> | undefined;
  const get = async (): Promise<void> => {
    known ??= await load();
  };
  const Page = (props: P): VNode => {
    const [isFailed, setFailed] = useState(false);
    const [, setTurn] = useState(0);
    useEffect(() => {
      if (known !== undefined) return;
      get().then(
        () => setTurn((turn) => turn + 1),
        () => setFailed(true),
      );
    }, []);
    const isKnown = known !== undefined;
    // A screen reader would stay on the heading that is no more.
    useEffect(() => document.querySelector('h1')?.focus({ preventScroll: true }), [isKnown]);
    if (known !== undefined) {
      const Known = known;
      return <Known {...props} />;
    }
    return (
      <main class="page">
        <h1 tabIndex={-1}>{isFailed ? 'This page could not be loaded' : 'Loading…'}</h1>
        {isFailed && <p role="alert">Check the connection, then reload the page.</p>}
      </main>
    );
  };
  // What can't be loaded now is asked for again when the page is opened.
  Page.preload = () => void get().catch(() => undefined);
  return Page;
};
