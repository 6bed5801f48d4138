import { readFileSync } from 'node:fs';
import { createServer } from 'node:https';
import { join } from 'node:path';
import { until } from './until.ts';

const FOLDER = 'test/support/tls';
/** The receiver's own certificate, for `localhost` alone: it is trusted where it is named. */
export const RECEIVER_CERTIFICATE = join(FOLDER, 'localhost-cert.pem');

export interface Received {
  readonly path: string;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly body: Uint8Array<ArrayBuffer>;
}

/** A far side over HTTPS on this machine, that keeps what it gets and answers as it is told. */
export const startHttpsReceiver = async () => {
  const received: Received[] = [];
  const answers = { status: 201 };
  const server = createServer(
    { key: readFileSync(join(FOLDER, 'localhost-key.pem')), cert: readFileSync(RECEIVER_CERTIFICATE) },
    (request, response) => {
      const chunks: Buffer[] = [];
      request.on('data', (chunk: Buffer) => chunks.push(chunk));
      request.on('end', () => {
        const body = new Uint8Array(Buffer.concat(chunks));
        received.push({ path: request.url ?? '', headers: request.headers, body });
        response.writeHead(answers.status).end();
      });
    },
  );
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The receiver has no port.');
  return {
    origin: `https://localhost:${address.port}`,
    received,
    answers,
    /** The next one at this path that was not taken yet; a plan that expires takes a minute to come here. */
    next: async (path: string): Promise<Received> => {
      const at = () => received.findIndex((request) => request.path === path);
      await until(() => at() >= 0, `something came at ${path}`, 110_000);
      const [found] = received.splice(at(), 1);
      if (found === undefined) throw new Error('It was taken meanwhile.');
      return found;
    },
    stop: () => new Promise((resolve) => server.close(resolve)),
  };
};
export type HttpsReceiver = Awaited<ReturnType<typeof startHttpsReceiver>>;
