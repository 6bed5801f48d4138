import * as z from 'zod';
import { explainRequestSchema, runnerViewSchema } from '../api.ts';
import { shellSchema, timeSchema } from '../plan.ts';
import { explanationSchema } from '../policy/explanation-schema.ts';
import { agentTool, READS } from './tool.ts';

const { command, cwd, runner } = explainRequestSchema.shape;

const machineSchema = z.object({
  name: z.string(),
  online: z.boolean(),
  shell: shellSchema.nullable().describe('Null for a machine that has never connected.'),
  last_seen_at: timeSchema.nullable(),
  policy_strict: z.boolean().nullable().describe('True: its policy denies what it does not understand.'),
});

const listMachines = agentTool({
  name: 'list_machines',
  title: 'The machines',
  description: 'The machines that plans can be proposed for, whether they are online, and their shell.',
  input: z.object({}),
  output: z.object({ machines: z.array(machineSchema) }),
  hints: READS,
  run: async (callApi) => {
    const runners = z.array(runnerViewSchema).parse(await callApi({ method: 'GET', path: '/runners' }));
    const machines = runners.map(({ name, online, hello, last_seen_at, policy_strict }) => ({
      name,
      online,
      shell: hello?.shell.kind ?? null,
      last_seen_at,
      policy_strict,
    }));
    const lines = machines.map(
      ({ name, online, shell }) => `${name}: ${online ? 'online' : 'offline'}, ${shell ?? 'never connected'}`,
    );
    const text = lines.length === 0 ? 'No machine is paired with this hub.' : lines.join('\n');
    return { text, value: { machines }, isError: false };
  },
});

// Without the looseness: what is passed on is what is said here.
const explainedSchema = z.object(
  explanationSchema.pick({
    verdict: true,
    risk: true,
    understood: true,
    summary: true,
    difference: true,
    matches: true,
  }).shape,
);

const explainCommand = agentTool({
  name: 'explain_command',
  title: 'What the policy says of a command',
  description:
    'What a command would do and what the policy of the machine says of it. Nothing is proposed and nothing runs. Ask before you propose something that may be denied.',
  input: z.object({ command, cwd, machine: runner }),
  output: explainedSchema,
  hints: READS,
  run: async (callApi, { machine, ...asked }) => {
    const path = '/policy/explain';
    const answer = await callApi({ method: 'POST', path, body: { ...asked, runner: machine } });
    const value = explainedSchema.parse(answer);
    const says = value.verdict === 'deny' ? 'The policy denies it' : 'A person will be asked';
    const rules = value.matches.map(({ id, action, risk, reason }) => `${action} (${risk}) ${id}: ${reason}`);
    const lines = [
      `${says}; ${value.risk} risk: ${value.summary}`,
      ...(value.understood ? [] : ['Not everything in it can be told before it runs.']),
      // A rule that several parts of a command meet is said once.
      ...new Set(rules),
    ];
    return { text: lines.join('\n'), value, isError: false };
  },
});

export const HUB_TOOLS = [listMachines, explainCommand] as const;
