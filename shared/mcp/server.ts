import { type CallToolResult, McpServer, type ServerContext } from '@modelcontextprotocol/server';
import { VERSION } from '../version.ts';
import { ApiProblem, type CallApi } from './call-api.ts';
import type { Following } from './follow-plan.ts';
import { HUB_TOOLS } from './hub-tools.ts';
import { PLAN_TOOLS } from './plan-tools.ts';
import type { AgentTool } from './tool.ts';

const AGENT_TOOLS: readonly AgentTool[] = [...PLAN_TOOLS, ...HUB_TOOLS];

const INSTRUCTIONS =
  'Provara runs PowerShell on machines after a person approved each command on their phone. Say in `note` why you want it: the person reads it. ' +
  'A person may need minutes: when an answer says that a plan waits for approval, call wait_for_plan with its plan_id until it has ended. ' +
  'A denial carries the reason; take it as the answer, and do not try the same by another way.';

const followingOf = ({ mcpReq }: ServerContext): Following => {
  const progressToken = mcpReq._meta?.progressToken;
  return {
    nowMs: Date.now,
    isAbandoned: () => mcpReq.signal.aborted,
    progress: async (progress, total, message) => {
      if (progressToken === undefined) return;
      const params = { progressToken, progress, total, message };
      await mcpReq.notify({ method: 'notifications/progress', params });
    },
  };
};

/** A refusal as a tool's error: its code, its cure, and which plan it is about. */
const toolError = ({ problem }: ApiProblem): CallToolResult => ({
  isError: true,
  content: [{ type: 'text', text: `${problem.code}: ${problem.detail}` }],
});

const callTool = async (
  tool: AgentTool,
  callApi: CallApi,
  input: Record<string, unknown>,
  context: ServerContext,
  bug: (error: unknown) => void,
): Promise<CallToolResult> => {
  try {
    const { text, value, isError } = await tool.run(callApi, input, followingOf(context));
    return { content: [{ type: 'text', text }], structuredContent: value, isError };
  } catch (error) {
    if (error instanceof ApiProblem) return toolError(error);
    bug(error);
    return toolError(new ApiProblem({ code: 'internal', detail: 'This tool failed. The log says why.' }));
  }
};

/** An MCP server that offers Provara's tools and calls the hub as one agent; `bug` is told what no tool should throw. */
export const newMcpServer = (callApi: CallApi, bug: (error: unknown) => void): McpServer => {
  const server = new McpServer(
    { name: 'provara', title: 'Provara', version: VERSION },
    { instructions: INSTRUCTIONS },
  );
  for (const tool of AGENT_TOOLS) {
    const { name, title, description, input, output, hints } = tool;
    server.registerTool(
      name,
      { title, description, inputSchema: input, outputSchema: output, annotations: { title, ...hints } },
      (given: Record<string, unknown>, context: ServerContext) =>
        callTool(tool, callApi, given, context, bug),
    );
  }
  return server;
};
