import { text as readText } from 'node:stream/consumers';
import { jsonText } from '../../../shared/display/json-text.ts';
import { ORIGINS_MAX } from '../../../shared/limits.ts';
import type { ApproverKey } from '../../../shared/proof/approver-key.ts';
import { keyCode } from '../../../shared/proof/key-code.ts';
import { parseKeyText, type SharedKey } from '../../../shared/proof/key-text.ts';
import { Complaint } from '../../complaint.ts';
import { readCredentials } from '../../hub/credentials-file.ts';
import { changeTrust } from '../../trust/change-trust.ts';
import { doubtfulKeys, endorserOf, withEndorsers } from '../../trust/endorsed.ts';
import { NO_TRUST, readTrust, TRUST_BESIDE_HUB, type Trust } from '../../trust/trust-file.ts';
import { EXIT } from '../exit-code.ts';
import { runnerFolderOf, stateFolder } from '../state-folder.ts';
import { isYes } from '../terminal/ask-yes.ts';
import { oneLine } from '../terminal/one-line.ts';
import { asTyped } from '../terminal/typed-command.ts';
import { proofWords } from './proof-words.ts';

export interface TrustOptions {
  /** The runner's state folder; without it that of `npm start`. */
  readonly home?: string;
  readonly json: boolean;
}

export interface TrustChangeOptions extends TrustOptions {
  /** The person has compared the code elsewhere. */
  readonly yes: boolean;
}

const READ_ELSEWHERE = 'Call it in one, or say --yes if the code was compared elsewhere.';

/** `provara trust list`: whose yes this machine takes. */
export const trustList = async ({ home, json }: TrustOptions): Promise<number> => {
  const read = readTrust(folderOf(home));
  if (read.kind === 'broken') throw new Complaint(read.sentence);
  const isBesideHub = readCredentials(home ?? stateFolder()) !== undefined;
  const whenAbsent = isBesideHub ? TRUST_BESIDE_HUB : NO_TRUST;
  show(read.kind === 'absent' ? whenAbsent : read.trust, json);
  return EXIT.ok;
};

/** `provara trust add`: pins a passkey that a person has compared; without a key it is read from the input. */
export const trustAdd = async (
  given: string | undefined,
  { home, json, yes }: TrustChangeOptions,
): Promise<number> => {
  const shared = parseKeyText(given ?? (await readText(process.stdin)));
  if (shared === undefined) {
    throw new Complaint(
      'This is not a KEY: copy the whole word that begins with provara-key. from the page (Settings) or from provara passkeys.',
      EXIT.usage,
    );
  }
  const folder = folderOf(home);
  const { key, relying_party } = shared;
  process.stderr.write(
    `${keyLine(key)}\n  signs on ${relying_party.origins.map((origin) => oneLine(origin, 300)).join(', ')}\n`,
  );
  const question = `Shows the phone the same code, and may it approve what runs here? [y/N] `;
  if (!yes && !(await isYes(question, READ_ELSEWHERE))) return leftAsItIs();
  show(await changeTrust(folder, (before) => withKey(before, shared)), json);
  return EXIT.ok;
};

/** `provara trust remove`: revokes a passkey on this machine for good. `which` is its id or its code. */
export const trustRemove = async (
  which: string,
  { home, json, yes }: TrustChangeOptions,
): Promise<number> => {
  const folder = folderOf(home);
  const read = readTrust(folder);
  if (read.kind === 'broken') throw new Complaint(read.sentence);
  const keys = read.kind === 'valid' ? read.trust.keys : [];
  const key = keys.find((one) => one.credential_id === which || bare(keyCode(one)) === bare(which));
  if (key === undefined) {
    throw new Complaint(
      'This machine trusts no passkey of that id or code: provara trust list shows them.',
      EXIT.usage,
    );
  }
  process.stderr.write(`${keyLine(key)}\n`);
  const known = read.kind === 'valid' ? doubtfulKeys(read.trust) : [];
  const left = read.kind === 'valid' ? doubtfulKeys(withoutKey(read.trust, key)) : [];
  const more = left.filter((one) => !known.includes(one));
  if (more.length > 0) process.stderr.write(`${asTyped(doubtWords(more))}\n`);
  const isLastOwner = !keys.some((one) => one !== key && one.role === 'owner');
  const warning = isLastOwner
    ? " It is the last owner's: further passkeys then need provara trust add here."
    : '';
  const question = `Never take this passkey's yes again on this machine?${warning} [y/N] `;
  if (!yes && !(await isYes(question, READ_ELSEWHERE))) return leftAsItIs();
  show(await changeTrust(folder, (before) => withoutKey(before, key)), json);
  return EXIT.ok;
};

const withKey = (before: Trust, { key, relying_party }: SharedKey): Trust => {
  if (before.revoked.includes(key.credential_id)) {
    throw new Complaint(
      'This passkey was revoked on this machine for good. Make a new one on the phone, and add that.',
    );
  }
  const site = before.keys.length === 0 ? null : before.relying_party;
  if (site !== null && site.rp_id !== relying_party.rp_id) {
    throw new Complaint(
      `This machine trusts passkeys of ${site.rp_id}, and this one is of ${relying_party.rp_id}. Remove those first, or pair the machine again.`,
    );
  }
  const origins = [...new Set([...(site?.origins ?? []), ...relying_party.origins])].slice(-ORIGINS_MAX);
  return {
    ...before,
    // The first passkey ends the time of the hub's word, here as in the runner.
    proof: before.keys.length === 0 ? 'passkey' : before.proof,
    relying_party: { rp_id: relying_party.rp_id, origins },
    keys: [...before.keys.filter(({ credential_id }) => credential_id !== key.credential_id), key],
    // A person vouches for it from now on.
    ...(before.endorsed_by && { endorsed_by: withoutEntry(before.endorsed_by, key.credential_id) }),
  };
};

const withoutKey = (before: Trust, { credential_id }: ApproverKey): Trust =>
  withEndorsers(
    {
      ...before,
      keys: before.keys.filter((key) => key.credential_id !== credential_id),
      revoked: [...new Set([...before.revoked, credential_id])],
    },
    {},
  );

const withoutEntry = (entries: Readonly<Record<string, string>>, name: string): Record<string, string> =>
  Object.fromEntries(Object.entries(entries).filter(([id]) => id !== name));

const folderOf = (home: string | undefined): string => runnerFolderOf(home ?? stateFolder());

const bare = (code: string): string => code.replaceAll(' ', '').toUpperCase();

const leftAsItIs = (): number => {
  process.stdout.write('Left as it is.\n');
  return EXIT.error;
};

const keyLine = (key: ApproverKey): string =>
  `  ${keyCode(key)}  ${oneLine(key.name, 64)}, ${key.role}, id ${key.credential_id}`;

const originWords = (trust: Trust, key: ApproverKey): string => {
  const by = endorserOf(trust, key);
  if (by === undefined) return '';
  const endorser = trust.keys.find(({ credential_id }) => credential_id === by);
  const whom =
    endorser === undefined
      ? `a passkey that is ${trust.revoked.includes(by) ? 'revoked' : 'no longer trusted'} (id ${by})`
      : oneLine(endorser.name, 64);
  return `, endorsed by ${whom}`;
};

/** After a theft they may be the thief's; after an ordinary change of phones they are one's own. */
const doubtWords = (keys: readonly ApproverKey[]): string =>
  `${keys.map(({ name }) => oneLine(name, 64)).join(', ')} came by a passkey that is revoked, and ${keys.length === 1 ? 'stays' : 'stay'} trusted. If that one was in other hands: provara trust remove "ID or CODE".`;

const show = (trust: Trust, json: boolean): void => {
  const { proof, relying_party, keys, revoked } = trust;
  const doubtful = doubtfulKeys(trust);
  if (json) {
    const coded = keys.map((key) => ({
      ...key,
      code: keyCode(key),
      endorsed_by: endorserOf(trust, key) ?? null,
      is_doubtful: doubtful.includes(key),
    }));
    process.stdout.write(`${jsonText({ proof, relying_party, keys: coded, revoked })}\n`);
    return;
  }
  const lines = [
    proofWords(proof, keys.length),
    ...(relying_party === null
      ? []
      : [`  site ${relying_party.origins.map((origin) => oneLine(origin, 300)).join(', ')}`]),
    ...keys.map((key) => `${keyLine(key)}${originWords(trust, key)}`),
    ...(revoked.length === 0 ? [] : [`  ${revoked.length} revoked`]),
    ...(doubtful.length === 0 ? [] : [asTyped(`Look: ${doubtWords(doubtful)}`)]),
  ];
  process.stdout.write(`${lines.join('\n')}\n`);
};
