import type * as z from 'zod';
import { BODY_BYTES } from '../../shared/limits.ts';
import { refuseRequest } from './refused.ts';
import { parseOrRefuse } from './validation.ts';

const TOO_LARGE = `The body must be at most ${BODY_BYTES} bytes (256 KiB). Split the plan or shorten its commands.`;

const JSON_TYPE = /^application\/json\s*(;|$)/i;

/** Reads at most BODY_BYTES; what is longer is refused before it is read whole. */
const readBytes = async (request: Request): Promise<ArrayBuffer | Uint8Array> => {
  const { headers } = request;
  const length = headers.get('Content-Length');
  // Beside Transfer-Encoding a length says nothing (RFC 9112, 6.3), and plain workerd lets both pass.
  if (length === null || headers.has('Transfer-Encoding')) return readUnannounced(request);
  if (Number(length) > BODY_BYTES) return refuseTooLarge();
  // HTTP lets no body be longer than it was announced to be.
  return request.arrayBuffer();
};

const refuseTooLarge = (): never => refuseRequest('body_too_large', TOO_LARGE, { limit_bytes: BODY_BYTES });

/** A body whose length nobody said. */
const readUnannounced = async (request: Request): Promise<Uint8Array> => {
  if (request.body === null) return new Uint8Array();
  const reader = request.body.getReader();
  const chunks: Uint8Array[] = [];
  let length = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    length += value.byteLength;
    if (length > BODY_BYTES) {
      await reader.cancel();
      return refuseTooLarge();
    }
    chunks.push(value);
  }
  const bytes = new Uint8Array(length);
  let offset = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, offset);
    offset += chunk.byteLength;
  }
  return bytes;
};

// Fatal: a replacement character would be something that the agent did not write.
const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: false });

const parseJson = (bytes: ArrayBuffer | Uint8Array): unknown => {
  try {
    return JSON.parse(decoder.decode(bytes));
  } catch {
    return refuseRequest('invalid_json', 'The body must be JSON in UTF-8.');
  }
};

const requireJsonType = (request: Request): void => {
  const type = request.headers.get('Content-Type') ?? '';
  if (!JSON_TYPE.test(type)) {
    refuseRequest('unsupported_media_type', 'Send the body with Content-Type: application/json.');
  }
  const encoding = request.headers.get('Content-Encoding') ?? 'identity';
  if (encoding !== 'identity') {
    refuseRequest('unsupported_media_type', 'Send the body without Content-Encoding.');
  }
};

/** The body as JSON of any shape. */
export const readJson = async (request: Request): Promise<unknown> => {
  requireJsonType(request);
  return parseJson(await readBytes(request));
};

/** The body as the schema has it. */
export const readBody = async <T>(request: Request, schema: z.ZodType<T>): Promise<T> =>
  parseOrRefuse(schema, await readJson(request));

/** Like `readBody`, where the body may be left out; anything that is sent must be right. */
export const readOptionalBody = async <T>(request: Request, schema: z.ZodType<T>): Promise<T | undefined> => {
  const bytes = await readBytes(request);
  if (bytes.byteLength === 0) return undefined;
  requireJsonType(request);
  return parseOrRefuse(schema, parseJson(bytes));
};
