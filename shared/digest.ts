import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import canonicalize from 'canonicalize';
import { sha256 } from '#sha256';
import type { PlanDocument } from './plan.ts';

/** RFC 8785 canonical JSON; throws on what JSON can not carry. */
export const canonicalJson = (value: unknown): string => {
  const text = canonicalize(value);
  if (text === undefined) throw new TypeError('This value has no canonical JSON.');
  return text;
};

/** SHA-256 over a domain string, a zero byte and the canonical JSON of `value`, in lower-case hexadecimal. */
export const digestOf = (domain: string, value: unknown): string =>
  digestOfCanonical(domain, canonicalJson(value));

/** The same for a value whose canonical JSON is there already. */
export const digestOfCanonical = (domain: string, canonical: string): string =>
  sha256Hex(`${domain}\0${canonical}`);

export const PLAN_DOMAIN = 'provara/plan/v1';

/** The digest that an approval of this plan is bound to. */
export const planDigest = (document: PlanDocument): string => digestOf(PLAN_DOMAIN, document);

/** The digest's first 16 digits in groups of four, for people to compare. */
export const shortCode = (digest: string): string =>
  (digest.slice(0, 16).toUpperCase().match(/.{4}/g) ?? []).join(' ');

/** SHA-256 of a text in lower-case hexadecimal. */
export const sha256Hex = (text: string): string => bytesToHex(sha256(utf8ToBytes(text)));
