import { readFileSync, rmSync } from 'node:fs';
import { isIP } from 'node:net';
import { join } from 'node:path';
import { InvalidArgumentError } from 'commander';
import { writePrivateFile } from '../../private/private-file.ts';
import { parseUrl } from '../program/parse-url.ts';

/** Says that there is no public address any more. */
const NONE = 'none';

const fileIn = (home: string): string => join(home, 'public-url');

/** The option's text as an origin, or `none`. */
export const publicUrlOption = (text: string): string => {
  if (text === NONE) return NONE;
  const { protocol, hostname, origin, pathname } = parseUrl(text) ?? {};
  if (protocol !== 'https:' || origin === undefined || hostname === undefined) {
    throw new InvalidArgumentError('It must be an https address, such as https://pc.tail1234.ts.net');
  }
  if (isIP(hostname.replace(/^\[|\]$/g, '')) > 0) {
    throw new InvalidArgumentError('It must have a name: browsers give no passkeys to bare IP addresses.');
  }
  if (pathname !== '/') throw new InvalidArgumentError('It must have no path: the hub needs all of them.');
  return origin;
};

/** The hub's public address: what was given now, or else at an earlier start; `none` forgets it. */
export const publicUrlOf = (home: string, given: string | undefined): string | undefined => {
  if (given === NONE) {
    rmSync(fileIn(home), { force: true });
    return undefined;
  }
  if (given !== undefined) {
    writePrivateFile(fileIn(home), `${given}\n`);
    return given;
  }
  try {
    return publicUrlOption(readFileSync(fileIn(home), 'utf8').trim());
  } catch {
    // There is none, or someone edited it into something that is none.
    return undefined;
  }
};
