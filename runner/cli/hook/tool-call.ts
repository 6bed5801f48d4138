import * as z from 'zod';
import { NOTE_CHARACTERS } from '../../../shared/limits.ts';
import type { Shell } from '../../../shared/plan.ts';
import { Complaint } from '../../complaint.ts';
import { EXIT } from '../exit-code.ts';

/** What a coding agent is about to do, before it does it. */
export interface ToolCall {
  readonly tool: string;
  readonly input: Readonly<Record<string, unknown>>;
  readonly cwd: string | null;
}

/** The coding agents whose hooks are known. */
export const CODING_AGENTS = ['claude', 'codex', 'copilot'] as const;
export type CodingAgent = (typeof CODING_AGENTS)[number];

const inputSchema = z.record(z.string(), z.unknown());

/** As Claude Code and Codex give it to `PreToolUse`. */
const preToolUseSchema = z.object({
  hook_event_name: z.literal('PreToolUse'),
  tool_name: z.string().min(1),
  tool_input: inputSchema,
  cwd: z.string().nullish(),
});

/** As Copilot gives it to `preToolUse`: the arguments are JSON in a text, or the object itself. */
const copilotSchema = z.object({
  toolName: z.string().min(1),
  toolArgs: z.union([
    inputSchema,
    z
      .string()
      .transform((text): unknown => JSON.parse(text))
      .pipe(inputSchema),
  ]),
  cwd: z.string().nullish(),
});

const FORM: Readonly<Record<CodingAgent, string>> = {
  claude: 'hook_event_name PreToolUse, tool_name and tool_input',
  codex: 'hook_event_name PreToolUse, tool_name and tool_input',
  copilot: 'toolName and toolArgs',
};

/** Reads what the hook got on its standard input; a complaint where that is not the agent's form. */
export const readToolCall = (agent: CodingAgent, text: string): ToolCall => {
  try {
    return parseToolCall(agent, text);
  } catch (error) {
    if (!(error instanceof SyntaxError || error instanceof z.ZodError)) throw error;
    throw new Complaint(
      `The tool call on standard input is unreadable: it must be JSON with ${FORM[agent]}, as ${agent} gives it to its hook.`,
      EXIT.usage,
    );
  }
};

const parseToolCall = (agent: CodingAgent, text: string): ToolCall => {
  const given: unknown = JSON.parse(text);
  if (agent === 'copilot') {
    const { toolName, toolArgs, cwd } = copilotSchema.parse(given);
    return { tool: toolName, input: toolArgs, cwd: cwd || null };
  }
  const { tool_name, tool_input, cwd } = preToolUseSchema.parse(given);
  return { tool: tool_name, input: tool_input, cwd: cwd || null };
};

const isPowerShell = (tool: string): boolean => /^powershell$/i.test(tool);

/** A command with what stands beside it, or the whole call where it is none or there is too much beside it. */
const shownOf = ({ tool, input }: ToolCall): { readonly command: string; readonly note: string } => {
  const { command, description, ...rest } = input;
  const why = typeof description === 'string' && description !== '' ? `${tool}: ${description}` : tool;
  const note = Object.keys(rest).length === 0 ? why : `${why}\nwith ${JSON.stringify(rest)}`;
  if (typeof command === 'string' && command !== '' && note.length <= NOTE_CHARACTERS)
    return { command, note };
  return { command: `${tool} ${JSON.stringify(input, null, 2)}`, note: tool.slice(0, NOTE_CHARACTERS) };
};

/** The call as a plan that a person decides and the agent runs. */
export const planOf = (call: ToolCall, runner: string | undefined, expiresInS: number) => ({
  ...shownOf(call),
  cwd: call.cwd,
  run_by: 'agent' as const,
  shell: (isPowerShell(call.tool) ? 'pwsh' : 'sh') satisfies Shell,
  expires_in_s: expiresInS,
  ...(runner !== undefined && { runner }),
});
