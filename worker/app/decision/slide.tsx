import { useRef, useState } from 'preact/hooks';

const END = 100;
const ENOUGH = 92;
/** No thumb gets so far between two events: it was a tap further on, which is no slide. */
const JUMP = 45;

/** A yes for what is risky: dragged from one end to the other, by finger, mouse or arrow keys. */
export const Slide = (props: {
  readonly label: string;
  readonly text: string;
  readonly isDisabled: boolean;
  readonly onSlid: () => void;
}) => {
  const input = useRef<HTMLInputElement>(null);
  const [at, setAt] = useState(0);
  const moveTo = (value: number): void => {
    setAt(value);
    // The browser has moved it already; a state that stays the same would not move it back.
    if (input.current !== null) input.current.value = String(value);
  };
  const onInput = (value: number): void => moveTo(value - at > JUMP ? at : value);
  const release = (): void => {
    if (at >= ENOUGH && !props.isDisabled) props.onSlid();
    moveTo(0);
  };
  return (
    <div class={`slide ${props.isDisabled ? 'is-quiet' : ''}`}>
      <span class="slide-text" aria-hidden="true">
        {props.text}
      </span>
      <input
        ref={input}
        class="slide-range"
        type="range"
        min={0}
        max={END}
        step={1}
        value={at}
        disabled={props.isDisabled}
        aria-label={props.label}
        aria-valuetext={at === 0 ? 'not approved; slide to the end' : `${at} %`}
        onInput={(event) => onInput(Number(event.currentTarget.value))}
        onKeyDown={(event) => {
          if (event.key !== 'ArrowRight' && event.key !== 'ArrowUp') return;
          event.preventDefault();
          const next = Math.min(END, at + 10);
          moveTo(next);
          if (next === END) {
            props.onSlid();
            moveTo(0);
          }
        }}
        onPointerUp={release}
        onTouchEnd={release}
        onPointerCancel={() => moveTo(0)}
        onBlur={() => moveTo(0)}
      />
    </div>
  );
};
