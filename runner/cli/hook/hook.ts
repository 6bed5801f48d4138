import { text } from 'node:stream/consumers';
import { EXPIRES_MIN_S } from '../../../shared/limits.ts';
import { Complaint } from '../../complaint.ts';
import { EXIT } from '../exit-code.ts';
import { accessFor } from '../hub/access.ts';
import { terminalProse } from '../terminal/terminal-prose.ts';
import { askPerson } from './ask-person.ts';
import { type HookDecision, hookAnswer } from './hook-answer.ts';
import { type CodingAgent, planOf, readToolCall } from './tool-call.ts';

export interface HookOptions {
  readonly wait: number;
  readonly runner?: string;
  readonly home?: string;
}

const decide = async (agent: CodingAgent, { wait, runner, home }: HookOptions): Promise<HookDecision> => {
  const call = readToolCall(agent, await text(process.stdin));
  const environment = home === undefined ? process.env : { ...process.env, PROVARA_HOME: home };
  // The agent works in a folder whose files are not ours: one named .provara there must not decide.
  const { AGENT_HUB_BASE, AGENT_HUB_TOKEN, PROVARA_HOME } = environment;
  if (!PROVARA_HOME && !(AGENT_HUB_BASE && AGENT_HUB_TOKEN)) {
    throw new Complaint(
      'Name the hub for the hook: --home FOLDER, PROVARA_HOME, or AGENT_HUB_BASE and AGENT_HUB_TOKEN.',
      EXIT.usage,
    );
  }
  const plan = planOf(call, runner, Math.max(EXPIRES_MIN_S, wait));
  return await askPerson(accessFor(['agent', 'owner'], environment), plan, wait * 1_000);
};

/** `provara hook`: a coding agent's call as a question on the phone. Whatever goes wrong is a no. */
export const hook = async (agent: CodingAgent, options: HookOptions): Promise<number> => {
  const decision = await decide(agent, options).catch((error: unknown): HookDecision => {
    const why = error instanceof Error ? error.message : String(error);
    return { isAllowed: false, reason: `Provara could not ask anybody, so it was not allowed: ${why}` };
  });
  process.stdout.write(hookAnswer(agent, decision));
  if (decision.isAllowed) return EXIT.ok;
  // To Claude Code and Codex 2 is a no, with these words, even to a version that reads no JSON.
  process.stderr.write(`${terminalProse(decision.reason)}\n`);
  return agent === 'copilot' ? EXIT.ok : EXIT.usage;
};
