import type { Direction } from './fault-proxy.ts';
import type { JournalFault } from './journal-fault.ts';
import { Random } from './random.ts';

/** A message of the runner's socket at which something happens, the first of its kind for this plan or connection. */
export interface Point {
  readonly direction: Direction;
  readonly type: string;
}

const point = (direction: Direction, type: string): Point => ({ direction, type });

/** Every message of a run, in order. */
const RUN_POINTS: readonly [Point, ...Point[]] = [
  point('down', 'run'),
  point('up', 'accepted'),
  point('up', 'started'),
  point('up', 'output'),
  point('down', 'output_ack'),
  point('up', 'step_finished'),
  point('up', 'finished'),
  point('down', 'end_ack'),
];
/** Every message of a new connection: it needs a cut before. */
const GREETING_POINTS: readonly Point[] = [
  point('up', 'hello'),
  point('down', 'welcome'),
  point('down', 'trust'),
  point('up', 'pull'),
];

/** What happens to a message and its connection. */
const LINE_FAULTS = [
  'cut-before',
  'cut-within',
  'cut-after',
  'delay',
  'half-open-up',
  'half-open-down',
  'half-open-both',
] as const;
/** What happens to the programs at its two ends, or through the API, while it is held back. */
const DEEDS = [
  'kill-runner',
  'kill-hub',
  'kill-both',
  'stop-runner',
  'pause-runner',
  'pause-hub',
  'cancel',
  'replay',
] as const;
export type LineFault = (typeof LINE_FAULTS)[number] | 'twice';
export type Deed = (typeof DEEDS)[number];

export type Fault =
  | { readonly kind: 'line'; readonly at: Point; readonly what: LineFault; readonly ms: number }
  | {
      readonly kind: 'deed';
      readonly at: Point;
      readonly what: Deed;
      readonly isAfter: boolean;
      readonly ms: number;
    }
  /** The runner is killed at a write of its journal, and where `next` says so again at one of its next start. */
  | { readonly kind: 'journal'; readonly fault: JournalFault; readonly next: JournalFault | undefined }
  /** The hub is killed so long after a request of an agent or a person has left. */
  | { readonly kind: 'request'; readonly at: 'submit' | 'decide'; readonly ms: number };

export type StepKind = 'plain' | 'slow' | 'loud' | 'fails';

export interface Scenario {
  readonly run: number;
  readonly steps: readonly StepKind[];
  readonly decision: 'approve' | 'deny';
  readonly faults: readonly Fault[];
}

const PHASES = ['before', 'torn', 'written', 'synced'] as const;
/** Acceptance with start, two steps, the end, the acknowledgement. */
const WRITES = [1, 2, 3, 4, 5];

export const isGreeting = (at: Point): boolean => GREETING_POINTS.includes(at);

/** One of every kind at every stage; the greeting's stages come with what leads to a new connection. */
const everyFault = (random: Random): Fault[][] => {
  const ms = (): number => random.between(10, 150);
  const points = [...RUN_POINTS, ...GREETING_POINTS];
  const anew = (at: Point): Fault[] =>
    isGreeting(at) ? [{ kind: 'line', at: random.pick(RUN_POINTS), what: 'cut-after', ms: 0 }] : [];
  const lines = points.flatMap((at) =>
    LINE_FAULTS.map((what): Fault[] => [...anew(at), { kind: 'line', at, what, ms: ms() }]),
  );
  // To ask for a plan twice is another wish, and a greeting comes once.
  const twice = RUN_POINTS.map((at): Fault[] => [{ kind: 'line', at, what: 'twice', ms: 0 }]);
  const deeds = points.flatMap((at) =>
    DEEDS.map((what): Fault[] => [
      ...anew(at),
      { kind: 'deed', at, what, isAfter: random.isLucky(0.5), ms: ms() },
    ]),
  );
  const writes = WRITES.flatMap((write) =>
    PHASES.flatMap((phase): Fault[][] =>
      [undefined, { write: 1, phase: random.pick(PHASES) }].map((next) => [
        { kind: 'journal', fault: { write, phase }, next },
      ]),
    ),
  );
  const requests = (['submit', 'decide'] as const).flatMap((at) =>
    [0, 1, 2, 4, 8].map((base): Fault[] => [{ kind: 'request', at, ms: base + 2 * random.next() }]),
  );
  return [...lines, ...twice, ...deeds, ...writes, ...requests];
};

/** What run number `run` of this seed is: first every fault at every stage in some order, from then on two at once. */
export const scenarioOf = (seed: number, run: number): Scenario => {
  const random = Random.of(seed, run);
  const order = Random.of(seed, -1);
  const all = order.shuffled(everyFault(order));
  const own = all[run % all.length] ?? [];
  const other = run < all.length ? [] : (all[random.between(0, all.length - 1)] ?? []);
  const first: StepKind = random.pick(['plain', 'slow', 'loud', 'slow']);
  const second: StepKind = random.pick(['plain', 'plain', 'slow', 'fails']);
  return {
    run,
    steps: [first, second],
    decision: random.isLucky(0.03) ? 'deny' : 'approve',
    faults: [...own, ...other],
  };
};

/** How many runs it takes until every fault was had at every stage. */
export const sweepLength = (seed: number): number => everyFault(Random.of(seed, -1)).length;

export const inWords = (fault: Fault): string => {
  switch (fault.kind) {
    case 'line':
      return `${fault.what} at ${fault.at.type}`;
    case 'deed':
      return `${fault.what} ${fault.isAfter ? 'after' : 'before'} ${fault.at.type}`;
    case 'journal': {
      const next = fault.next && `, and ${fault.next.phase} write ${fault.next.write} of the next start`;
      return `kill-runner ${fault.fault.phase} write ${fault.fault.write} of the journal${next ?? ''}`;
    }
    case 'request':
      return `kill-hub ${fault.ms.toFixed(1)} ms into ${fault.at}`;
    default: {
      const never: never = fault;
      return never;
    }
  }
};
