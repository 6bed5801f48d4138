import { useEffect, useState } from 'preact/hooks';
import { countDays, type DayCounts } from '../api/history.ts';
import { endedCount } from '../live/state.ts';
import { useAgain } from '../live/use-again.ts';
import { useLivePart } from '../live/use-store.ts';
import { useNow } from '../parts/use-now.ts';
import {
  BAR_KINDS,
  BAR_WORDS,
  type BarKind,
  countsWords,
  dayWords,
  lastDays,
  totalOf,
} from '../words/history-words.ts';

const DAYS = 30;
/** Where many plans end at once, as when everything is stopped, they are counted once. */
const COUNT_ANEW_MS = 500;
const WIDTH = 300;
const HEIGHT = 48;
const STEP = WIDTH / DAYS;

const NONE = { approved: 0, denied: 0, blocked: 0, failed: 0, cancelled: 0, other: 0 };

/** One day's bar: parts on top of each other, each with a shade of its own. */
const Bar = (props: { readonly counts: DayCounts; readonly x: number; readonly scale: number }) => {
  let top = HEIGHT;
  return (
    <>
      {BAR_KINDS.map((kind) => {
        const count = props.counts[kind];
        if (count === 0) return null;
        // One plan among hundreds is still seen.
        const height = Math.max(2, count * props.scale);
        top -= height;
        return (
          <rect
            key={kind}
            class={`bar-${kind}`}
            x={props.x + 1}
            y={top}
            width={STEP - 2}
            height={height}
            rx={1}
          />
        );
      })}
    </>
  );
};

/** What became of the plans of the last 30 days, small; a touch chooses a day. */
export const DayBars = (props: {
  readonly day: string | undefined;
  readonly onDay: (day: string | undefined) => void;
}) => {
  const [counted, setCounted] = useState<readonly DayCounts[] | null>();
  const now = useNow();
  const load = (): void => {
    void countDays(DAYS).then((answer) => setCounted(answer.ok ? answer.value.days : null));
  };
  const ended = useLivePart(endedCount);
  useEffect(() => {
    const timer = setTimeout(load, counted === undefined ? 0 : COUNT_ANEW_MS);
    return () => clearTimeout(timer);
  }, [ended]);
  useAgain(counted === null, load);
  const days = lastDays(DAYS, now).map(
    (day): DayCounts => counted?.find((counts) => counts.day === day) ?? { day, ...NONE },
  );
  const sum = Object.fromEntries(
    BAR_KINDS.map((kind) => [kind, days.reduce((count, counts) => count + counts[kind], 0)]),
  ) as Record<BarKind, number>;
  if (!counted || totalOf(sum) === 0) return null;
  const most = Math.max(...days.map(totalOf));
  const scale = (HEIGHT - 8) / most;
  const chosen = days.findIndex(({ day }) => day === props.day);
  const choose = (event: PointerEvent): void => {
    if (!(event.currentTarget instanceof Element)) return;
    const { left, width } = event.currentTarget.getBoundingClientRect();
    const day =
      days[Math.min(DAYS - 1, Math.max(0, Math.floor(((event.clientX - left) / width) * DAYS)))]?.day;
    props.onDay(day === props.day ? undefined : day);
  };
  return (
    <figure class="day-bars">
      {/* Those who use no pointer choose a day in the field below. */}
      <svg
        viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
        preserveAspectRatio="none"
        role="img"
        aria-label={`The last ${DAYS} days: ${countsWords(sum)}`}
        onPointerUp={choose}
      >
        {chosen >= 0 && (
          <rect class="bar-chosen" x={chosen * STEP} y={0} width={STEP} height={HEIGHT} rx={2} />
        )}
        <line class="bar-ground" x1={0} x2={WIDTH} y1={HEIGHT - 0.5} y2={HEIGHT - 0.5} />
        {days.map((counts, index) => (
          <Bar key={counts.day} counts={counts} x={index * STEP} scale={scale} />
        ))}
      </svg>
      <figcaption>
        <span class="bar-word">Last {DAYS} days</span>
        {BAR_KINDS.filter((kind) => sum[kind] > 0).map((kind) => (
          <span key={kind} class="bar-word">
            <span class={`bar-swatch bar-${kind}`} aria-hidden="true" /> {sum[kind].toLocaleString()}{' '}
            {BAR_WORDS[kind]}
          </span>
        ))}
        {props.day !== undefined && (
          <button type="button" class="text-button" onClick={() => props.onDay(undefined)}>
            Only {dayWords(props.day, now)}: show all days
          </button>
        )}
      </figcaption>
    </figure>
  );
};
