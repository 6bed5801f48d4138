import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A message of the conversation that a program sends to its model. */
export interface ModelMessage {
  readonly role: string;
  readonly content?: unknown;
  readonly tool_call_id?: string;
}

/** What the model says next: a text, or a call of a tool. */
export type Reply = string | { readonly tool: string; readonly arguments: Readonly<Record<string, unknown>> };

export interface ModelServer {
  /** For `OPENAI_BASE_URL`. */
  readonly baseUrl: string;
  /** Plays these, one for each request, in order. */
  play(...replies: Reply[]): void;
  /** The conversations that were sent since the last `play`. */
  readonly conversations: readonly (readonly ModelMessage[])[];
  close(): Promise<void>;
}

/** An OpenAI-compatible server that plays a model: what a program's agents say is fixed by the test. */
export const startModelServer = async (): Promise<ModelServer> => {
  let replies: Reply[] = [];
  let conversations: (readonly ModelMessage[])[] = [];
  const server = createServer(async (request, response) => {
    const { messages, model } = await jsonOf(request);
    conversations.push(messages);
    const reply = replies.shift();
    const isKnown = request.url === '/v1/chat/completions' && reply !== undefined;
    response.writeHead(isKnown ? 200 : 400, { 'content-type': 'application/json' });
    response.end(
      JSON.stringify(isKnown ? completion(model, reply) : { error: { message: 'not in the play' } }),
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    baseUrl: `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`,
    play: (...next) => {
      replies = next;
      conversations = [];
    },
    get conversations() {
      return conversations;
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
};

const jsonOf = async (
  request: IncomingMessage,
): Promise<{ readonly messages: readonly ModelMessage[]; readonly model: string }> => {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part);
  return JSON.parse(Buffer.concat(parts).toString('utf8'));
};

const completion = (model: string, reply: Reply) => ({
  id: 'chatcmpl-1',
  object: 'chat.completion',
  created: 1_736_951_422,
  model,
  choices: [
    {
      index: 0,
      finish_reason: typeof reply === 'string' ? 'stop' : 'tool_calls',
      message:
        typeof reply === 'string'
          ? { role: 'assistant', content: reply }
          : {
              role: 'assistant',
              content: null,
              tool_calls: [
                {
                  id: 'call_1',
                  type: 'function',
                  function: { name: reply.tool, arguments: JSON.stringify(reply.arguments) },
                },
              ],
            },
    },
  ],
  usage: { prompt_tokens: 1, completion_tokens: 1, total_tokens: 2 },
});
