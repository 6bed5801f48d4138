/** One message of a WebSocket as its bytes, or bytes that are none, such as the handshake. */
export interface Piece {
  readonly bytes: Buffer;
  /** Of one that says a `type` in JSON. */
  readonly message: { readonly type: string; readonly planId: string | undefined } | undefined;
}

const HEAD_END = '\r\n\r\n';
const TEXT = 0x1;
const BINARY = 0x2;
const LINE_END = 0x0a;

/** Cuts one direction of a WebSocket connection into its frames, without changing a byte. */
export class FrameReader {
  #buffered: Buffer = Buffer.alloc(0);
  #isInHead = true;

  /** What is whole with these bytes. */
  push(bytes: Buffer): Piece[] {
    this.#buffered = this.#buffered.length === 0 ? bytes : Buffer.concat([this.#buffered, bytes]);
    const pieces: Piece[] = [];
    for (let piece = this.#next(); piece !== undefined; piece = this.#next()) pieces.push(piece);
    return pieces;
  }

  #next(): Piece | undefined {
    if (this.#isInHead) {
      const end = this.#buffered.indexOf(HEAD_END);
      if (end === -1) return undefined;
      this.#isInHead = false;
      return { bytes: this.#take(end + HEAD_END.length), message: undefined };
    }
    const layout = layoutOf(this.#buffered);
    if (layout === undefined || this.#buffered.length < layout.end) return undefined;
    const bytes = this.#take(layout.end);
    return { bytes, message: readMessage(bytes, layout) };
  }

  #take(length: number): Buffer {
    const taken = this.#buffered.subarray(0, length);
    this.#buffered = this.#buffered.subarray(length);
    return taken;
  }
}

interface Layout {
  readonly mask: Buffer | undefined;
  readonly payload: number;
  readonly end: number;
}

/** Where the parts of the first frame lie (RFC 6455, 5.2); undefined when its header is not whole. */
const layoutOf = (bytes: Buffer): Layout | undefined => {
  if (bytes.length < 2) return undefined;
  const second = bytes.readUInt8(1);
  const short = second & 0x7f;
  const isMasked = (second & 0x80) !== 0;
  const lengthBytes = short === 126 ? 2 : short === 127 ? 8 : 0;
  const maskAt = 2 + lengthBytes;
  const payload = maskAt + (isMasked ? 4 : 0);
  if (bytes.length < payload) return undefined;
  const length =
    lengthBytes === 2 ? bytes.readUInt16BE(2) : lengthBytes === 8 ? Number(bytes.readBigUInt64BE(2)) : short;
  return { mask: isMasked ? bytes.subarray(maskAt, payload) : undefined, payload, end: payload + length };
};

const readMessage = (bytes: Buffer, { mask, payload }: Layout): Piece['message'] => {
  const kind = bytes.readUInt8(0) & 0x0f;
  if (kind !== TEXT && kind !== BINARY) return undefined;
  const data = Buffer.from(bytes.subarray(payload));
  if (mask !== undefined) for (const [at, byte] of data.entries()) data[at] = byte ^ (mask[at % 4] ?? 0);
  try {
    // Output is binary, behind a line that says whose it is.
    const head = kind === TEXT ? data : data.subarray(0, Math.max(data.indexOf(LINE_END), 0));
    const json: unknown = JSON.parse(head.toString('utf8'));
    if (typeof json !== 'object' || json === null || !('type' in json)) return undefined;
    return { type: String(json.type), planId: planIdOf(json) };
  } catch {
    // A heartbeat.
    return undefined;
  }
};

const planIdOf = (message: object): string | undefined => {
  const from = 'document' in message ? message.document : message;
  if (typeof from !== 'object' || from === null || !('plan_id' in from)) return undefined;
  return String(from.plan_id);
};
