import type { PasskeyView } from '../../../shared/passkey-api.ts';
import type { RelyingParty } from '../../../shared/proof/approver-key.ts';
import { keyCode } from '../../../shared/proof/key-code.ts';
import { keyText } from '../../../shared/proof/key-text.ts';

/** The line with which a person at a machine makes it trust a passkey that nobody could endorse for it. */
export const PasskeyWord = (props: { readonly passkey: PasskeyView; readonly site: RelyingParty }) => {
  const { id: credential_id, public_key, name, role } = props.passkey;
  const key = { credential_id, public_key, name, role };
  return (
    <details class="passkey-word">
      <summary>Trust it at a machine</summary>
      <p class="quiet">
        Copy this line to the machine and call it there. It shows a code and asks; say yes only if that is{' '}
        <span class="passkey-word-code">{keyCode(key)}</span>.
      </p>
      <code class="passkey-word-line">provara trust add {keyText({ relying_party: props.site, key })}</code>
    </details>
  );
};
