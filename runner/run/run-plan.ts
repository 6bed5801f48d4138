import { mkdirSync } from 'node:fs';
import {
  outcomeOfSteps,
  type PlanDocument,
  type RunOutcome,
  type StepEnd,
  type StepResult,
} from '../../shared/plan.ts';
import { RUNNER_REFUSALS } from '../../shared/runner-refusal.ts';
import { whatChanged } from '../files/what-changed.ts';
import type { OutputCollector } from '../output/output-collector.ts';
import { prepareLaunch } from '../shell/launch.ts';
import type { ReadyShell } from '../shell/ready-shell.ts';
import type { ListCommands } from '../shell/second-opinion.ts';
import { mayBeTold } from '../shell/sh-launcher.ts';
import type { FoundShell } from '../shell/shell.ts';
import type { Contain } from '../terminate/containment.ts';
import type { Timing } from '../timing.ts';
import { MARKER } from './clean-environment.ts';
import type { EndCause } from './end-cause.ts';
import { isFolder } from './look.ts';
import { folderBehind, resolveCwd } from './resolve-cwd.ts';
import { type RunningStep, startStep } from './run-step.ts';
import { startProcess } from './start-process.ts';
import { RUNNER_STOPPED } from './step-detail.ts';

export interface PlanOptions {
  readonly document: PlanDocument;
  readonly shell: FoundShell;
  readonly defaultCwd: string;
  /** For this plan alone; made here, for this user only. Must not be there yet. */
  readonly folder: string;
  readonly output: OutputCollector;
  /** Clean: see `cleanEnvironment`. The plan's mark is added to it. */
  readonly env: Readonly<Record<string, string>>;
  readonly contain: Contain;
  /** Undefined where none is started ahead. */
  readonly ready: ReadyShell | undefined;
  readonly listCommands: ListCommands;
  /** By the policy, for a folder that was resolved behind all links. */
  mayRunIn(real: string): boolean;
  readonly timing: Timing;
  readonly now: () => number;
  readonly newNonce: () => string;
  stepFinished(result: StepResult): void;
}

export interface RunEnd {
  readonly outcome: RunOutcome;
  readonly steps: readonly StepResult[];
  readonly detail: string | null;
}

export interface RunningPlan {
  /** Ends the running step; the steps after it are not started. */
  end(cause: Extract<EndCause, 'cancelled' | 'stopped'>): void;
  /** Never rejects. */
  readonly ended: Promise<RunEnd>;
}

/** Starts the first step before it returns, then runs the others in order and stops at the first that fails. */
export const startPlan = (options: PlanOptions): RunningPlan => {
  let running: RunningStep | undefined;
  let cause: 'cancelled' | 'stopped' | undefined;

  const run = async (): Promise<RunEnd> => {
    const { steps } = options.document;
    const results: StepResult[] = [];
    for (let step = 0; step < steps.length && cause === undefined; step += 1) {
      // The first step's files were compared right before the plan was taken.
      const changed = step === 0 ? undefined : await changedSince(options, step);
      if (cause !== undefined) break;
      running = changed === undefined ? tryToStart(options, step) : changedStep(step, options.now(), changed);
      const result = await running.ended;
      results.push(result);
      options.stepFinished(result);
      if (result.end !== 'exited' || result.exit_code !== 0) break;
    }
    return runEnd(results, steps.length, cause);
  };
  return {
    end: (why) => {
      cause ??= why;
      running?.end(why);
    },
    ended: run(),
  };
};

/** What can not be compared is not as it was approved. */
const changedSince = async (
  { document, defaultCwd }: PlanOptions,
  step: number,
): Promise<string | undefined> => {
  try {
    return await whatChanged(document, step, defaultCwd);
  } catch (error) {
    return `could not be compared: ${String(error)}`;
  }
};

const tryToStart = (options: PlanOptions, step: number): RunningStep => {
  const { document, shell, folder, output, env, contain, timing, now } = options;
  const { command, cwd, timeout_s } = document.steps[step] ?? { command: '', cwd: null, timeout_s: 0 };
  const mark = document.plan_id;
  try {
    if (step === 0) mkdirSync(folder, { mode: 0o700 });
    const folderOfStep = resolveCwd(cwd, options.defaultCwd);
    // The first step's was looked at before the plan was accepted.
    if (step > 0 && !isFolder(folderOfStep)) {
      throw new Error(`The working directory ${folderOfStep} does not exist.`);
    }
    const real = folderBehind(folderOfStep);
    if (real === undefined) throw new Error(`The working directory ${folderOfStep} does not exist.`);
    // Looked at again for each step: an earlier one may have made a link of its folder.
    if (cwd !== null && !options.mayRunIn(real)) {
      throw new Error(`The policy doesn't allow the folder ${real}, to which ${folderOfStep} leads.`);
    }
    const waiting = mayBeTold(shell, real) ? options.ready?.take() : undefined;
    const ahead = waiting && { cwd: real, mark };
    const commands = shell.kind === 'sh' ? undefined : options.listCommands(command, shell.kind);
    const launch = prepareLaunch({
      shell,
      folder,
      step,
      command,
      nonce: options.newNonce(),
      commands,
      ahead,
    });
    // Preparing took a while: what is at this name now must still be the folder itself.
    if (folderBehind(real) !== real) throw new Error(`The working directory ${real} was exchanged.`);
    return startStep({
      step,
      launch,
      process:
        waiting ??
        startProcess({
          ...launch,
          waits: launch.word !== undefined,
          cwd: real,
          env: { ...env, [MARKER]: mark },
          contain,
        }),
      mark: `${MARKER}=${mark}`,
      timeoutMs: timeout_s * 1_000,
      output: output.step(step),
      timing,
      now,
    });
  } catch (error) {
    const detail = `The step could not be started: ${(error as Error).message}`.slice(0, 2_000);
    return notStarted(step, 'spawn_failed', now(), detail);
  }
};

const changedStep = (step: number, nowMs: number, changed: string): RunningStep =>
  notStarted(
    step,
    'content_changed',
    nowMs,
    `${RUNNER_REFUSALS.content_changed} (${changed})`.slice(0, 2_000),
  );

const notStarted = (step: number, end: StepEnd, nowMs: number, detail: string): RunningStep => ({
  end: () => undefined,
  ended: Promise.resolve({
    step,
    end,
    exit_code: null,
    signal: null,
    started_at: new Date(nowMs).toISOString(),
    duration_ms: 0,
    stdout_bytes: 0,
    stderr_bytes: 0,
    detail,
  }),
});

const runEnd = (
  steps: readonly StepResult[],
  stepCount: number,
  cause: 'cancelled' | 'stopped' | undefined,
): RunEnd => {
  const last = steps.at(-1);
  const isCut =
    last === undefined || (last.end === 'exited' && last.exit_code === 0 && steps.length < stepCount);
  const outcome = isCut && cause !== undefined ? 'cancelled' : outcomeOfSteps(steps, stepCount);
  if (outcome !== 'cancelled') return { outcome, steps, detail: failureDetail(outcome, last) };
  const why = cause === 'stopped' ? RUNNER_STOPPED : 'It was cancelled.';
  const ran = `${why.slice(0, -1)}; ${steps.length} of ${stepCount} steps had been started.`;
  // Why it ended has been said.
  const more = last?.end === 'cancelled' ? (last.detail ?? '').replace(RUNNER_STOPPED, '').trim() : '';
  return { outcome, steps, detail: [ran, more].filter(Boolean).join(' ') };
};

/** The words of the step that failed, where it has some. */
const failureDetail = (outcome: RunOutcome, last: StepResult | undefined): string | null =>
  outcome === 'succeeded' || last === undefined || last.detail === null
    ? null
    : `Step ${last.step + 1}: ${last.detail}`.slice(0, 2_000);
