import { isIP } from 'node:net';
import { isLoopback } from '../../../shared/loopback.ts';
import { shownPairingCode } from '../../../shared/pairing/pairing-code.ts';
import type { Pinned } from '../../../shared/proof/approver-key.ts';
import { localTime } from '../local-time.ts';
import { oneLine } from '../one-line.ts';
import { qrCode } from '../qr-code.ts';

/** The code as people type it, and as a link for the camera. */
export const codeText = (
  base: string,
  { code, expiresAt }: { readonly code: string; readonly expiresAt: string },
  hasColours: boolean,
): string => {
  const shown = oneLine(code.includes('-') ? code : shownPairingCode(code), 20);
  // Behind `#`: browsers send that part to no server, so it stands in no log.
  const link = `${base}/pair#${shown}`;
  return [
    'On the phone, signed in as the owner, open this link or type the code:',
    '',
    qrCode(link, hasColours),
    '',
    `  ${link}`,
    `  code ${shown}, until ${localTime(expiresAt)}`,
    ...addressNotes(base).map((note) => `  ${note}`),
    '',
    '',
  ].join('\n');
};

/** What a page at this address can't do: be opened elsewhere, or have passkeys. */
export const addressNotes = (base: string): string[] => {
  const url = new URL(base);
  const host = url.hostname.replace(/^\[|\]$/g, '');
  const isHere = isLoopback(host);
  const isAddress = isIP(host) !== 0;
  const notes: string[] = [];
  if (isHere) {
    notes.push(
      'A phone can not reach this link: it means this machine. Open it in a browser here, or type the code on the page as the phone opens it.',
    );
  }
  if (isAddress) {
    const port = url.port === '' ? '' : `:${url.port}`;
    notes.push(
      isHere
        ? `Browsers have no passkeys at an IP address. For passkeys use http://localhost${port} on the page and here.`
        : 'Browsers have no passkeys at an IP address. For passkeys give the hub an HTTPS address with a name: docs/remote-access.md',
    );
  }
  return notes;
};

/** What a yes at the machine means. */
export const pinnedText = (name: string, { relying_party, keys }: Pinned): string => {
  const head = `The phone calls this machine ${oneLine(name, 64)}.`;
  if (keys.length === 0) {
    return `${head}\nThis hub has no passkeys: the machine would run what the hub says was approved (proof token), and whoever\ncontrols the hub could make it run anything. Better set up a passkey on the page first, then pair again.\n`;
  }
  const origins = relying_party.origins.map((origin) => oneLine(origin, 300)).join(', ');
  const lines = keys.map(({ name: whose, role }) => `  ${oneLine(whose, 64)}, ${role}`);
  return `${head}\nIt will run only what one of these passkeys of ${origins} signs (proof passkey):\n${lines.join('\n')}\n`;
};

export const whatNext = (home: string | undefined): string => {
  const folder = home === undefined ? '' : ` --home ${JSON.stringify(home)}`;
  return [
    'Next:',
    `  provara runner${folder}    run what is approved, until it is stopped`,
    `  provara unpair${folder}    undo the pairing`,
    '',
  ].join('\n');
};
