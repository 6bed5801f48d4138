import type { ComponentType, VNode } from 'preact';
import { useEffect, useState } from 'preact/hooks';

/** A part of a page whose code is loaded when it is first drawn; nothing stands in its place until then. */
export const later =
  <P extends object>(load: () => Promise<ComponentType<P>>): ((props: P) => VNode | null) =>
  (props) => {
    // In an object: a state that is a function would be called.
    const [loaded, setLoaded] = useState<{ readonly Part: ComponentType<P> }>();
    useEffect(() => {
      // Without it the page is whole enough; the next look at it tries again.
      load().then(
        (Part) => setLoaded({ Part }),
        () => undefined,
      );
    }, []);
    return loaded === undefined ? null : <loaded.Part {...props} />;
  };
