import { mkdirSync, writeFileSync } from 'node:fs';
import { parseToken } from '../../../shared/credential.ts';
import type { Provara } from '../../support/provara.ts';
import { provaraCommand } from '../../support/provara-command.ts';
import { onLinux } from './wine.ts';

/** Makes the state folder that of a paired machine which takes the hub's word, as `provara pair` leaves it. */
export const pairByToken = async (provara: Provara, state: string, name: string): Promise<void> => {
  const made = await provaraCommand(['token', name, '--role', 'runner'], { PROVARA_HOME: provara.home }).end;
  const token = made.stdout.trim();
  const { hub = '', id = '' } = parseToken(token) ?? {};
  const pairing = {
    version: 1,
    hub_url: provara.url,
    hub,
    runner: { id, name },
    token,
    paired_at: new Date().toISOString(),
  };
  mkdirSync(onLinux(state), { recursive: true });
  writeFileSync(onLinux(`${state}\\pairing.json`), JSON.stringify(pairing));
  mkdirSync(onLinux(`${state}\\runner`));
  writeFileSync(
    onLinux(`${state}\\runner\\trust.json`),
    JSON.stringify({ version: 1, proof: 'token', relying_party: null, keys: [], revoked: [] }),
  );
};
