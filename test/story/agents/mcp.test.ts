import { Client, StreamableHTTPClientTransport } from '@modelcontextprotocol/client';
import { StdioClientTransport } from '@modelcontextprotocol/client/stdio';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import * as z from 'zod';
import { snippets as pageSnippets } from '../../../worker/app/words/snippet-words.ts';
import { type Snippet, snippets } from '../../support/agent-snippets.ts';
import { type Provara, startProvara } from '../../support/provara.ts';

const serverSchema = z.union([
  z.object({ url: z.string(), headers: z.record(z.string(), z.string()) }),
  z.object({ command: z.string(), args: z.array(z.string()), env: z.record(z.string(), z.string()) }),
]);
type Server = z.infer<typeof serverSchema>;

const jsonSchema = z.object({
  mcpServers: z.object({ provara: serverSchema }).optional(),
  servers: z.object({ provara: serverSchema }).optional(),
});

/** As each client reads its own settings. */
const serverOf = ({ language, text }: Snippet, token: string): Server => {
  if (language === 'json') {
    const { mcpServers, servers } = jsonSchema.parse(JSON.parse(text));
    return serverSchema.parse((mcpServers ?? servers)?.provara);
  }
  if (language === 'toml') {
    const [, url = ''] = /^url = "(.*)"$/m.exec(text) ?? [];
    expect(text).toContain('bearer_token_env_var = "AGENT_HUB_TOKEN"');
    return { url, headers: { Authorization: `Bearer ${token}` } };
  }
  const [, url = '', name = '', value = ''] = /"(.*\/mcp)" --header "(\w+): (.*)"/.exec(text) ?? [];
  return { url, headers: { [name]: value } };
};

/** What the tool that lists the machines says to a client with these settings. */
const machinesBy = async (server: Server): Promise<unknown> => {
  const client = new Client({ name: 'a-test', version: '1.0.0' });
  await client.connect(
    'url' in server
      ? new StreamableHTTPClientTransport(new URL(server.url), { requestInit: { headers: server.headers } })
      : new StdioClientTransport({ ...server, env: { PATH: process.env.PATH ?? '', ...server.env } }),
  );
  const { structuredContent } = await client.callTool({ name: 'list_machines', arguments: {} });
  await client.close();
  return structuredContent;
};

describe('the settings of MCP clients', () => {
  let provara: Provara;
  beforeAll(async () => {
    provara = await startProvara({ shell: 'sh', env: { AGENT_HUB_RATE_LIMIT_REQUESTS: '100000' } });
  });
  afterAll(() => provara.stop());

  const filled = (text: string): string =>
    text
      .replaceAll(
        /\$\{(env:|input:)?(AGENT_HUB_TOKEN|token)\}|\$AGENT_HUB_TOKEN|pv_agent_\.\.\./g,
        provara.agentToken,
      )
      .replaceAll(/\$\{env:AGENT_HUB_BASE\}|\$AGENT_HUB_BASE|http:\/\/127\.0\.0\.1:8787/g, provara.url)
      .replaceAll('/path/to/provara', process.cwd());

  const all = snippets().filter(({ section }) => section === 'MCP');

  it('are there for the common clients', () => expect(all.length).toBe(5));

  it.each(['http', 'vscode', 'shell', 'program'])(
    'lead to the tools as Settings show them, too: %s',
    async (form) => {
      const [mcp] = pageSnippets(provara.url, provara.agentToken).filter(({ id }) => id === 'mcp');
      const [vscode = '', shell = '', program = ''] = mcp?.others?.map(({ text }) => text) ?? [];
      const text = { http: mcp?.text ?? '', vscode, shell, program }[form] ?? '';
      const language = form === 'shell' ? 'sh' : 'json';
      expect(
        await machinesBy(serverOf({ section: 'MCP', language, text: filled(text) }, provara.agentToken)),
      ).toMatchObject({
        machines: [{ name: provara.runner }],
      });
    },
  );

  it.each(all)('lead to the tools: $text', async (snippet) => {
    const server = serverOf({ ...snippet, text: filled(snippet.text) }, provara.agentToken);
    expect(await machinesBy(server)).toMatchObject({ machines: [{ name: provara.runner }] });
  });
});
