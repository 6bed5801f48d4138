import { joinBytes } from './join-bytes.ts';

/** What a device decrypts push messages with: RFC 8291 by hand, from its text, on Web Crypto alone. */
const encoder = new TextEncoder();

const toBase64url = (bytes: Uint8Array): string =>
  btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '');

const fromBase64url = (text: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), (digit) => digit.charCodeAt(0));

const hkdf = async (
  salt: Uint8Array<ArrayBuffer>,
  secret: Uint8Array<ArrayBuffer>,
  info: Uint8Array<ArrayBuffer>,
  bytes: number,
): Promise<Uint8Array<ArrayBuffer>> => {
  const key = await crypto.subtle.importKey('raw', secret, 'HKDF', false, ['deriveBits']);
  const algorithm = { name: 'HKDF', hash: 'SHA-256', salt, info };
  return new Uint8Array(await crypto.subtle.deriveBits(algorithm, key, bytes * 8));
};

type PrivateKey = Awaited<ReturnType<typeof crypto.subtle.importKey>>;

const P256 = { name: 'ECDH', namedCurve: 'P-256' } as const;

/** The user agent of RFC 8291: makes a subscription's keys and reads what was encrypted for them. */
export class PushReceiver {
  readonly keys: { readonly p256dh: string; readonly auth: string };
  readonly #private: PrivateKey;

  private constructor(privateKey: PrivateKey, p256dh: Uint8Array, auth: Uint8Array) {
    this.#private = privateKey;
    this.keys = { p256dh: toBase64url(p256dh), auth: toBase64url(auth) };
  }

  static async make(): Promise<PushReceiver> {
    const pair = await crypto.subtle.generateKey(P256, true, ['deriveBits']);
    if (!('privateKey' in pair)) throw new Error('A pair of keys was asked for.');
    const raw = new Uint8Array((await crypto.subtle.exportKey('raw', pair.publicKey)) as ArrayBuffer);
    return new PushReceiver(pair.privateKey, raw, crypto.getRandomValues(new Uint8Array(16)));
  }

  /** The message of a body in `aes128gcm` (RFC 8188) of one record; throws for any other. */
  async decrypt(body: Uint8Array<ArrayBuffer>): Promise<string> {
    const salt = body.slice(0, 16);
    const recordBytes = new DataView(body.buffer, body.byteOffset).getUint32(16);
    const keyLength = body[20] ?? 0;
    const sender = body.slice(21, 21 + keyLength);
    const record = body.slice(21 + keyLength);
    if (record.length > recordBytes) throw new Error('The message has more than one record.');
    // The types of workers name the member otherwise.
    const peer = { name: 'ECDH', public: await crypto.subtle.importKey('raw', sender, P256, false, []) };
    const shared = await crypto.subtle.deriveBits(peer as never, this.#private, 256);
    const own = fromBase64url(this.keys.p256dh);
    const keyInfo = joinBytes(encoder.encode('WebPush: info\0'), own, sender);
    const secret = await hkdf(fromBase64url(this.keys.auth), new Uint8Array(shared), keyInfo, 32);
    const contentKey = await hkdf(
      salt,
      secret,
      joinBytes(encoder.encode('Content-Encoding: aes128gcm\0')),
      16,
    );
    const nonce = await hkdf(salt, secret, joinBytes(encoder.encode('Content-Encoding: nonce\0')), 12);
    const key = await crypto.subtle.importKey('raw', contentKey, 'AES-GCM', false, ['decrypt']);
    const padded = new Uint8Array(await crypto.subtle.decrypt({ name: 'AES-GCM', iv: nonce }, key, record));
    const end = padded.lastIndexOf(2);
    if (end < 0 || padded.slice(end + 1).some((byte) => byte !== 0)) throw new Error('The padding is wrong.');
    return new TextDecoder().decode(padded.slice(0, end));
  }
}

/** Checks the signature of RFC 8292 and gives what it claims, and the key. */
export const readVapid = async (
  authorization: string,
): Promise<{ readonly aud: string; readonly exp: number; readonly sub: string; readonly key: string }> => {
  const [, token = '', key = ''] = /^vapid t=([^,]+), k=(.+)$/.exec(authorization) ?? [];
  const [header = '', claims = '', signature = ''] = token.split('.');
  const algorithm = { name: 'ECDSA', namedCurve: 'P-256', hash: 'SHA-256' };
  const publicKey = await crypto.subtle.importKey('raw', fromBase64url(key), algorithm, false, ['verify']);
  const signed = encoder.encode(`${header}.${claims}`);
  if (!(await crypto.subtle.verify(algorithm, publicKey, fromBase64url(signature), signed)))
    throw new Error('The hub’s signature is wrong.');
  return { ...JSON.parse(new TextDecoder().decode(fromBase64url(claims))), key };
};
