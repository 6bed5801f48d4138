import { setTimeout as sleep } from 'node:timers/promises';
import { type Direction, PASS, type Passing, type Treatment } from './fault-proxy.ts';
import { type Deed, type Fault, inWords, isGreeting, type LineFault } from './scenario.ts';
import type { Timeline } from './timeline.ts';
import type { Lane, World } from './world.ts';

export interface ArmedFaults {
  beforeSubmit(): Promise<void>;
  /** Called each time after the request has left. */
  readonly duringSubmit: () => void;
  readonly duringDecide: () => void;
  knowPlan(planId: string): void;
  wasCancelled(): boolean;
  /** How many came about. */
  fired(): number;
  /** Takes back what has not happened, and waits for what has begun. */
  over(): Promise<void>;
}

/** The last plan that went to each lane's runner in an earlier run, as it was sent. */
const earlier = new WeakMap<Lane, Buffer>();

/** Lets each fault happen once, at its place. */
export const armFaults = (
  world: World,
  lane: Lane,
  faults: readonly Fault[],
  timeline: Timeline,
): ArmedFaults => {
  const pending = new Set(faults);
  const deeds: Promise<unknown>[] = [];
  let planId: string | undefined;
  let lastRun: Buffer | undefined;
  let isCancelled = false;
  let fired = 0;

  const fire = (fault: Fault): void => {
    pending.delete(fault);
    fired += 1;
    timeline.note(`! ${inWords(fault)}`);
  };

  const killHub = (): Promise<void> => {
    const { killed, back } = world.killHub();
    deeds.push(back);
    return killed;
  };

  const perform = async (what: Deed, ms: number): Promise<void> => {
    switch (what) {
      case 'kill-runner':
        lane.machine.kill();
        return;
      case 'kill-hub':
        await killHub();
        return;
      case 'kill-both':
        lane.machine.kill();
        await killHub();
        return;
      case 'stop-runner':
        lane.machine.stop();
        return;
      case 'pause-runner':
        deeds.push(lane.machine.pause(8 * ms));
        return;
      case 'pause-hub':
        deeds.push(world.pauseHub(8 * ms));
        return;
      case 'cancel':
        isCancelled = true;
        await world.asAgent(`/plans/${planId}/cancel`, { method: 'POST', body: {} }).catch(() => undefined);
        return;
      case 'replay': {
        const frame = earlier.get(lane);
        if (frame !== undefined) lane.proxy.sendDown(frame);
        return;
      }
      default: {
        const never: never = what;
        return never;
      }
    }
  };

  const isAt = (fault: Fault, { direction, type, planId: ofPlan }: Passing): boolean => {
    if (fault.kind !== 'line' && fault.kind !== 'deed') return false;
    if (fault.at.direction !== direction || fault.at.type !== type) return false;
    return isGreeting(fault.at) ? fired > 0 : ofPlan === planId;
  };

  lane.proxy.treat = async (passing: Passing): Promise<Treatment> => {
    const { direction, type, planId: ofPlan, bytes } = passing;
    timeline.note(`${direction === 'up' ? '>' : '<'} ${type}${ofPlan === planId ? '' : ` ${ofPlan ?? ''}`}`);
    if (type === 'run' && ofPlan === planId) lastRun = bytes;
    const fault = [...pending].find((each) => isAt(each, passing));
    if (fault === undefined) return PASS;
    fire(fault);
    if (fault.kind === 'line') return treatmentOf(fault.what, fault.ms, direction);
    if (fault.kind !== 'deed') return PASS;
    const deed = (): Promise<void> => perform(fault.what, fault.ms);
    if (fault.isAfter) return { forward: 'whole', after: deed };
    await deed();
    return PASS;
  };

  const during = (at: 'submit' | 'decide') => (): void => {
    const fault = [...pending].find((each) => each.kind === 'request' && each.at === at);
    if (fault?.kind !== 'request') return;
    fire(fault);
    deeds.push(
      sleep(fault.ms)
        .then(() => world.killHub())
        .then(({ back }) => back),
    );
  };

  return {
    beforeSubmit: async () => {
      const fault = faults.find((each) => each.kind === 'journal');
      if (fault?.kind !== 'journal') return;
      fire(fault);
      await lane.machine.arm(fault.fault, fault.next);
    },
    duringSubmit: during('submit'),
    duringDecide: during('decide'),
    knowPlan: (id) => {
      planId = id;
    },
    wasCancelled: () => isCancelled,
    fired: () => fired,
    over: async () => {
      pending.clear();
      lane.proxy.treat = () => PASS;
      await lane.machine.calm();
      if (lastRun !== undefined) earlier.set(lane, lastRun);
      await Promise.all(deeds);
    },
  };
};

const treatmentOf = async (what: LineFault, ms: number, direction: Direction): Promise<Treatment> => {
  const swallow = (...swallows: Direction[]): Treatment => ({
    forward: swallows.includes(direction) ? 'not' : 'whole',
    swallows,
  });
  switch (what) {
    case 'cut-before':
      return { forward: 'not', cuts: true };
    case 'cut-within':
      return { forward: 'half', cuts: true };
    case 'cut-after':
      return { forward: 'whole', cuts: true };
    case 'delay':
      await sleep(ms);
      return PASS;
    case 'half-open-up':
      return swallow('up');
    case 'half-open-down':
      return swallow('down');
    case 'half-open-both':
      return swallow('up', 'down');
    case 'twice':
      return { forward: 'twice' };
    default: {
      const never: never = what;
      return never;
    }
  }
};
