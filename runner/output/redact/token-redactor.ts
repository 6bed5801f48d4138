import { REDACTED, type Redactor } from './redactor.ts';

/** How every token of ours begins; see shared/credential.ts. */
const BEGIN = 'pv_';
const TOKEN = /pv_(?:agent|approver|runner|owner)_[a-z0-9]{1,32}_[a-z0-9]{40}/g;
/** What may become one, and a little more. */
const BEGUN = /^p(?:v(?:_(?:[a-z]{0,8}|[a-z]{5,8}_(?:[a-z0-9]{0,32}|[a-z0-9]{1,32}_[a-z0-9]{0,39})))?)?$/;
const TOKEN_BYTES = 'pv_approver_'.length + 32 + '_'.length + 40;
const NOTHING = Buffer.alloc(0);
const P = 0x70;
const V = 0x76;

/** Replaces tokens of ours. Holds back only what may be the beginning of one, so everything else flows. */
export class TokenRedactor implements Redactor {
  #rest: Buffer = NOTHING;

  push(piece: Buffer): Buffer {
    const bytes = this.#rest.length === 0 ? piece : Buffer.concat([this.#rest, piece]);
    if (!mayHoldToken(bytes)) {
      this.#rest = NOTHING;
      return bytes;
    }
    // Of a character beyond ASCII each byte stays one: none of them is a letter of a token.
    const text = bytes.toString('latin1');
    const held = heldFrom(text);
    this.#rest = Buffer.from(text.slice(held), 'latin1');
    return replaced(text.slice(0, held));
  }

  end(): Buffer {
    const rest = this.#rest;
    this.#rest = NOTHING;
    return replaced(rest.toString('latin1'));
  }
}

const mayHoldToken = (bytes: Buffer): boolean => {
  const last = bytes[bytes.length - 1];
  return last === P || (last === V && bytes[bytes.length - 2] === P) || bytes.includes(BEGIN);
};

const replaced = (text: string): Buffer => Buffer.from(text.replace(TOKEN, REDACTED), 'latin1');

/** From where on the text may be a token that has only begun. */
const heldFrom = (text: string): number => {
  let wholeUntil = 0;
  for (const match of text.matchAll(TOKEN)) wholeUntil = match.index + match[0].length;
  const from = Math.max(wholeUntil, text.length - TOKEN_BYTES + 1);
  for (let at = text.indexOf('p', from); at !== -1; at = text.indexOf('p', at + 1)) {
    if (BEGUN.test(text.slice(at))) return at;
  }
  return text.length;
};
