import { statSync } from 'node:fs';
import { jsonText, visibleJson } from '../../../shared/display/json-text.ts';
import type { Shell } from '../../../shared/plan.ts';
import { defaultPolicy } from '../../../shared/policy/default-policy.ts';
import { explain } from '../../../shared/policy/explain.ts';
import { explanationText } from '../../../shared/policy/explanation-text.ts';
import type { Policy } from '../../../shared/policy/policy-schema.ts';
import { Complaint } from '../../complaint.ts';
import { policyErrorText, policyFileIn, readPolicyFile } from '../../policy/policy-file.ts';
import { EXIT } from '../exit-code.ts';
import { stateFolder } from '../state-folder.ts';
import { oneLine } from '../terminal/one-line.ts';
import { chosenPolicy } from './chosen-policy.ts';
import { explainLines } from './explain-lines.ts';

/** `provara policy check`: what a file holds, or everything that is wrong with it. */
export const policyCheck = async (file: string): Promise<number> => {
  const read = readPolicyFile(file);
  if (read.kind === 'absent') throw new Complaint(`There is no policy file ${file}.`, EXIT.usage);
  if (read.kind === 'broken') {
    const errors = read.errors.map((error) => `  ${oneLine(policyErrorText(error), 1_000)}`);
    throw new Complaint(`${file} is not a valid policy:\n${errors.join('\n')}`, EXIT.usage);
  }
  process.stdout.write(`${file} is valid: ${contentOf(read.policy)}; hash ${read.hash}\n`);
  return EXIT.ok;
};

const contentOf = ({ deny, ask, read_only_commands, working_directories, strict }: Policy): string =>
  [
    counted(deny.length, 'deny rule'),
    counted(ask.length, 'ask rule'),
    counted(read_only_commands.length, 'read-only command'),
    working_directories.length === 0
      ? 'any working directory'
      : `working directories ${working_directories.map((folder) => oneLine(folder, 200)).join(', ')}`,
    strict ? 'strict' : 'not strict',
  ].join(', ');

const counted = (count: number, what: string): string => `${count} ${what}${count === 1 ? '' : 's'}`;

/** `provara policy show`: the policy in force on this machine, as a file to start from. */
export const policyShow = async (): Promise<number> => {
  // `policy show > policy.json`: the shell has emptied the file before we read it.
  const policy = isEmpty(policyFileIn(stateFolder())) ? defaultPolicy : chosenPolicy(undefined).policy;
  process.stdout.write(`${visibleJson(JSON.stringify(policy, null, 2))}\n`);
  return EXIT.ok;
};

/** At most a byte order mark. */
const isEmpty = (file: string): boolean =>
  (statSync(file, { throwIfNoEntry: false })?.size ?? Number.POSITIVE_INFINITY) <= 3;

export interface ExplainCommandOptions {
  readonly json: boolean;
  readonly stdin: boolean;
  readonly policy?: string;
  /** Left out: PowerShell 7, also where the machine has another. */
  readonly shell?: Shell;
  readonly cwd?: string;
}

/** `provara policy explain`: what a policy says of a command and why, without a hub. */
export const policyExplain = async (
  command: string | undefined,
  { json, stdin, policy: file, shell: asked, cwd }: ExplainCommandOptions,
): Promise<number> => {
  if ((command === undefined) !== stdin) {
    throw new Complaint('Name a command, or give JSON lines with --stdin.', EXIT.usage);
  }
  const { policy, protect } = chosenPolicy(file);
  const shell = asked ?? 'pwsh';
  const options = { policy, shell, cwd: cwd ?? null, ...(protect === undefined ? {} : { protect }) };
  if (command === undefined) {
    await explainLines(process.stdin, process.stdout, options, json);
    return EXIT.ok;
  }
  const explanation = explain(command, options);
  process.stdout.write(`${json ? jsonText(explanation) : explanationText(explanation)}\n`);
  if (!json && asked === undefined) {
    process.stdout.write('For a machine with another shell: --shell sh, or --shell powershell.\n');
  }
  return EXIT.ok;
};
