import type { ChildProcess } from 'node:child_process';
import type { StepEnd, StepResult } from '../../shared/plan.ts';
import type { StepOutput } from '../output/output-collector.ts';
import type { Launch, LaunchProgress } from '../shell/launch.ts';
import { killTree } from '../terminate/kill-tree.ts';
import type { TreeEnd } from '../terminate/tree.ts';
import type { Timing } from '../timing.ts';
import type { EndCause } from './end-cause.ts';
import type { StartedProcess } from './start-process.ts';
import { stepDetail } from './step-detail.ts';
import { type ProcessExit, whenProcessEnds } from './when-process-ends.ts';

export interface StepOptions {
  readonly step: number;
  readonly launch: Launch;
  /** Started; it gets the launch's word now, where it waits for one. */
  readonly process: StartedProcess;
  readonly mark: string;
  readonly timeoutMs: number;
  readonly output: StepOutput;
  readonly timing: Timing;
  readonly now: () => number;
}

export interface RunningStep {
  /** Ends the step's process tree. The first cause counts; later ones change nothing. */
  end(cause: EndCause): void;
  /** Never rejects. */
  readonly ended: Promise<StepResult>;
}

/** Gives a step's process its word, before it returns, and follows it to its end. */
export const startStep = (options: StepOptions): RunningStep => {
  const { launch, output, timing, now } = options;
  const startedAt = now();
  // The system's clock may be set while the step runs.
  const sinceMs = performance.now();
  const { child, containment } = options.process;
  child.stdout?.on('data', (piece: Buffer) => output.push('stdout', piece));
  child.stderr?.on('data', (piece: Buffer) => output.push('stderr', piece));
  child.stdin?.end(launch.word);
  let cause: EndCause | undefined;
  let killed: Promise<TreeEnd> | undefined;
  let giveUp = (): void => undefined;
  const givenUp = new Promise<void>((resolve) => {
    giveUp = resolve;
  });

  const end = (why: EndCause): void => {
    if (killed !== undefined || child.pid === undefined || hasExited(child)) return;
    cause = why;
    killed = killTree({ pid: child.pid, mark: options.mark, containment }, timing.gentleMs);
    // A process that hangs in the system outlives even SIGKILL.
    void killed.then(() => setTimeout(giveUp, timing.drainMs));
  };
  const timeout = setTimeout(() => end('timed_out'), options.timeoutMs);
  const shellStart = setTimeout(() => {
    if (launch.progress() === 'silent') end('shell_silent');
  }, timing.shellStartMs);

  const follow = async (): Promise<StepResult> => {
    const { exit, isDrained, spawnError } = await whenProcessEnds(child, timing.drainMs, givenUp);
    clearTimeout(timeout);
    clearTimeout(shellStart);
    const tree = await killed;
    containment?.release();
    const progress = spawnError === undefined ? launch.progress() : 'silent';
    const bytes = output.end();
    return {
      step: options.step,
      end: stepEnd(spawnError, cause, progress),
      exit_code: isFalseSuccess(exit, progress) ? null : (exit?.code ?? null),
      signal: exit?.signal ?? null,
      started_at: new Date(startedAt).toISOString(),
      duration_ms: Math.round(performance.now() - sinceMs),
      ...bytes,
      detail: stepDetail({
        spawnError,
        cause,
        progress,
        exit,
        hasOutput: bytes.stdout_bytes + bytes.stderr_bytes > 0,
        isDrained,
        tree,
        outputFailure: output.failure(),
      }),
    };
  };
  return { end, ended: follow() };
};

const hasExited = (child: ChildProcess): boolean => child.exitCode !== null || child.signalCode !== null;

/** Nothing of the text ran, or nothing proves that it did. */
const NOT_RUN: readonly LaunchProgress[] = ['silent', 'unmarked', 'not-run'];

/** A 0 without a word from the launcher's end says nothing of the command, and must not count as its success. */
const isFalseSuccess = (exit: ProcessExit | undefined, progress: LaunchProgress): boolean =>
  exit?.code === 0 && (progress === 'began' || progress === 'lost');

const stepEnd = (
  spawnError: Error | undefined,
  cause: EndCause | undefined,
  progress: LaunchProgress,
): StepEnd => {
  if (spawnError !== undefined) return 'spawn_failed';
  if (cause === 'timed_out') return 'timed_out';
  if (cause === 'cancelled' || cause === 'stopped') return 'cancelled';
  if (progress === 'differs') return 'parser_differs';
  return NOT_RUN.includes(progress) ? 'shell_did_not_run' : 'exited';
};
