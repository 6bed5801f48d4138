import { createMcpHandler } from '@modelcontextprotocol/server';
import { BODY_BYTES } from '../../shared/limits.ts';
import type { CallApi } from '../../shared/mcp/call-api.ts';
import { newMcpServer } from '../../shared/mcp/server.ts';
import { logBug, logProtocolFault } from '../http/log.ts';

/** Answers one MCP request. Nothing is kept between two: any isolate may answer the next. */
export const serveMcp = (request: Request, callApi: CallApi): Promise<Response> =>
  createMcpHandler(() => newMcpServer(callApi, bug), {
    maxRequestBodySize: BODY_BYTES,
    onerror: (error) => logProtocolFault('mcp.call', error),
  }).fetch(request);

const bug = (error: unknown): void =>
  logBug('mcp.call', error instanceof Error ? error : new Error(String(error)));
