import type { Context } from 'hono';
import { parseCode } from '../../shared/credential.ts';
import { sha256Hex } from '../../shared/digest.ts';
import type { PairingHolder } from '../hub-rpc.ts';
import type { AppEnv } from './app-env.ts';
import { readPresented } from './authenticate.ts';
import { refuseRequest } from './refused.ts';
import { requireOwnOrigin } from './request-origin.ts';

export interface PresentedHolder {
  readonly hubId: string;
  readonly holder: PairingHolder;
}

const CURE = 'Send Authorization: Bearer SECRET with the secret of the pairing, or sign in on the page.';

/** Who goes on with the pairing `id`: the machine by the secret that it got, else whoever is signed in. */
export const pairingHolder = (c: Context<AppEnv>, id: string): PresentedHolder => {
  const machine = machineHolder(c, id);
  if (machine !== undefined) return machine;
  const presented = readPresented(c) ?? refuseRequest('unauthenticated', CURE);
  c.set('hubId', presented.hubId);
  if (presented.caller.kind === 'session' && c.req.method !== 'GET') {
    requireOwnOrigin(c, { required: true });
  }
  return { hubId: presented.hubId, holder: presented.caller };
};

/** The machine of the pairing `id`; nobody else. */
export const requireMachine = (c: Context<AppEnv>, id: string): PresentedHolder =>
  machineHolder(c, id) ?? refuseRequest('unauthenticated', CURE);

const machineHolder = (c: Context<AppEnv>, id: string): PresentedHolder | undefined => {
  const [, bearer = ''] = /^Bearer +(.*)$/i.exec(c.req.header('Authorization') ?? '') ?? [];
  const presented = parseCode(bearer.trim());
  if (presented === undefined || presented.id !== id) return undefined;
  c.set('hubId', presented.hub);
  return { hubId: presented.hub, holder: { kind: 'machine', secretHash: sha256Hex(presented.secret) } };
};
