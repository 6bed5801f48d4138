import { useEffect, useRef } from 'preact/hooks';
import type { Passkeys } from '../../../shared/passkey-api.ts';
import type { Me } from '../api/call.ts';
import type { NewLink } from '../api/sign-in-links.ts';
import { CopyText } from '../parts/copy-text.tsx';
import { HttpsLink } from '../parts/https-link.tsx';
import { QrPicture } from '../parts/qr-picture.tsx';
import { useNow } from '../parts/use-now.ts';
import { passkeysHere } from '../passkey/passkeys-here.ts';
import { ASKED_FIRST, FIRST_HERE, GIVES, LASTS, PLAIN_THERE } from '../words/device-words.ts';
import { addressForOthers, ONLY_HERE } from '../words/hub-address.ts';
import { countdownWords } from '../words/time-words.ts';
import { DeviceCame } from './device-came.tsx';
import { useLink } from './use-link.ts';

const hasTrusted = (passkeys: Passkeys | null | undefined): boolean =>
  passkeys?.passkeys.some(({ state }) => state === 'trusted') === true;

/** An address of another device where browsers have no passkeys; on this computer they have some. */
const isPlainHttp = (address: string | undefined): boolean =>
  address !== undefined && !address.startsWith('https:');

const Shown = ({ link, reachedAt }: { readonly link: NewLink; readonly reachedAt: string | null }) => {
  const address = addressForOthers(reachedAt, location.origin);
  const url = `${address ?? location.origin}${link.path}`;
  const left = countdownWords(Date.parse(link.expires_at), useNow());
  return (
    <>
      {address === undefined ? (
        // Before the code: a phone that scans it finds nothing.
        <p class="warning">{ONLY_HERE}</p>
      ) : (
        <p>Scan it with the other device, or open this link there.</p>
      )}
      <QrPicture label="QR code of the sign-in link" text={url} />
      <CopyText label="the sign-in link" text={url} />
      <p class="quiet">
        {left === undefined
          ? 'Its time is over.'
          : `It works once, for ${left} more. Closing this withdraws it.`}
      </p>
      {isPlainHttp(address) && (
        <p class="warning">
          {PLAIN_THERE} <HttpsLink />
        </p>
      )}
    </>
  );
};

/** Makes a link for another device, shows it, and says when somebody came by it. */
export const AddDeviceSheet = (props: {
  readonly me: Me;
  readonly passkeys: Passkeys | null | undefined;
  readonly onChange: () => Promise<void>;
  readonly onClose: () => void;
}) => {
  const { me, passkeys, onChange, onClose } = props;
  const sheet = useRef<HTMLDialogElement>(null);
  const { stage, make } = useLink(() => void onChange());
  useEffect(() => sheet.current?.showModal(), []);
  const close = (): void => sheet.current?.close();
  const isTrusting = hasTrusted(passkeys);
  return (
    <dialog ref={sheet} class="sheet add-device" aria-labelledby="add-device-title" onClose={onClose}>
      <h2 id="add-device-title">{stage.kind === 'used' ? 'A device has signed in' : 'Add a device'}</h2>
      {stage.kind === 'none' && (
        <>
          <p>
            It will be signed in as {me.role}, as you are. {GIVES}
          </p>
          <p class="quiet">
            {LASTS} {isTrusting && ASKED_FIRST}
          </p>
          {!isTrusting && me.role === 'owner' && passkeysHere() === 'yes' && (
            <p class="warning">{FIRST_HERE}</p>
          )}
          {stage.problem !== null && (
            <p class="bar-problem" role="alert">
              {stage.problem}
            </p>
          )}
        </>
      )}
      {stage.kind === 'open' && <Shown link={stage.link} reachedAt={me.reached_at} />}
      {stage.kind === 'expired' && <p role="status">The link’s time is over; nobody has used it.</p>}
      {stage.kind === 'gone' && (
        <p role="status">The link works no more: it was withdrawn, or its time is long over.</p>
      )}
      {stage.kind === 'used' && (
        <DeviceCame
          id={stage.link.id}
          passkeys={passkeys}
          isPlain={isPlainHttp(addressForOthers(me.reached_at, location.origin))}
          onDone={close}
        />
      )}
      {stage.kind !== 'used' && (
        <div class="bar-buttons">
          <button type="button" class="button" onClick={close}>
            {stage.kind === 'open' ? 'Withdraw the link' : 'Back'}
          </button>
          {stage.kind !== 'open' && (
            <button
              type="button"
              class="button button-strong"
              disabled={stage.kind === 'none' && stage.isBusy}
              onClick={() => void make()}
            >
              {stage.kind === 'none' && stage.isBusy ? 'Making it…' : 'Make the link'}
            </button>
          )}
        </div>
      )}
    </dialog>
  );
};
