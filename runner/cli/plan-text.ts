import type { PlanView } from '../../shared/api.ts';
import { visibleLine, visibleText } from './visible-text.ts';

/** A plan in full as a person decides on it: every step whole, nothing hidden. */
export const planText = ({ plan_id, document, life, digest }: PlanView): string => {
  const { runner, shell, requester, note, steps, expires_at } = document;
  const lines = [
    `Plan ${plan_id} (${life.state})`,
    `  from     ${visibleLine(requester.name, 200)}`,
    `  machine  ${visibleLine(runner.name, 200)}, ${shell}`,
    `  expires  ${expires_at}`,
    `  digest   ${digest}`,
    ...(note === null ? [] : ['  note, in the words of the agent:', indented(note)]),
    ...steps.flatMap(({ command, cwd, timeout_s }, index) => [
      `  step ${index + 1} of ${steps.length}, at most ${timeout_s} s${cwd === null ? '' : `, in ${visibleText(cwd)}`}:`,
      indented(command),
    ]),
  ];
  const foreign = steps.flatMap(({ command }) => command.match(/[^\0-\x7f]/gu) ?? []);
  if (foreign.length > 0) {
    lines.push(
      `  Careful: ${foreign.length} characters of the commands are outside ASCII and may look like others.`,
    );
  }
  return `${lines.join('\n')}\n`;
};

const indented = (text: string): string =>
  visibleText(text)
    .split('\n')
    .map((line) => `    | ${line}`)
    .join('\n');

/** How a plan ended, in whole sentences; undefined while it has not. */
export const endText = ({ life }: PlanView): string | undefined => {
  if (life.ended === null) return undefined;
  const { by, detail } = life.ended;
  const reason = life.decision?.reason ?? null;
  const words = [
    `${life.state} by ${visibleLine(by.name || by.kind, 100)}`,
    visibleLine(detail, 500),
    reason === null || reason === detail ? '' : `Reason: ${visibleLine(reason, 1_000)}`,
  ];
  return words
    .filter((word) => word !== '')
    .map((word) => (/[.!?…]$/.test(word) ? word : `${word}.`))
    .join(' ');
};
