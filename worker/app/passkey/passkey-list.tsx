import { ORIGINS_MAX } from '../../../shared/limits.ts';
import type { Passkeys } from '../../../shared/passkey-api.ts';
import { WithHttpsLink } from '../parts/https-link.tsx';
import { isMadeHere } from './made-here.ts';
import { passkeyAddress, passkeyAddressCure } from './passkey-address.ts';
import { PasskeyItem } from './passkey-item.tsx';
import { passkeysHere } from './passkeys-here.ts';

/** All passkeys: those that count or could first, revoked ones last. */
export const PasskeyList = (props: {
  readonly passkeys: Passkeys;
  readonly now: number;
  readonly onChange: () => Promise<void>;
}) => {
  const { passkeys: all, relying_party } = props.passkeys;
  if (all.length === 0) return <p class="empty-title">No passkey is set up</p>;
  const address = passkeyAddress(props.passkeys, location.hostname);
  const rpId = relying_party?.rp_id ?? '';
  const canSign = passkeysHere() === 'yes' && rpId === location.hostname;
  const owners = canSign
    ? all.filter(({ state, role }) => state === 'trusted' && role === 'owner').map(({ id }) => id)
    : [];
  // Also at the address that this page has now: it may be another one of the same name, at another port.
  const known = relying_party?.origins ?? [];
  const origins = canSign ? [...new Set([...known, location.origin])].slice(-ORIGINS_MAX) : known;
  const site = relying_party && { ...relying_party, origins };
  const active = all.filter(({ state }) => state !== 'revoked');
  const isTrustedHere = active.some((passkey) => owners.includes(passkey.id) && isMadeHere(passkey));
  const sorted = [...active, ...all.filter(({ state }) => state === 'revoked')];
  return (
    <>
      {!canSign && address.kind !== 'at' && (
        <p class="warning">
          <WithHttpsLink text={passkeyAddressCure(address)} />
        </p>
      )}
      {!canSign && address.kind === 'at' && (
        <p class="warning">
          These passkeys are for{' '}
          {address.origins.map((origin) => (
            <a key={origin} href={`${origin}/settings`}>
              {origin}{' '}
            </a>
          ))}
          and can only be used there.
        </p>
      )}
      <ul class="passkeys">
        {sorted.map((passkey) => (
          <PasskeyItem
            key={passkey.id}
            passkey={passkey}
            signing={{ rpId, owners }}
            canTrust={owners.length > 0 && (isTrustedHere || !isMadeHere(passkey))}
            site={site}
            now={props.now}
            onChange={props.onChange}
          />
        ))}
      </ul>
    </>
  );
};
