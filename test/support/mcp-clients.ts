import { Client, type ClientOptions, StreamableHTTPClientTransport } from '@modelcontextprotocol/client';
import { StdioClientTransport } from '@modelcontextprotocol/client/stdio';
import type { Provara } from './provara.ts';

const connected = async (
  transport: StreamableHTTPClientTransport | StdioClientTransport,
  options: ClientOptions,
): Promise<Client> => {
  const client = new Client({ name: 'a-test', version: '1.0.0' }, options);
  await client.connect(transport);
  return client;
};

const overHttp = ({ url, agentToken }: Provara): StreamableHTTPClientTransport =>
  new StreamableHTTPClientTransport(new URL('/mcp', url), {
    requestInit: { headers: { Authorization: `Bearer ${agentToken}` } },
  });

const overStdio = ({ home }: Provara): StdioClientTransport =>
  new StdioClientTransport({
    command: process.execPath,
    args: ['dist/provara.mjs', 'mcp'],
    env: { PATH: process.env.PATH ?? '', PROVARA_HOME: home },
  });

const MODERN: ClientOptions = { versionNegotiation: { mode: 'auto' } };

/** The official client over each transport, in the protocol of 2026 without a handshake and in the one of 2025 with it. */
export const MCP_CLIENTS = [
  { name: 'HTTP, 2026', era: 'modern', open: (provara: Provara) => connected(overHttp(provara), MODERN) },
  { name: 'HTTP, 2025', era: 'legacy', open: (provara: Provara) => connected(overHttp(provara), {}) },
  { name: 'stdio, 2026', era: 'modern', open: (provara: Provara) => connected(overStdio(provara), MODERN) },
  { name: 'stdio, 2025', era: 'legacy', open: (provara: Provara) => connected(overStdio(provara), {}) },
] as const;
