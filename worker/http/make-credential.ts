import type { Context } from 'hono';
import { newCredential, type PresentedCredential } from '../../shared/credential.ts';
import { sha256Hex } from '../../shared/digest.ts';
import type { NewCredential } from '../caller.ts';
import type { AppEnv } from './app-env.ts';
import { presentedOf } from './hub-call.ts';

export interface MadeCredential {
  /** For its holder, shown once. */
  readonly credential: PresentedCredential;
  /** For the Hub. */
  readonly stored: NewCredential;
}

/** A fresh credential of this hub. */
export const makeCredentialOf = (hubId: string): MadeCredential => {
  const credential = newCredential(hubId, crypto.getRandomValues(new Uint8Array(40)));
  return { credential, stored: { id: credential.id, secretHash: sha256Hex(credential.secret) } };
};

/** A fresh credential of the caller's hub. */
export const makeCredential = (c: Context<AppEnv>): MadeCredential => makeCredentialOf(presentedOf(c).hubId);
