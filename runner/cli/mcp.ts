import { inspect } from 'node:util';
import * as z from 'zod';
import { ApiProblem, type CallApi } from '../../shared/mcp/call-api.ts';
import { Complaint } from '../hub/complaint.ts';
import { accessFor } from './access.ts';
import { type Access, callHub, HubRefusal } from './api-client.ts';
import { EXIT } from './exit-code.ts';
import { terminalProse } from './terminal-prose.ts';

const anySchema = z.unknown();

const callApiOf =
  (access: Access): CallApi =>
  async ({ path, ...call }) => {
    try {
      return await callHub(access, path, anySchema, call);
    } catch (error) {
      if (error instanceof HubRefusal) throw new ApiProblem(error.problem);
      if (error instanceof Complaint)
        throw new ApiProblem({ code: 'hub_unreachable', detail: error.message });
      throw error;
    }
  };

/** It may quote the hub, or the other side of the pipe. */
const complain = (error: unknown): void =>
  void process.stderr.write(`provara mcp: ${terminalProse(inspect(error))}\n`);

/** `provara mcp`: the Model Context Protocol over standard input and output, until the input ends. */
export const mcp = async (): Promise<number> => {
  const access = accessFor(['agent', 'owner']);
  const [{ serveStdio, StdioServerTransport }, { newMcpServer }] = await Promise.all([
    import('@modelcontextprotocol/server/stdio'),
    import('../../shared/mcp/server.ts'),
  ]);
  const transport = new StdioServerTransport();
  const ended = new Promise<void>((resolve) => {
    process.stdin.once('end', resolve).once('close', resolve);
  });
  serveStdio(() => newMcpServer(callApiOf(access), complain), {
    transport,
    onerror: complain,
  });
  await ended;
  return EXIT.ok;
};
