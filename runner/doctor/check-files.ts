import type { ProofSetting } from '../../shared/protocol.ts';
import { hasOwnHub, readCredentials } from '../hub/credentials-file.ts';
import { readRedactFile } from '../output/redact/redact-file.ts';
import { brokenPolicyText, policyFileIn, readPolicyFile } from '../policy/policy-file.ts';
import { doubtfulKeys } from '../trust/endorsed.ts';
import { NO_TRUST, readTrust, TRUST_BESIDE_HUB } from '../trust/trust-file.ts';
import { type Finding, fail, ok, warn } from './finding.ts';

/** The files that a person may have written: what is wrong with them stops the runner or all its plans. */
export const checkFiles = (
  home: string,
  runnerFolder: string,
  /** The hub's address, where the machine is paired. */
  pairedWith?: string,
  /** What the runner that runs now was told to ask for. */
  told?: ProofSetting,
): readonly Finding[] => [
  ...checkCredentials(home),
  checkPolicy(policyFileIn(home)),
  checkTrust(runnerFolder, hasOwnHub(home), pairedWith, told),
  checkRedaction(runnerFolder),
];

/** Of the hub of `npm start`; nothing is said of what is whole. */
const checkCredentials = (home: string): readonly Finding[] => {
  try {
    readCredentials(home);
    return [];
  } catch (error) {
    return [fail('credentials', (error as Error).message, 'As said; until then npm start does not start.')];
  }
};

const checkPolicy = (file: string): Finding => {
  const read = readPolicyFile(file, () => undefined);
  switch (read.kind) {
    case 'absent':
      return ok('policy', 'The default policy is in force.');
    case 'valid':
      return ok('policy', `${file} is in force (${read.hash.slice(0, 8)}).`);
    case 'broken':
      return fail('policy', brokenPolicyText(file, read.errors), `provara policy check ${file}`);
    default:
      return read satisfies never;
  }
};

/** Beside a hub of its own the runner takes that hub's word until a first passkey is there. */
const checkTrust = (
  folder: string,
  hasOwnHub: boolean,
  pairedWith: string | undefined,
  told: ProofSetting | undefined,
): Finding => {
  const read = readTrust(folder);
  if (read.kind === 'broken') {
    return fail('trust', read.sentence, 'As said; until then this machine takes no plan.');
  }
  const { proof, keys } = read.kind === 'valid' ? read.trust : hasOwnHub ? TRUST_BESIDE_HUB : NO_TRUST;
  if (told === 'token' && proof === 'passkey') {
    return warn(
      'trust',
      "The hub's word is enough to run a plan here: the runner that runs now was told --proof token.",
      keys.length === 0
        ? 'provara trust add; then start it without --proof token.'
        : 'Start it without --proof token.',
    );
  }
  if ((told ?? proof) === 'token') {
    return warn(
      'trust',
      "The hub's word is enough to run a plan here.",
      pairedWith === undefined
        ? 'Enrol a passkey on the page, or pair this machine.'
        : `Enrol a passkey on the page, then pair this machine again: provara pair ${pairedWith}`,
    );
  }
  const doubtful = read.kind === 'valid' ? doubtfulKeys(read.trust).length : 0;
  if (doubtful > 0) {
    return warn(
      'trust',
      `${doubtful} of ${keys.length} trusted passkeys came by one that was revoked since.`,
      'provara trust list names them; if that one was in other hands, remove them too.',
    );
  }
  return keys.length === 0
    ? fail(
        'trust',
        'A passkey is asked for and none is trusted: nothing can be approved.',
        pairedWith === undefined
          ? 'provara trust add'
          : `provara trust add, or pair this machine again: provara pair ${pairedWith}`,
      )
    : ok('trust', `${keys.length} ${keys.length === 1 ? 'passkey is' : 'passkeys are'} trusted.`);
};

const checkRedaction = (folder: string): Finding => {
  try {
    readRedactFile(folder);
    return ok('redaction', 'Tokens are taken out of output.');
  } catch (error) {
    return fail('redaction', (error as Error).message, 'Mend the file that it names.');
  }
};
