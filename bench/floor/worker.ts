import { DurableObject } from 'cloudflare:workers';
import { Hono } from 'hono';

interface Env {
  readonly HUB: DurableObjectNamespace<Hub>;
}

/**
 * The least that the platform itself can do: a hop to a socket, a row, a stream of bytes. No schema,
 * no credential, no state.
 */
export class Hub extends DurableObject<Env> {
  constructor(context: DurableObjectState, env: Env) {
    super(context, env);
    context.storage.sql.exec('CREATE TABLE IF NOT EXISTS rows (id INTEGER PRIMARY KEY, body TEXT NOT NULL)');
  }

  async hop(text: string): Promise<void> {
    for (const socket of this.ctx.getWebSockets()) socket.send(text);
  }

  /** As `hop`, of what is on the disk first. */
  async storeAndHop(text: string): Promise<void> {
    this.ctx.storage.sql.exec('INSERT INTO rows (body) VALUES (?)', text);
    await this.hop(text);
  }

  async insert(body: string): Promise<number> {
    return this.ctx.storage.sql
      .exec<{ id: number }>('INSERT INTO rows (body) VALUES (?) RETURNING id', body)
      .one().id;
  }

  override async fetch(): Promise<Response> {
    const { 0: client, 1: server } = new WebSocketPair();
    this.ctx.acceptWebSocket(server);
    return new Response(null, { status: 101, webSocket: client });
  }

  override webSocketMessage(socket: WebSocket, message: string | ArrayBuffer): void {
    // Answers with the length, so that the sender knows when all of it has arrived.
    socket.send(String(typeof message === 'string' ? message.length : message.byteLength));
  }
}

const hub = (env: Env): DurableObjectStub<Hub> => env.HUB.get(env.HUB.idFromName('floor'));

const worker = new Hono<{ Bindings: Env }>();
worker.get('/status', (c) => c.json({ ok: true }));
worker.get('/socket', (c) => hub(c.env).fetch(c.req.raw));
worker.post('/hop', async (c) => {
  await hub(c.env).hop(await c.req.text());
  return c.json({ ok: true });
});
worker.post('/stored-hop', async (c) => {
  await hub(c.env).storeAndHop(await c.req.text());
  return c.json({ ok: true });
});
worker.post('/insert', async (c) => c.json({ id: await hub(c.env).insert(await c.req.text()) }));

export default worker;
