import { fromBase64url, toBase64url } from '../../../shared/proof/base64url.ts';
import { done, type Result, refuse } from '../../../shared/refusal.ts';

/** What is sealed, by the table that holds it; each has a key of its own. */
export type Sealed = 'push_keys' | 'push_subscriptions' | 'channels' | 'callback_secrets';

const PREFIX = 'sealed1.';
const KEY_BYTES = 32;
/** NIST SP 800-38D, 8.2.2: random, and never used twice with a key. */
const IV_BYTES = 12;
const encoder = new TextEncoder();

/** Why something that was sealed can't be read; each names the cure. */
const NO_KEY =
  'This deployment has no sealing key, so the hub keeps and uses no secrets. Start it with npm start, or deploy it with npm run deploy: both bring one';
const OTHER_KEY = 'The key that this was sealed with is gone: restore it from a backup, or set this up again';

/**
 * Seals the secrets that the hub must be able to read again, with a key that the deployment holds outside the database:
 * AES-256-GCM, a key for each table by HKDF-SHA-256, bound to hub and row, so that none can be put in another's place.
 */
export class Sealer {
  readonly #hubId: string;
  readonly #secret: Uint8Array<ArrayBuffer> | undefined;
  readonly #keys = new Map<Sealed, Promise<CryptoKey>>();

  /** `key` is 32 bytes as base64url, from the deployment. One that is none is worth as much as a missing one. */
  constructor(hubId: string, key: string | undefined) {
    this.#hubId = hubId;
    const secret = key === undefined ? undefined : fromBase64url(key);
    this.#secret = secret?.length === KEY_BYTES ? secret : undefined;
  }

  get hasKey(): boolean {
    return this.#secret !== undefined;
  }

  /** Why `open` gave nothing. */
  get trouble(): string {
    return this.hasKey ? OTHER_KEY : NO_KEY;
  }

  async seal(table: Sealed, row: string, text: string): Promise<Result<string>> {
    if (this.#secret === undefined) return refuse('sealing_key_missing', `${NO_KEY}.`);
    const iv = crypto.getRandomValues(new Uint8Array(IV_BYTES));
    const sealed = await crypto.subtle.encrypt(
      this.#algorithm(iv, table, row),
      await this.#keyOf(table, this.#secret),
      encoder.encode(text),
    );
    return done(`${PREFIX}${toBase64url(iv)}.${toBase64url(new Uint8Array(sealed))}`);
  }

  /** Undefined for what was not sealed for this place of this hub with this deployment's key. */
  async open(table: Sealed, row: string, text: string): Promise<string | undefined> {
    if (this.#secret === undefined || !text.startsWith(PREFIX)) return undefined;
    const [iv, sealed] = text.slice(PREFIX.length).split('.').map(fromBase64url);
    if (iv?.length !== IV_BYTES || sealed === undefined) return undefined;
    const key = await this.#keyOf(table, this.#secret);
    try {
      const opened = await crypto.subtle.decrypt(this.#algorithm(iv, table, row), key, sealed);
      return new TextDecoder().decode(opened);
    } catch {
      return undefined;
    }
  }

  #algorithm(iv: Uint8Array<ArrayBuffer>, table: Sealed, row: string): SubtleCryptoEncryptAlgorithm {
    return { name: 'AES-GCM', iv, additionalData: encoder.encode(JSON.stringify([this.#hubId, table, row])) };
  }

  #keyOf(table: Sealed, secret: Uint8Array<ArrayBuffer>): Promise<CryptoKey> {
    const known = this.#keys.get(table);
    if (known !== undefined) return known;
    const made = deriveKey(table, secret);
    this.#keys.set(table, made);
    return made;
  }
}

const deriveKey = async (table: Sealed, secret: Uint8Array<ArrayBuffer>): Promise<CryptoKey> =>
  crypto.subtle.deriveKey(
    {
      name: 'HKDF',
      hash: 'SHA-256',
      salt: new Uint8Array(),
      info: encoder.encode(`provara sealing v1 ${table}`),
    },
    await crypto.subtle.importKey('raw', secret, 'HKDF', false, ['deriveKey']),
    { name: 'AES-GCM', length: 256 },
    false,
    ['encrypt', 'decrypt'],
  );
