import { Argument, type Command, Option } from 'commander';
import { roleSchema } from '../../../shared/credential.ts';
import { planStateSchema, shellSchema } from '../../../shared/plan.ts';
import { EXIT } from '../exit-code.ts';
import { CODING_AGENTS } from '../hook/tool-call.ts';
import { addPairingCommands } from '../pairing/pairing-commands.ts';
import { ends } from './ends.ts';
import { addMachineCommands } from './machine-commands.ts';
import { addDeployCommand, addUpCommand } from './own-hub-commands.ts';
import { addHubCommands } from './program-hub.ts';
import { collect, wholeNumber } from './program-options.ts';
import { addRunnerCommand, newProgram, type RunnerAction } from './runner-program.ts';
import { addTrustCommands } from './trust-commands.ts';

/**
 * The `provara` command line: every command with its options. `hasHub`: whether the hub's files lie beside it, without
 * which its commands would only leave a folder half made.
 */
export const program = (runner: RunnerAction, { hasHub = true } = {}): Command => {
  const root = newProgram();

  if (hasHub) addUpCommand(root);
  addRunnerCommand(root, runner);
  addPairingCommands(root);
  addMachineCommands(root);

  root
    .command('plan')
    .description("propose a command, wait for a person's yes, show its output, end with its exit code")
    .argument('<command>', 'what would run')
    .option('--step <command>', 'a further step, run if all before it succeeded; repeatable', collect, [])
    .option('--note <text>', 'why; shown to the person who decides')
    .option('--cwd <folder>', "working directory on the machine; without it the runner's own")
    .option('--timeout <seconds>', 'limit for each step', wholeNumber)
    .option('--runner <name>', 'the machine; not needed when there is one')
    .option('--expires <seconds>', 'how long the plan waits for a decision', wholeNumber)
    .option('--json', 'print one JSON object at the end instead of live output', false)
    .option('--no-wait', 'print the id and leave')
    .addHelpText('after', EXIT_HELP)
    .action(ends(async () => (await import('../plans/plan.ts')).plan));

  root
    .command('mcp')
    .description('the tools for AI agents as an MCP server on standard input and output')
    .action(ends(async () => (await import('../mcp/mcp.ts')).mcp));

  root
    .command('hook')
    .description(
      "ask a person about a coding agent's tool call, which comes on standard input; see docs/agents.md",
    )
    .addArgument(new Argument('<agent>', 'whose hook it is').choices(CODING_AGENTS))
    .option(
      '--wait <seconds>',
      'after this long the answer is no; less than the time limit of the hook',
      wholeNumber,
      540,
    )
    .option('--runner <name>', 'the machine whose policy judges; not needed when there is one')
    .option(
      '--home <folder>',
      'the state folder of the hub that npm start runs here, instead of PROVARA_HOME',
    )
    .action(ends(async () => (await import('../hook/hook.ts')).hook));

  root
    .command('approve')
    .description('show a plan in full, ask, and let it run')
    .argument('<id>', 'id of the plan')
    .option('--yes', 'do not ask', false)
    .action(ends(async () => (await import('../plans/decide.ts')).approve));

  root
    .command('deny')
    .description('refuse a plan')
    .argument('<id>', 'id of the plan')
    .option('--reason <text>', 'the agent reads these words')
    .action(ends(async () => (await import('../plans/decide.ts')).deny));

  root
    .command('cancel')
    .description('end a plan that waits or runs')
    .argument('<id>', 'id of the plan')
    .option('--reason <text>', 'the agent reads these words')
    .action(ends(async () => (await import('../plans/cancel.ts')).cancel));

  root
    .command('list')
    .description('the newest plans')
    .addOption(new Option('--state <state>', 'only plans in this state').choices(planStateSchema.options))
    .option('--limit <number>', 'how many', wholeNumber, 20)
    .option('--json', 'print the JSON answer', false)
    .action(ends(async () => (await import('../plans/list.ts')).list));

  root
    .command('receipt')
    .description('what is signed of a plan that ended, as one file for `provara verify`')
    .argument('<id>', 'id of the plan')
    .option('-o, --output <file>', 'where to write it; else it is printed')
    .action(ends(async () => (await import('../plans/receipt.ts')).receipt));

  root
    .command('verify')
    .description('check a receipt, offline, and say what it proves and what it does not')
    .argument('<file>', 'the receipt')
    .option('--stdout <file>', 'the standard output, to compare with')
    .option('--stderr <file>', 'the error output, to compare with')
    .option('--step <number>', 'of which step the output is, from 1', wholeNumber, 1)
    .option('--runner-key <hex>', "the machine's public key, from a place that you trust")
    .option('--json', 'print JSON', false)
    .action(ends(async () => (await import('../plans/verify.ts')).verify));

  root
    .command('status')
    .description(
      'does the hub answer, is it stopped, are its machines there, and by which policy do they judge',
    )
    .option('--json', 'print JSON', false)
    .action(ends(async () => (await import('../hub/status.ts')).status));

  root
    .command('sign-in')
    .description('print a one-time link with which a person signs in on the page')
    .action(ends(async () => (await import('../hub/sign-in.ts')).signIn));

  root
    .command('token')
    .description('make a token and print it once (owner)')
    .argument('<name>', 'whose it is; people see it beside plans')
    .addOption(new Option('--role <role>', 'what it may do').choices(roleSchema.options).default('agent'))
    .action(ends(async () => (await import('../hub/token.ts')).token));

  const policy = root
    .command('policy')
    .description('the policy file: check it, ask what it says of a command');

  policy
    .command('check')
    .description('what a policy file holds, or everything that is wrong with it')
    .argument('<file>', 'the file')
    .action(ends(async () => (await import('../policy/policy-commands.ts')).policyCheck));

  policy
    .command('show')
    .description('print the policy in force here as JSON, to start a file from')
    .action(ends(async () => (await import('../policy/policy-commands.ts')).policyShow));

  policy
    .command('explain')
    .description('what the policy says of a command and why; needs no hub and runs nothing')
    .argument('[command]', 'the command')
    .option('--json', 'print everything that is known as JSON', false)
    .option('--stdin', 'read JSON lines {"text"} and answer each with one', false)
    .option('--policy <file>', 'a policy file; without it the one in force here')
    .addOption(new Option('--shell <kind>', 'for which shell; without it pwsh').choices(shellSchema.options))
    .option('--cwd <folder>', 'in which folder it would run')
    .action(ends(async () => (await import('../policy/policy-commands.ts')).policyExplain));

  addTrustCommands(root);

  root
    .command('claim')
    .description("spend an owner's sign-in link here, and print an owner's token for the command line")
    .argument('<link>', 'the whole link, as npm run deploy shows it')
    .action(ends(async () => (await import('../hub/claim.ts')).claim));

  root
    .command('tokens')
    .description('list the tokens of this hub, without their secrets (owner)')
    .action(ends(async () => (await import('../hub/token.ts')).tokens));

  root
    .command('revoke')
    .description(
      'end a token with all sessions that came from it; a runner token takes its machine along (owner)',
    )
    .argument('<id>', 'id of the token, as `provara tokens` lists it')
    .action(ends(async () => (await import('../hub/token.ts')).revoke));

  addHubCommands(root);

  if (hasHub) addDeployCommand(root);

  return root;
};

const EXIT_HELP = `
Ends with the exit code of the command, or with:
  ${EXIT.denied} denied, ${EXIT.expired} expired, ${EXIT.blocked} blocked by policy, ${EXIT.runnerRefused} refused by the runner, ${EXIT.unknown} outcome unknown,
  ${EXIT.hubRefused} refused by the hub, ${EXIT.unreachable} hub unreachable, ${EXIT.timedOut} timed out, ${EXIT.cancelled} cancelled, ${EXIT.usage} wrong usage, ${EXIT.error} anything else
The first Ctrl-C cancels the plan; the second leaves it as it is.`;
