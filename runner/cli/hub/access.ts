import { parseToken, type Role } from '../../../shared/credential.ts';
import { Complaint } from '../../complaint.ts';
import { readCredentials, tokenOf } from '../../hub/credentials-file.ts';
import { EXIT } from '../exit-code.ts';
import { readHubUrl, stateFolder } from '../state-folder.ts';
import type { Access } from './api-client.ts';

const DEFAULT_BASE = 'http://127.0.0.1:8787';

/** The hub's address: `AGENT_HUB_BASE`, or that of the hub that was started on this machine. */
export const hubBase = (environment: NodeJS.ProcessEnv = process.env): string =>
  trimmed(environment.AGENT_HUB_BASE) ?? readHubUrl(stateFolder(environment)) ?? DEFAULT_BASE;

/**
 * Where to call and with which token. `roles` are those that may do it, the fitting one first. The token is
 * `AGENT_HUB_TOKEN` if its role fits, else the state folder's. The folder's credentials go to the folder's hub only:
 * whoever sets `AGENT_HUB_BASE` must not be able to collect them.
 */
export const accessFor = (
  roles: readonly [Role, ...Role[]],
  environment: NodeJS.ProcessEnv = process.env,
): Access => {
  const base = hubBase(environment);
  const token = trimmed(environment.AGENT_HUB_TOKEN);
  const presented = token === undefined ? undefined : parseToken(token);
  if (presented !== undefined && roles.includes(presented.role)) return { base, token };
  const home = stateFolder(environment);
  const isOwnHub = base === (readHubUrl(home) ?? DEFAULT_BASE);
  const credentials = isOwnHub ? readCredentials(home) : undefined;
  if (credentials !== undefined) return { base, token: tokenOf(credentials, roles[0]).token };
  // The hub knows best: it says what this token may not do.
  if (token !== undefined) return { base, token };
  throw new Complaint(
    `No ${roles[0]} token for ${base}: AGENT_HUB_TOKEN is empty or not set. Set AGENT_HUB_TOKEN, or call this where npm start was called (or with PROVARA_HOME set to its state folder).`,
    EXIT.usage,
  );
};

const trimmed = (text: string | undefined): string | undefined =>
  text?.trim().replace(/\/+$/, '') || undefined;
