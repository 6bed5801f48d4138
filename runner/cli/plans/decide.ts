import * as z from 'zod';
import { type PlanView, planViewSchema, runnerViewSchema } from '../../../shared/api.ts';
import { transition } from '../../../shared/transition.ts';
import { Complaint } from '../../complaint.ts';
import { EXIT } from '../exit-code.ts';
import { accessFor } from '../hub/access.ts';
import { type Access, callHub } from '../hub/api-client.ts';
import { isYes } from '../terminal/ask-yes.ts';
import { oneLine } from '../terminal/one-line.ts';
import { endText, planText } from './plan-text.ts';

/** `provara approve`: shows the whole plan, asks, and approves it. Gives the exit code. */
export const approve = async (id: string, { yes }: { readonly yes: boolean }): Promise<number> => {
  const access = accessFor(['approver', 'owner']);
  const view = await callHub(access, pathOf(id), planViewSchema);
  process.stdout.write(planText(view));
  if (view.life.state !== 'pending') {
    throw new Complaint(`Nothing to approve. ${decidedText(view)}`, EXIT.hubRefused);
  }
  if (view.document.run_by === undefined) await refuseWithoutPasskey(access, view);
  const otherwise = 'Call it in one, or say --yes if the plan was read elsewhere.';
  const { runner, requester, run_by } = view.document;
  const question =
    run_by === undefined ? `Run this on ${runner.name}?` : `Let ${requester.name} run this itself?`;
  if (!yes && !(await isYes(`${question} [y/N] `, otherwise))) {
    process.stdout.write('Left as it is.\n');
    return EXIT.error;
  }
  // Two shapes, by whether the run is over already; the yes is stored either way.
  await callHub(access, `/approve/${id}?wait=0`, z.looseObject({}), { method: 'POST' });
  const next =
    run_by === undefined
      ? `${runner.name} runs it as soon as it is free`
      : `${requester.name} runs it itself`;
  process.stdout.write(`Approved. ${next}.\n`);
  return EXIT.ok;
};

/** Before anybody reads and answers for nothing: a terminal can not ask for a passkey. */
const refuseWithoutPasskey = async (access: Access, { document }: PlanView): Promise<void> => {
  const machines = await callHub(access, '/runners', z.array(runnerViewSchema));
  const machine = machines.find(({ id }) => id === document.runner.id);
  if (machine?.hello?.proof !== 'passkey') return;
  throw new Complaint(
    `${oneLine(machine.name, 64)} runs nothing without a passkey, and a terminal can not ask for one. Approve on the page: provara sign-in prints a link.`,
    EXIT.hubRefused,
  );
};

/** `provara deny`: nothing of the plan will run; the agent reads the reason. */
export const deny = async (id: string, { reason }: { readonly reason?: string }): Promise<number> => {
  const access = accessFor(['approver', 'owner']);
  await callHub(access, `/deny/${encodeURIComponent(id)}`, z.looseObject({}), {
    method: 'POST',
    body: { reason },
  });
  process.stdout.write('Denied. Nothing runs.\n');
  return EXIT.ok;
};

/** Why the hub would refuse a yes, in its words, and what has become of the plan since. */
const decidedText = (view: PlanView): string => {
  const { life, document } = view;
  const asked = transition(
    life,
    { type: 'approve', by: { ...document.requester, kind: 'agent' } },
    document.created_at,
  );
  const why = asked.ok ? `It is ${life.state}.` : oneLine(asked.refusal.detail, 1_000);
  const end = life.decision === null ? undefined : endText(view);
  return end === undefined ? why : `${why} It ended as ${end}`;
};

const pathOf = (id: string): string => `/plans/${encodeURIComponent(id)}`;
