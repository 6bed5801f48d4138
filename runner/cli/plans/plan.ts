import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import * as z from 'zod';
import { outputPageSchema, type PlanView, planViewSchema } from '../../../shared/api.ts';
import { jsonText } from '../../../shared/display/json-text.ts';
import type { OutputChunk } from '../../../shared/output-chunk.ts';
import { submitAnswerSchema } from '../../../shared/submission-api.ts';
import { Complaint } from '../../complaint.ts';
import { EXIT, exitCodeOf } from '../exit-code.ts';
import { accessFor } from '../hub/access.ts';
import { type Access, callHub, HubRefusal } from '../hub/api-client.ts';
import { localTime } from '../terminal/local-time.ts';
import { oneLine } from '../terminal/one-line.ts';
import { terminalFilter } from '../terminal/terminal-filter.ts';
import { terminalProse } from '../terminal/terminal-prose.ts';
import { deniedPlan } from './denied-plan.ts';
import { endText } from './plan-text.ts';

export interface PlanOptions {
  readonly step: readonly string[];
  readonly note?: string;
  readonly cwd?: string;
  readonly timeout?: number;
  readonly runner?: string;
  readonly expires?: number;
  readonly json: boolean;
  readonly wait: boolean;
}

/** How long one question for more output may stay open at the hub. */
const WAIT_S = 30;
/**
 * A command that prints all the time must not use up the token's 100 requests a minute: its first output is
 * shown at once, later output every second.
 */
const EAGER_QUESTIONS = 20;
const EAGER_PAUSE_MS = 100;
const PAUSE_MS = 1_000;

const say = (line: string): void => {
  process.stderr.write(`provara: ${terminalProse(line)}\n`);
};

/** `provara plan`: posts a plan, shows its output as it comes, and gives the command's exit code. */
export const plan = async (command: string, options: PlanOptions): Promise<number> => {
  const access = accessFor(['agent', 'owner']);
  const ctrlC = cancelOnCtrlC(access);
  try {
    return await submitThenFollow(access, command, options, ctrlC.planIs);
  } finally {
    ctrlC.forget();
  }
};

const submitThenFollow = async (
  access: Access,
  command: string,
  options: PlanOptions,
  planIs: (id: string) => void,
): Promise<number> => {
  const answer = await callHub(access, '/plan', submitAnswerSchema, {
    method: 'POST',
    body: submission(command, options),
    // With it the plan can be sent again when the answer was lost, and is still one plan.
    idempotencyKey: randomUUID(),
    isRepeatable: true,
  }).catch((error: unknown) => {
    throw whyNotPosted(error, options);
  });
  const id = answer.pending_id;
  planIs(id);
  if (!options.wait) {
    process.stdout.write(`${options.json ? jsonText(answer) : id}\n`);
    return EXIT.ok;
  }
  say(`Plan ${id} waits for a person's yes until ${localTime(answer.expires_at)}.`);
  const output = options.json ? collector() : printer();
  await followOutput(access, id, output.take);
  const view = await callHub(access, `/plans/${id}`, planViewSchema);
  if (options.json) process.stdout.write(`${jsonText({ ...output.text, plan: view })}\n`);
  tellEnd(view);
  return exitCodeOf(view.life.state, view.life.steps.at(-1)?.exit_code ?? null);
};

/** What the policy denies is told with every reason; scripts get the hub's whole answer. */
const whyNotPosted = (error: unknown, { json, step }: PlanOptions): unknown => {
  if (error instanceof HubRefusal && error.code === 'runner_required') return whichMachine(error, json);
  const denied = error instanceof HubRefusal ? deniedPlan(error, step.length + 1) : undefined;
  if (denied === undefined || !(error instanceof HubRefusal)) return error;
  if (json) process.stdout.write(`${jsonText(error.problem)}\n`);
  return denied;
};

const severalSchema = z.object({ runners: z.array(z.string()) });

/** As the option is called here. */
const whichMachine = (refusal: HubRefusal, json: boolean): unknown => {
  const several = severalSchema.safeParse(refusal.problem);
  if (!several.success) return refusal;
  if (json) process.stdout.write(`${jsonText(refusal.problem)}\n`);
  const names = several.data.runners.map((name) => oneLine(name, 64)).join(', ');
  return new Complaint(
    `The hub has several machines. Say which one: --runner NAME. There are: ${names}.`,
    EXIT.hubRefused,
  );
};

const submission = (command: string, options: PlanOptions): Record<string, unknown> => {
  const { note, cwd, timeout: timeout_s, runner, expires: expires_in_s } = options;
  const common = { note, runner, expires_in_s };
  if (options.step.length === 0) return { command, cwd, timeout_s, ...common };
  return { steps: [command, ...options.step].map((text) => ({ command: text, cwd, timeout_s })), ...common };
};

const followOutput = async (
  access: Access,
  id: string,
  take: (chunk: OutputChunk) => void,
): Promise<void> => {
  for (let after = 0, asked = 0; ; asked += 1) {
    const pause = sleep(asked < EAGER_QUESTIONS ? EAGER_PAUSE_MS : PAUSE_MS);
    const path = `/plans/${id}/output?after=${after}&wait=${WAIT_S}`;
    const page = await callHub(access, path, outputPageSchema, { waitS: WAIT_S });
    page.chunks.forEach(take);
    if (page.done) return;
    after = page.next;
    await pause;
  }
};

interface Output {
  readonly take: (chunk: OutputChunk) => void;
  readonly text: Readonly<Record<'stdout' | 'stderr', string>>;
}

const collector = (): Output => {
  const text = { stdout: '', stderr: '' };
  return {
    text,
    take: ({ stream, data }) => {
      if (stream !== 'note') text[stream] += data;
    },
  };
};

/** Writes each stream to its own; a terminal gets no escape sequences of the command. */
const printer = (): Output => {
  const filterFor = (stream: NodeJS.WriteStream) =>
    stream.isTTY ? terminalFilter() : (text: string) => text;
  const filters = { stdout: filterFor(process.stdout), stderr: filterFor(process.stderr) };
  const noteFilter = terminalFilter();
  return {
    text: { stdout: '', stderr: '' },
    take: ({ stream, data }) => {
      if (stream === 'note') say(noteFilter(data).trimEnd());
      else process[stream].write(filters[stream](data));
    },
  };
};

const tellEnd = (view: PlanView): void => {
  const { state, steps } = view.life;
  const last = steps.at(-1);
  const count = view.document.steps.length;
  if (state === 'succeeded') return;
  if (state === 'failed' && last?.end === 'exited') {
    const which = count > 1 ? `Step ${last.step + 1} of ${count}` : 'The command';
    const how =
      last.exit_code === null
        ? `was ended by the signal ${last.signal ?? '(unknown)'}`
        : `ended with exit code ${last.exit_code}`;
    say(`${which} ${how}.`);
  } else {
    say(endText(view) ?? `The plan is ${state}.`);
  }
};

/** The first Ctrl-C cancels the plan, the second leaves it as it is. */
const cancelOnCtrlC = (access: Access) => {
  let presses = 0;
  let planId: string | undefined;
  const cancel = (): void => {
    if (presses === 0 || planId === undefined) return;
    callHub(access, `/plans/${planId}/cancel`, planViewSchema, { method: 'POST', body: {} }).catch(
      (error: unknown) => say(error instanceof Error ? error.message : String(error)),
    );
  };
  const onSignal = (): void => {
    presses += 1;
    if (presses > 1) process.exit(EXIT.cancelled);
    say('Cancelling the plan; press Ctrl-C again to leave it as it is.');
    cancel();
  };
  process.on('SIGINT', onSignal);
  return {
    /** A Ctrl-C that came while the plan was being posted cancels it now. */
    planIs: (id: string): void => {
      planId = id;
      cancel();
    },
    forget: () => process.off('SIGINT', onSignal),
  };
};
