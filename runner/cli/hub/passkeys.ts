import { jsonText } from '../../../shared/display/json-text.ts';
import { ORIGINS_MAX } from '../../../shared/limits.ts';
import { type Passkeys, type PasskeyView, passkeysSchema } from '../../../shared/passkey-api.ts';
import type { RelyingParty } from '../../../shared/proof/approver-key.ts';
import { keyCode } from '../../../shared/proof/key-code.ts';
import { keyText } from '../../../shared/proof/key-text.ts';
import { pageUrl } from '../../hub/listen-address.ts';
import { EXIT } from '../exit-code.ts';
import { oneLine } from '../terminal/one-line.ts';
import { accessFor } from './access.ts';
import { callHub } from './api-client.ts';

/** `provara passkeys`: whose passkeys the hub knows, and the word with which a machine can be told to trust each. */
export const passkeys = async ({ json }: { readonly json: boolean }): Promise<number> => {
  const access = accessFor(['owner', 'approver']);
  const told = await callHub(access, '/passkeys', passkeysSchema);
  const known = { ...told, relying_party: withOriginOf(pageUrl(access.base), told.relying_party) };
  process.stdout.write(json ? `${jsonText(withWords(known))}\n` : textOf(known));
  return EXIT.ok;
};

/** The hub may have moved to another port, at which no passkey was used yet. */
const withOriginOf = (url: string, site: RelyingParty | null): RelyingParty | null => {
  const { hostname, origin } = new URL(url);
  if (site === null || site.rp_id !== hostname) return site;
  return { ...site, origins: [...new Set([...site.origins, origin])].slice(-ORIGINS_MAX) };
};

const wordOf = (passkey: PasskeyView, relying_party: RelyingParty | null): string | null => {
  if (relying_party === null || passkey.state === 'revoked') return null;
  const { id: credential_id, public_key, name, role } = passkey;
  return keyText({ relying_party, key: { credential_id, public_key, name, role } });
};

const codeOf = ({ id: credential_id, public_key }: PasskeyView): string =>
  keyCode({ credential_id, public_key });

const withWords = ({ relying_party, passkeys: all, ...rest }: Passkeys) => ({
  ...rest,
  relying_party,
  passkeys: all.map((passkey) => ({
    ...passkey,
    code: codeOf(passkey),
    key: wordOf(passkey, relying_party),
  })),
});

const textOf = ({ relying_party, passkeys: all }: Passkeys): string => {
  if (all.length === 0) return 'This hub has no passkeys: set one up on the page, under Settings.\n';
  const lines = all.flatMap((passkey) => {
    const { id, name, role, state } = passkey;
    const word = wordOf(passkey, relying_party);
    return [
      `${codeOf(passkey)}  ${oneLine(name, 64)}, ${role}, ${state}, id ${id}`,
      ...(word === null ? [] : [`  provara trust add ${word}`]),
    ];
  });
  return `${lines.join('\n')}\nTrust one at a machine only if its phone shows the same code.\n`;
};
