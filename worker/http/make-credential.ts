import type { Context } from 'hono';
import { newCredential, type PresentedCredential } from '../../shared/credential.ts';
import { sha256Hex } from '../../shared/digest.ts';
import type { NewCredential, NewSession } from '../caller.ts';
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

/** More than any browser says of itself. */
const USER_AGENT_CHARACTERS = 300;

/** A fresh session of this hub for the browser that asks, with what it calls itself. */
export const makeSession = (c: Context<AppEnv>, hubId: string) => {
  const { credential, stored } = makeCredentialOf(hubId);
  const userAgent = c.req.header('User-Agent')?.slice(0, USER_AGENT_CHARACTERS);
  return { credential, stored: { ...stored, userAgent } satisfies NewSession };
};

/** A fresh credential of the caller's hub. */
export const makeCredential = (c: Context<AppEnv>): MadeCredential => makeCredentialOf(presentedOf(c).hubId);
