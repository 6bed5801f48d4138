import { z } from 'zod';
import { planPageSchema, runnerViewSchema, statusAnswerSchema } from '../../shared/api.ts';
import type { PlanState } from '../../shared/plan.ts';
import { Complaint } from '../hub/complaint.ts';
import { accessFor, hubBase } from './access.ts';
import { type Access, callHub } from './api-client.ts';
import { EXIT } from './exit-code.ts';
import { visibleLine } from './visible-text.ts';

interface ListOptions {
  readonly state?: PlanState;
  readonly limit: number;
  readonly json: boolean;
}

/** `provara list`: the newest plans, one a line. */
export const list = async ({ state, limit, json }: ListOptions): Promise<number> => {
  const access = accessFor(['approver', 'owner', 'agent']);
  const query = new URLSearchParams({ limit: String(limit), ...(state === undefined ? {} : { state }) });
  const page = await callHub(access, `/plans?${query}`, planPageSchema);
  if (json) {
    process.stdout.write(`${JSON.stringify(page)}\n`);
    return EXIT.ok;
  }
  for (const { plan_id, life, document } of page.plans) {
    const [first] = document.steps;
    const more = document.steps.length > 1 ? ` (+ ${document.steps.length - 1} more steps)` : '';
    const command = visibleLine(first?.command ?? '', 70);
    process.stdout.write(
      `${plan_id}  ${life.state.padEnd(9)}  ${visibleLine(document.runner.name, 20)}  ${command}${more}\n`,
    );
  }
  if (page.plans.length === 0) process.stderr.write('No plans.\n');
  if (page.next_cursor !== null) process.stderr.write(`Older plans exist: --limit ${limit * 2}\n`);
  return EXIT.ok;
};

/** `provara status`: does the hub answer, and are its machines there. */
export const status = async ({ json }: { readonly json: boolean }): Promise<number> => {
  const base = hubBase();
  const answer = await callHub({ base, token: undefined }, '/status', statusAnswerSchema, {
    isRepeatable: false,
  });
  const access = optionalAccess();
  const runners = access && (await callHub(access, '/runners', z.array(runnerViewSchema)));
  if (json) {
    process.stdout.write(`${JSON.stringify({ url: base, ...answer, runners: runners ?? null })}\n`);
    return EXIT.ok;
  }
  process.stdout.write(
    `${base}: version ${visibleLine(answer.version, 40)}, ${answer.pending_count} waiting, ${answer.denied_count} denied\n`,
  );
  for (const { name, online, hello } of runners ?? []) {
    const shell =
      hello === null ? 'never connected' : `${hello.shell.kind} ${hello.shell.version ?? ''}`.trim();
    process.stdout.write(
      `  ${visibleLine(name, 64)}: ${online ? 'online' : 'offline'}, ${visibleLine(shell, 80)}\n`,
    );
  }
  if (access === undefined) process.stdout.write('  Set AGENT_HUB_TOKEN to see the machines.\n');
  return EXIT.ok;
};

/** The status itself needs no token. */
const optionalAccess = (): Access | undefined => {
  try {
    return accessFor(['approver', 'owner', 'agent']);
  } catch (error) {
    if (error instanceof Complaint && error.exitCode === EXIT.usage) return undefined;
    throw error;
  }
};
