import { isIP } from 'node:net';
import { isLoopback } from '../../../shared/loopback.ts';
import { shownPairingCode } from '../../../shared/pairing/pairing-code.ts';
import type { Pinned } from '../../../shared/proof/approver-key.ts';
import type { ProofSetting } from '../../../shared/protocol.ts';
import { localTime } from '../terminal/local-time.ts';
import { oneLine } from '../terminal/one-line.ts';
import { qrCode } from '../terminal/qr-code.ts';
import { typedCommand } from '../terminal/typed-command.ts';

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

/** What a yes at the machine means, with this proof asked for from then on. */
export const pinnedText = (name: string, { relying_party, keys }: Pinned, proof: ProofSetting): string => {
  const head = `The phone calls this machine ${oneLine(name, 64)}.`;
  if (keys.length === 0) return `${head}\n${WITHOUT_KEYS[proof]}\n`;
  const origins = relying_party.origins.map((origin) => oneLine(origin, 300)).join(', ');
  const lines = keys.map(({ name: whose, role }) => `  ${oneLine(whose, 64)}, ${role}`);
  const what =
    proof === 'passkey'
      ? `It will run only what one of these passkeys of ${origins} signs (proof passkey):`
      : `It would trust these passkeys of ${origins}, and also run what the hub says was approved without one (proof token,\nas you chose): whoever controls the hub could make it run anything.`;
  return `${head}\n${what}\n${lines.join('\n')}\n`;
};

const WITHOUT_KEYS: Readonly<Record<ProofSetting, string>> = {
  token:
    'This hub has no passkeys: the machine would run what the hub says was approved (proof token), and whoever\ncontrols the hub could make it run anything. Better set up a passkey on the page first, then pair again.',
  passkey:
    'This hub has no passkeys, and you chose proof passkey: the machine will run nothing until you trust one here\n(provara trust add KEY), or set up a passkey on the page and pair again.',
};

/** How the machine was paired, as far as the next command must say it again. */
export interface PairedWith {
  readonly home?: string;
  readonly slots: number;
  readonly shell: string;
}

/** What to type now, each line as it stands there. */
export const whatNext = (
  { home, slots, shell }: PairedWith,
  typed: (words: readonly string[]) => string = typedCommand,
): string => {
  const folder = home === undefined ? [] : ['--home', home];
  const chosen = [
    ...folder,
    ...(slots === 1 ? [] : ['--slots', String(slots)]),
    ...(shell === 'auto' ? [] : ['--shell', shell]),
  ];
  const lines: [string, string][] = [
    [typed(['runner', ...chosen]), 'run what is approved, until it is stopped'],
    [typed(['service', 'install', ...chosen]), 'or let the system keep it running'],
    [typed(['unpair', ...folder]), 'undo the pairing'],
  ];
  const width = Math.max(...lines.map(([line]) => line.length));
  return ['Next:', ...lines.map(([line, what]) => `  ${line.padEnd(width)}    ${what}`), ''].join('\n');
};
