import type { ComponentType, VNode } from 'preact';
import { useEffect, useState } from 'preact/hooks';

/** A page whose code is loaded when it is opened. */
export const lazily =
  <P extends object>(load: () => Promise<ComponentType<P>>): ((props: P) => VNode) =>
  (props) => {
    // In an object: a state that is a function would be called.
    const [loaded, setLoaded] = useState<{ readonly Page: ComponentType<P> } | 'failed'>();
    useEffect(() => {
      load().then(
        (Page) => setLoaded({ Page }),
        () => setLoaded('failed'),
      );
    }, []);
    // A screen reader would stay on the heading that is no more.
    useEffect(() => document.querySelector('h1')?.focus({ preventScroll: true }), [loaded]);
    if (typeof loaded === 'object') return <loaded.Page {...props} />;
    return (
      <main class="page">
        <h1 tabIndex={-1}>{loaded === undefined ? 'Loading…' : 'This page could not be loaded'}</h1>
        {loaded === 'failed' && <p role="alert">Check the connection, then reload the page.</p>}
      </main>
    );
  };
