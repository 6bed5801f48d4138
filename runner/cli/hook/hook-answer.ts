import type { CodingAgent } from './tool-call.ts';

/** What the person said, in words for the agent. */
export interface HookDecision {
  readonly isAllowed: boolean;
  readonly reason: string;
}

/**
 * What the hook prints. A yes lets Claude Code and Copilot go on without asking again; Codex gets nothing, which lets
 * the call go the way it would have gone.
 */
export const hookAnswer = (agent: CodingAgent, { isAllowed, reason }: HookDecision): string => {
  const decision = {
    permissionDecision: isAllowed ? 'allow' : 'deny',
    permissionDecisionReason: reason,
  };
  if (agent === 'copilot') return JSON.stringify(decision);
  if (agent === 'codex' && isAllowed) return '';
  return JSON.stringify({ hookSpecificOutput: { hookEventName: 'PreToolUse', ...decision } });
};
