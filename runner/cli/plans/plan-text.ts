import type { PlanView } from '../../../shared/api.ts';
import { shortCode } from '../../../shared/digest.ts';
import { deceptionsIn } from '../../../shared/display/deceptions.ts';
import { terminalText } from '../../../shared/display/terminal-text.ts';
import { type PlanLife, type ReferencedFile, reasonGiven, type Shell } from '../../../shared/plan.ts';
import { runsUnseenFiles, UNSEEN_FILES } from '../../../shared/policy/shell-text-files.ts';
import { localTime } from '../terminal/local-time.ts';
import { oneLine } from '../terminal/one-line.ts';
import { verdictLines } from './verdict-text.ts';

/** A plan in full as a person decides on it: what the policy says, every step whole, nothing hidden. */
export const planText = ({ plan_id, document, life, digest, verdict }: PlanView): string => {
  const { runner, shell, requester, note, steps, expires_at, run_by, files = [] } = document;
  const lines = [
    `Plan ${plan_id} (${life.state})`,
    `  from     ${oneLine(requester.name, 200)}`,
    run_by === undefined
      ? `  machine  ${oneLine(runner.name, 200)}, ${shell}`
      : `  runs     ${oneLine(requester.name, 200)} itself, in ${shell}; no machine of this hub runs it`,
    `  expires  ${localTime(expires_at)}`,
    `  digest   ${digest}`,
    `  code     ${shortCode(digest)}`,
    ...(note === null ? [] : ['  note, in the words of the agent:', indented(note, 'prose')]),
    ...verdictLines(verdict),
    ...steps.flatMap(({ command, cwd, timeout_s }, index) => [
      `  step ${index + 1} of ${steps.length}, at most ${timeout_s} s${cwd === null ? '' : `, in ${oneLine(cwd, 1_000, 'command')}`}:`,
      indented(command, 'command'),
      ...fileLines(
        command,
        shell,
        files.filter(({ step }) => step === index),
      ),
    ]),
  ];
  const marked = steps.reduce((count, { command }) => count + deceptionsIn(command).length, 0);
  if (marked > 0) {
    lines.push(
      `  Careful: ${marked} places of the commands hide or disguise something; each is marked ‹so›.`,
    );
  }
  return `${lines.join('\n')}\n`;
};

const fileLines = (command: string, shell: Shell, files: readonly ReferencedFile[]): string[] => {
  const paths = files.map(({ path }) => path);
  const isUnseen = shell === 'sh' && runsUnseenFiles(command, paths);
  return [...files.map(fileLine), ...(isUnseen ? [`    ${UNSEEN_FILES}`] : [])];
};

/** A file that a step runs by path: the yes is for the one with this hash. */
const fileLine = ({ path, resolved, state, bytes, sha256 }: ReferencedFile): string => {
  const place = resolved === null ? '' : ` = ${oneLine(resolved, 1_000, 'command')}`;
  const size = bytes === null ? '' : `, ${bytes} bytes`;
  const content = sha256 === null ? `, ${state.replaceAll('_', ' ')}` : `, SHA-256 ${sha256}`;
  return `    runs ${oneLine(path, 1_000, 'command')}${place}${size}${content}`;
};

const indented = (text: string, purpose: 'command' | 'prose'): string =>
  terminalText(text, { collapse: true, purpose })
    .split('\n')
    .map((line) => `    | ${line}`)
    .join('\n');

const hasRunNothing = ({ state, delivery, steps }: PlanLife): boolean =>
  state === 'denied' || (state === 'cancelled' && delivery.started_at === null && steps.length === 0);

/** How a plan ended, in whole sentences; undefined while it has not. */
export const endText = ({ life }: PlanView): string | undefined => {
  if (life.ended === null) return undefined;
  const { by, detail } = life.ended;
  const reason = reasonGiven(life);
  // The runner's words may end with the reason.
  const isTold = reason === null || (reason !== detail && detail.endsWith(reason));
  const words = [
    `${life.state} by ${oneLine(by.name || by.kind, 100)}${hasRunNothing(life) ? '; nothing ran' : ''}`,
    reason === detail ? '' : oneLine(detail, 500),
    isTold ? '' : `Reason: ${oneLine(reason, 1_000)}`,
  ];
  return words
    .filter((word) => word !== '')
    .map((word) => (/[.!?…]$/.test(word) ? word : `${word}.`))
    .join(' ');
};
