import { inspect } from 'node:util';
import * as z from 'zod';
import { ApiProblem, type CallApi } from '../../../shared/mcp/call-api.ts';
import { Complaint } from '../../complaint.ts';
import { EXIT } from '../exit-code.ts';
import { accessFor } from '../hub/access.ts';
import { type Access, callHub, HubRefusal } from '../hub/api-client.ts';
import { terminalProse } from '../terminal/terminal-prose.ts';

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

/** `provara mcp`: the Model Context Protocol over standard input and output, until the input has ended and its requests are answered. */
export const mcp = async (): Promise<number> => {
  const access = accessFor(['agent', 'owner']);
  const [{ serveStdio }, { newMcpServer }, { answersAll }] = await Promise.all([
    import('@modelcontextprotocol/server/stdio'),
    import('../../../shared/mcp/server.ts'),
    import('./answers-all.ts'),
  ]);
  await new Promise<void>((resolve) => {
    serveStdio(() => newMcpServer(callApiOf(access), complain), {
      transport: answersAll(process.stdin, process.stdout, resolve),
      onerror: complain,
    });
  });
  return EXIT.ok;
};
