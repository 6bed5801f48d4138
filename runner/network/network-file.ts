import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod';
import { Complaint } from '../complaint.ts';
import { writePrivateFile } from '../private/private-file.ts';

const networkSchema = z.strictObject({
  version: z.literal(1),
  /** `http://host:port`, with a user and password where the proxy asks for them; null: as the environment says. */
  proxy: z.url({ protocol: /^https?$/ }).nullable(),
  /** Absolute path of certificates in PEM that are trusted beside Node's own. */
  ca_file: z.string().min(1).nullable(),
});

/** By which way this machine reaches its hub. */
export type Network = z.infer<typeof networkSchema>;

export const networkFileIn = (home: string): string => join(home, 'network.json');

/** The way to the hub is not known, though one was chosen: nobody is called by another. */
export class NetworkBroken extends Complaint {
  readonly detail: string;
  readonly cure: string;

  constructor(detail: string, cure: string) {
    super(`${detail} ${cure}`);
    this.name = 'NetworkBroken';
    this.detail = detail;
    this.cure = cure;
  }
}

/** What a person chose when the machine was paired; undefined where nothing was chosen. Throws `NetworkBroken`. */
export const readNetwork = (home: string): Network | undefined => {
  const path = networkFileIn(home);
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT' || code === 'ENOTDIR') return undefined;
    throw new NetworkBroken(`${path} can not be read (${code}).`, 'Mend its access, or remove it.');
  }
  try {
    return networkSchema.parse(JSON.parse(text));
  } catch {
    // The parser's own message would quote a password.
    throw new NetworkBroken(
      `${path} is damaged.`,
      'It says by which proxy the hub is reached. Remove it; where there is a proxy, then pair again: provara pair URL --proxy URL --ca FILE',
    );
  }
};

/** Mode 0600: a proxy's address may hold a password. */
export const writeNetwork = (home: string, network: Network): void =>
  writePrivateFile(networkFileIn(home), `${JSON.stringify(network, null, 2)}\n`);
