import { utf8ToBytes } from '@noble/hashes/utils.js';
import { type ApproverKey, type Pinned, pinnedSchema, type RelyingParty } from './approver-key.ts';
import { fromBase64url, toBase64url } from './base64url.ts';

const PREFIX = 'provara-key.';

/** A passkey with the site that it signs for. */
export interface SharedKey {
  readonly relying_party: RelyingParty;
  readonly key: ApproverKey;
}

/** One word that carries a passkey's public half from the page to a machine's command line. Nothing in it is secret. */
export const keyText = ({ relying_party, key }: SharedKey): string => {
  const pinned: Pinned = { relying_party, keys: [key] };
  return `${PREFIX}${toBase64url(utf8ToBytes(JSON.stringify(pinned)))}`;
};

/** Reads what `keyText` wrote, or the same as JSON; undefined when it is neither. */
export const parseKeyText = (text: string): SharedKey | undefined => {
  const trimmed = text.trim();
  const json = trimmed.startsWith(PREFIX) ? decoded(trimmed.slice(PREFIX.length)) : trimmed;
  if (json === undefined) return undefined;
  const pinned = parsed(json);
  const key = pinned?.keys[0];
  if (pinned === undefined || key === undefined || pinned.keys.length !== 1) return undefined;
  return { relying_party: pinned.relying_party, key };
};

const parsed = (json: string): Pinned | undefined => {
  try {
    return pinnedSchema.safeParse(JSON.parse(json)).data;
  } catch {
    return undefined;
  }
};

/** UTF-8, without TextDecoder, which is no part of the language. */
const decoded = (text: string): string | undefined => {
  const bytes = fromBase64url(text);
  if (bytes === undefined) return undefined;
  try {
    return decodeURIComponent(Array.from(bytes, (byte) => `%${byte.toString(16).padStart(2, '0')}`).join(''));
  } catch {
    return undefined;
  }
};
