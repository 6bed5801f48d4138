import { useRef, useState } from 'preact/hooks';
import type { Passkeys } from '../../../shared/passkey-api.ts';
import type { Me } from '../api/call.ts';
import { AddDeviceSheet } from './add-device-sheet.tsx';

/** The button that brings one more phone or computer. */
export const AddDevice = (props: {
  readonly me: Me;
  readonly passkeys: Passkeys | null | undefined;
  readonly onChange: () => Promise<void>;
}) => {
  const [isOpen, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const close = (): void => {
    setOpen(false);
    button.current?.focus();
    void props.onChange();
  };
  return (
    <>
      <p class="quiet">
        Another phone or computer of yours signs in by a link that you make here, as a code to scan or a text
        to send.
      </p>
      <button
        ref={button}
        type="button"
        class="button button-strong settings-wide"
        onClick={() => setOpen(true)}
      >
        Add a device
      </button>
      {isOpen && <AddDeviceSheet {...props} onClose={close} />}
    </>
  );
};
