import type { RunnerMessage, RunnerPolicy } from '../../shared/protocol.ts';
import type { Log, LogLine } from '../log.ts';
import { Misconfigured, type Settings } from '../read-options.ts';
import type { LateJudging } from '../run/late-judging.ts';
import type { FoundShell } from '../shell/shell.ts';
import type { Timing } from '../timing.ts';
import { type InForce, OwnPolicy } from './own-policy.ts';
import { warmUp } from './warm-up.ts';

export interface KeepPolicyOptions {
  readonly settings: Settings;
  readonly shell: FoundShell;
  readonly judging: LateJudging;
  /** What only plans need is made ready after it, so that nothing delays it. */
  readonly connected: Promise<unknown>;
  /** Is called once, when that was made ready. */
  readonly onReady?: (() => void) | undefined;
  readonly now: () => number;
  readonly timing: Timing;
  readonly log: Log;
  /** False when there is no connection: the next hello tells it. */
  readonly send: (frame: string) => boolean;
}

export interface KeptPolicy {
  readonly policy: OwnPolicy;
  stopWatching(): void;
}

/** Loads the policy, watches its file, and tells the hub and the operator of each change. Throws if it is broken now. */
export const keepPolicy = (options: KeepPolicyOptions): KeptPolicy => {
  const { settings, shell, judging, now, timing, log, send } = options;
  let stopWarming = (): void => undefined;
  let onReady = options.onReady;
  const warmed = (): void => {
    onReady?.();
    onReady = undefined;
  };
  const warm = ({ own }: { readonly own: RunnerPolicy }): void => {
    stopWarming();
    stopWarming = warmUp(judging, shell.kind, own, warmed);
  };
  let isWatched = true;
  const policy = new OwnPolicy({
    file: settings.policyFile,
    protect: settings.protect,
    now,
    changed: (inForce) => {
      log(lineOf(inForce));
      if (!inForce.ok) return;
      const message: RunnerMessage = { type: 'policy', policy: inForce.own };
      send(JSON.stringify(message));
      warm(inForce);
    },
  });
  const first = policy.latest;
  if (!first.ok) throw new Misconfigured(first.sentence);
  log(lineOf(first));
  void options.connected.then(() => {
    const { latest } = policy;
    if (isWatched && latest.ok) warm(latest);
  });
  // Watching a file that may not be there yet is not the same on each system; a look now and then is.
  const timer = setInterval(() => policy.inForce(), timing.policyPollMs).unref();
  const stopWatching = (): void => {
    isWatched = false;
    clearInterval(timer);
    stopWarming();
  };
  return { policy, stopWatching };
};

const lineOf = (inForce: InForce): LogLine =>
  inForce.ok
    ? {
        op: 'policy.loaded',
        source: inForce.source,
        hash: inForce.own.hash,
        strict: inForce.own.policy.strict,
        rules: inForce.own.policy.deny.length + inForce.own.policy.ask.length,
      }
    : { op: 'policy.broken', detail: inForce.sentence };
