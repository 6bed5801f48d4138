import { CopyText } from '../parts/copy-text.tsx';
import { HttpsLink } from '../parts/https-link.tsx';
import { addressForOthers, NEEDS_HTTPS, ONLY_HERE } from '../words/hub-address.ts';

/** What to call on a machine so that it shows its code. */
export const PairHow = ({ known }: { readonly known: string | null | undefined }) => {
  const address = addressForOthers(known, location.origin);
  const isSafe = address?.startsWith('https:') === true;
  return (
    <>
      {isSafe && (
        <>
          <p>On a Windows machine, in PowerShell: it installs the runner, then shows a code.</p>
          <CopyText label="The line for Windows" text={`irm ${address}/install.ps1 | iex`} />
        </>
      )}
      <p>{isSafe ? 'On any other machine' : 'On the machine, Windows or not'}, in the folder of Provara:</p>
      <CopyText label="The line for the machine" text={`npx provara pair ${address ?? location.origin}`} />
      {!isSafe && (
        <p class="quiet">
          {NEEDS_HTTPS} <HttpsLink />
        </p>
      )}
      {address === undefined && <p class="warning">{ONLY_HERE}</p>}
    </>
  );
};
