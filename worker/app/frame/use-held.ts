import { useEffect, useRef, useState } from 'preact/hooks';

/** Long enough that no pocket and no slip of a thumb does it. */
const HOLD_MS = 2_000;

const isPressing = ({ key }: KeyboardEvent): boolean => key === 'Enter' || key === ' ';

/** Handlers of a button that acts only when it was held, by finger, mouse or key. */
export const useHeld = (onHeld: () => void) => {
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const [isHolding, setHolding] = useState(false);
  const release = (): void => {
    clearTimeout(timer.current);
    setHolding(false);
  };
  const press = (): void => {
    clearTimeout(timer.current);
    setHolding(true);
    timer.current = setTimeout(() => {
      setHolding(false);
      onHeld();
    }, HOLD_MS);
  };
  useEffect(() => release, []);
  const handlers = {
    onPointerDown: (event: PointerEvent) => {
      if (event.button === 0) press();
    },
    onPointerUp: release,
    onPointerCancel: release,
    onPointerLeave: release,
    onBlur: release,
    onKeyDown: (event: KeyboardEvent) => {
      if (!isPressing(event)) return;
      // No click of its own: what a key does here is to hold.
      event.preventDefault();
      if (!event.repeat) press();
    },
    onKeyUp: (event: KeyboardEvent) => {
      if (!isPressing(event)) return;
      event.preventDefault();
      release();
    },
    // A phone opens its menu for a long press.
    onContextMenu: (event: Event) => event.preventDefault(),
  };
  return { isHolding, handlers };
};
