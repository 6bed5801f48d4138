import { pageUrl } from '../../hub/listen-address.ts';
import { EXIT } from '../exit-code.ts';
import { readHubUrl, readPhoneUrl, readPublicUrl, stateFolder } from '../state-folder.ts';
import { localTime } from '../terminal/local-time.ts';
import { qrCode } from '../terminal/qr-code.ts';
import { accessFor } from './access.ts';
import { newSignInLink } from './sign-in-link.ts';

/** `provara sign-in`: prints links, each for one sign-in; they give the role of the token that asked for them. */
export const signIn = async (): Promise<number> => {
  const access = accessFor(['owner', 'approver']);
  const home = stateFolder();
  const isOwnHub = access.base === readHubUrl(home);
  const publicUrl = isOwnHub ? readPublicUrl(home) : undefined;
  const phoneUrl = publicUrl ?? (isOwnHub ? readPhoneUrl(home) : undefined);
  const here = await newSignInLink(access, publicUrl ?? pageUrl(access.base));
  const until = `works once, until ${localTime(here.expiresAt)}`;
  process.stdout.write(`${here.url}\n  (${until})\n`);
  if (phoneUrl !== undefined) {
    const phone = await newSignInLink(access, phoneUrl);
    const code = qrCode(phone.url, process.stdout.isTTY);
    process.stdout.write(
      `\nOn a phone${publicUrl === undefined ? ' on the same network' : ''} (${until}):\n\n${code}\n\n  ${phone.url}\n`,
    );
  }
  return EXIT.ok;
};
