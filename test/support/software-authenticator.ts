import { sha256 } from '@noble/hashes/sha2.js';
import { concatBytes, hexToBytes, utf8ToBytes } from '@noble/hashes/utils.js';
import { isoCBOR } from '@simplewebauthn/server/helpers';
import type { ApproverKey } from '../../shared/proof/approver-key.ts';
import type { Assertion } from '../../shared/proof/assertion.ts';
import { fromBase64url, toBase64url } from '../../shared/proof/base64url.ts';
import { trustChangeDigest } from '../../shared/proof/signed-digests.ts';
import type { TrustChange } from '../../shared/proof/statements.ts';

/** What an authenticator or a browser may get wrong; everything that is left out is right. */
export interface Wrong {
  readonly type?: string;
  /** As base64url. */
  readonly challenge?: string;
  readonly origin?: string;
  readonly rpId?: string;
  readonly crossOrigin?: boolean;
  readonly topOrigin?: string;
  readonly userPresent?: boolean;
  readonly userVerified?: boolean;
  readonly counter?: number;
  /** Signs with this one's private key, under its own credential id. */
  readonly signedBy?: SoftwareAuthenticator;
  readonly credentialId?: string;
  readonly algorithm?: number;
}

const FLAG = { userPresent: 0x01, userVerified: 0x04, backupEligible: 0x08, backedUp: 0x10, attested: 0x40 };

const ES256 = { name: 'ECDSA', namedCurve: 'P-256', hash: 'SHA-256' } as const;

// The types of Node, of workerd and of browsers call it differently.
type Key = Awaited<ReturnType<typeof crypto.subtle.importKey>>;
interface KeyPair {
  readonly privateKey: Key;
  readonly publicKey: Key;
}

const bytes = (text: string): Uint8Array => fromBase64url(text) ?? new Uint8Array();

/** A passkey in memory: P-256, attestation "none", synced (its counter stays 0). For tests only. */
export class SoftwareAuthenticator {
  readonly credentialId = toBase64url(crypto.getRandomValues(new Uint8Array(20)));
  readonly origin: string;
  readonly rpId: string;
  /** COSE_Key as base64url. */
  readonly publicKey: string;
  readonly #keys: KeyPair;
  /** Of the user that it was made for; empty until `create`. */
  userHandle = '';

  private constructor(origin: string, rpId: string, publicKey: string, keys: KeyPair) {
    this.origin = origin;
    this.rpId = rpId;
    this.publicKey = publicKey;
    this.#keys = keys;
  }

  static async make(origin: string, rpId = new URL(origin).hostname): Promise<SoftwareAuthenticator> {
    const keys = (await crypto.subtle.generateKey(ES256, true, ['sign', 'verify'])) as KeyPair;
    const jwk = await crypto.subtle.exportKey('jwk', keys.publicKey);
    const cose = new Map<number, number | Uint8Array>([
      [1, 2],
      [3, -7],
      [-1, 1],
      [-2, bytes(String(Reflect.get(jwk, 'x')))],
      [-3, bytes(String(Reflect.get(jwk, 'y')))],
    ]);
    return new SoftwareAuthenticator(origin, rpId, toBase64url(isoCBOR.encode(cose)), keys);
  }

  /** This passkey as a runner pins it. */
  key(role: ApproverKey['role'] = 'owner', name = 'Test phone'): ApproverKey {
    return { credential_id: this.credentialId, public_key: this.publicKey, name, role };
  }

  /** The answer to `navigator.credentials.create`, as JSON. */
  create(options: { challenge: string; user: { id: string } }, wrong: Wrong = {}) {
    this.userHandle = options.user.id;
    const credential = wrong.credentialId ?? this.credentialId;
    const id = bytes(credential);
    const key = wrong.algorithm === undefined ? bytes(this.publicKey) : this.#keyOf(wrong.algorithm);
    const attested = concatBytes(new Uint8Array(16), Uint8Array.of(id.length >> 8, id.length & 255), id, key);
    const authData = concatBytes(this.#authenticatorData(wrong, FLAG.attested), attested);
    const attestation = new Map<string, string | Uint8Array | Map<string, string>>([
      ['fmt', 'none'],
      ['attStmt', new Map<string, string>()],
      ['authData', authData],
    ]);
    return {
      id: credential,
      rawId: credential,
      type: 'public-key' as const,
      clientExtensionResults: {},
      authenticatorAttachment: 'platform' as const,
      response: {
        clientDataJSON: toBase64url(this.#clientData('webauthn.create', options.challenge, wrong)),
        attestationObject: toBase64url(isoCBOR.encode(attestation)),
        transports: ['internal' as const, 'hybrid' as const],
      },
    };
  }

  /** The answer to `navigator.credentials.get`, as JSON; `challenge` is base64url. */
  async get({ challenge }: { challenge: string }, wrong: Wrong = {}) {
    const clientData = this.#clientData('webauthn.get', challenge, wrong);
    const authenticatorData = this.#authenticatorData(wrong);
    const signer = wrong.signedBy ?? this;
    const signature = await signer.#sign(concatBytes(authenticatorData, sha256(clientData)));
    const id = wrong.credentialId ?? this.credentialId;
    return {
      id,
      rawId: id,
      type: 'public-key' as const,
      clientExtensionResults: {},
      response: {
        clientDataJSON: toBase64url(clientData),
        authenticatorData: toBase64url(authenticatorData),
        signature: toBase64url(signature),
        userHandle: this.userHandle,
      },
    };
  }

  /** Signs a digest in lower-case hexadecimal, as a page has a passkey sign it. */
  async assert(digest: string, wrong: Wrong = {}): Promise<Assertion> {
    const { id, response } = await this.get({ challenge: toBase64url(hexToBytes(digest)) }, wrong);
    return {
      credential_id: id,
      client_data: response.clientDataJSON,
      authenticator_data: response.authenticatorData,
      signature: response.signature,
    };
  }

  async endorse(hub: string, key: ApproverKey, wrong: Wrong = {}): Promise<TrustChange> {
    const statement = { version: 1, hub, key, at: new Date().toISOString() } as const;
    return this.#change({ kind: 'endorsement', statement }, wrong);
  }

  async revoke(hub: string, credentialId: string, wrong: Wrong = {}): Promise<TrustChange> {
    const at = new Date().toISOString();
    const statement = { version: 1, hub, credential_id: credentialId, at } as const;
    return this.#change({ kind: 'revocation', statement }, wrong);
  }

  async #change(
    change:
      | Omit<Extract<TrustChange, { kind: 'endorsement' }>, 'assertion'>
      | Omit<Extract<TrustChange, { kind: 'revocation' }>, 'assertion'>,
    wrong: Wrong,
  ): Promise<TrustChange> {
    const unsigned = { credential_id: '', client_data: '', authenticator_data: '', signature: '' };
    const digest = trustChangeDigest({ ...change, assertion: unsigned });
    return { ...change, assertion: await this.assert(digest, wrong) };
  }

  #clientData(type: string, challenge: string, wrong: Wrong): Uint8Array {
    return utf8ToBytes(
      JSON.stringify({
        type: wrong.type ?? type,
        challenge: wrong.challenge ?? challenge,
        origin: wrong.origin ?? this.origin,
        crossOrigin: wrong.crossOrigin ?? false,
        ...(wrong.topOrigin !== undefined && { topOrigin: wrong.topOrigin }),
      }),
    );
  }

  #authenticatorData(wrong: Wrong, flags = 0): Uint8Array {
    const { userPresent = true, userVerified = true, counter = 0, rpId = this.rpId } = wrong;
    const all =
      flags |
      (userPresent ? FLAG.userPresent : 0) |
      (userVerified ? FLAG.userVerified : 0) |
      FLAG.backupEligible |
      FLAG.backedUp;
    const count = Uint8Array.of(counter >>> 24, counter >>> 16, counter >>> 8, counter);
    return concatBytes(sha256(utf8ToBytes(rpId)), Uint8Array.of(all), count);
  }

  #keyOf(algorithm: number): Uint8Array {
    const cose = isoCBOR.decodeFirst<Map<number, number | Uint8Array>>(
      bytes(this.publicKey) as Uint8Array<ArrayBuffer>,
    );
    return isoCBOR.encode(cose.set(3, algorithm));
  }

  async #sign(data: Uint8Array): Promise<Uint8Array> {
    const raw = await crypto.subtle.sign(ES256, this.#keys.privateKey, data as Uint8Array<ArrayBuffer>);
    return derOf(new Uint8Array(raw));
  }
}

/** An ECDSA signature as WebAuthn carries it (RFC 3279, 2.2.3), from WebCrypto's two numbers side by side. */
const derOf = (raw: Uint8Array): Uint8Array => {
  const integer = (part: Uint8Array): Uint8Array => {
    const start = part.findIndex((byte) => byte !== 0);
    const digits = part.subarray(start === -1 ? part.length - 1 : start);
    const padded = (digits[0] ?? 0) >= 0x80 ? concatBytes(Uint8Array.of(0), digits) : digits;
    return concatBytes(Uint8Array.of(0x02, padded.length), padded);
  };
  const both = concatBytes(integer(raw.subarray(0, 32)), integer(raw.subarray(32)));
  return concatBytes(Uint8Array.of(0x30, both.length), both);
};
