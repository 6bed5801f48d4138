import { rotatedTokenSchema, selfRunnerSchema, tokenViewSchema } from '../../../shared/api.ts';
import { Complaint } from '../../complaint.ts';
import { readCredentials } from '../../hub/credentials-file.ts';
import { type PairingFile, readPairing, removePairing, writePairing } from '../../keys/pairing-file.ts';
import { changeTrust } from '../../trust/change-trust.ts';
import { NO_TRUST } from '../../trust/trust-file.ts';
import { EXIT } from '../exit-code.ts';
import { callHub, HubRefusal } from '../hub/api-client.ts';
import { machineBeside } from '../machine/machine-beside.ts';
import { runnerFolderOf, stateFolder } from '../state-folder.ts';

const homeOf = (home: string | undefined): string => home ?? stateFolder();

const pairingOf = (home: string): PairingFile => {
  const pairing = readPairing(home);
  if (pairing !== undefined) return pairing;
  if (readCredentials(home) !== undefined) {
    const beside = machineBeside(home);
    const other = beside === undefined ? '' : ` The one that was paired since: --home ${beside}`;
    throw new Complaint(
      `${home} holds a hub of its own (npm start), whose machine is unpaired by its name: provara unpair NAME.${other}`,
      EXIT.usage,
    );
  }
  throw new Complaint(`${home} is not paired with a hub: provara pair URL`, EXIT.usage);
};

/**
 * `provara unpair` on the machine: its token ends at the hub, and is forgotten here together with the pinned keys.
 * Keys that were revoked here stay revoked. With `local` a hub that does not answer is not waited for.
 */
export const unpairHere = async ({
  home: given,
  local,
}: {
  readonly home?: string;
  readonly local: boolean;
}): Promise<number> => {
  const home = homeOf(given);
  const { hub_url, token, runner } = pairingOf(home);
  const isKnown = await leave({ base: hub_url, token }, local);
  await changeTrust(runnerFolderOf(home), ({ revoked }) => ({ ...NO_TRUST, revoked }));
  removePairing(home);
  process.stdout.write(`Unpaired: ${runner.name} forgot the token and the passkeys of ${hub_url}.\n`);
  if (!isKnown) {
    process.stdout.write(
      'The hub was not told. Unpair the machine on its page too, if it is still listed.\n',
    );
  }
  return EXIT.ok;
};

/** False when the hub could not be told. */
const leave = async (access: { base: string; token: string }, local: boolean): Promise<boolean> => {
  try {
    await callHub(access, '/runners/self', tokenViewSchema, { method: 'DELETE' });
    return true;
  } catch (error) {
    // Revoked already: that is what was wanted.
    if (error instanceof HubRefusal && error.code === 'unauthenticated') return true;
    if (local && error instanceof Complaint) return false;
    if (error instanceof Complaint && error.exitCode === EXIT.unreachable) {
      throw new Complaint(
        `${error.message} To forget it here all the same: provara unpair --local`,
        EXIT.unreachable,
      );
    }
    throw error;
  }
};

/** `provara rotate`: another token for this machine. A runner that runs takes it at its next connection, and loses no plan. */
export const rotate = async ({ home: given }: { readonly home?: string }): Promise<number> => {
  const home = homeOf(given);
  const pairing = pairingOf(home);
  const base = pairing.hub_url;
  const { token } = await callHub(
    { base, token: pairing.token },
    '/runners/self/rotate',
    rotatedTokenSchema,
    { method: 'POST', isRepeatable: true },
  );
  // Stored before its first use, which is the end of the old one.
  writePairing(home, { ...pairing, token });
  const { runner } = await callHub({ base, token }, '/runners/self', selfRunnerSchema);
  process.stdout.write(`${runner.name} has a new token; the old one is worth nothing now.\n`);
  return EXIT.ok;
};
