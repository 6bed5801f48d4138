import { existsSync, readFileSync, realpathSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { z } from 'zod';
import { makePrivateFolder, writePrivateFile } from '../hub/private-file.ts';

/** The state folder of this machine: `PROVARA_HOME`, or `.provara` where the command is called. Absolute. */
export const stateFolder = (environment: NodeJS.ProcessEnv = process.env): string => {
  const folder = resolve(environment.PROVARA_HOME || '.provara');
  return existsSync(folder) ? realpathSync(folder) : folder;
};

/** Makes the state folder and gives its real path: one name for it in locks and command lines. */
export const openStateFolder = (folder: string): string => {
  makePrivateFolder(folder);
  return realpathSync(folder);
};

/** The runner's own folder: its journal and its output. */
export const runnerFolderOf = (home: string): string => join(home, 'runner');

/** The log of the runner that `provara up` or the system keeps running. */
export const runnerLogIn = (home: string): string => join(home, 'run', 'runner.log');

/** What the last start tells the other commands. */
const upFileSchema = z.object({
  url: z.url(),
  phone_url: z.url().optional(),
  public_url: z.url().optional(),
});

const upFileIn = (home: string): string => join(home, 'run', 'up.json');

/** `phoneUrl` is undefined when only this machine reaches the hub; `publicUrl` when no tunnel stands before it. */
export const writeUpFile = (
  home: string,
  url: string,
  phoneUrl: string | undefined,
  publicUrl?: string,
): void =>
  writePrivateFile(
    upFileIn(home),
    `${JSON.stringify({ url, phone_url: phoneUrl, public_url: publicUrl })}\n`,
  );

const readUpFile = (home: string): z.infer<typeof upFileSchema> | undefined => {
  try {
    return upFileSchema.parse(JSON.parse(readFileSync(upFileIn(home), 'utf8')));
  } catch {
    return undefined;
  }
};

/** The base URL of the hub that was last started on this folder; undefined when there was none. */
export const readHubUrl = (home: string): string | undefined => readUpFile(home)?.url;

/** All addresses of that hub. */
export const hubUrlsOf = (home: string): string[] => {
  const { url, phone_url, public_url } = readUpFile(home) ?? {};
  return [url, phone_url, public_url].filter((address) => address !== undefined);
};

/** The address of that hub for a phone on the same network; undefined when it has none. */
export const readPhoneUrl = (home: string): string | undefined => readUpFile(home)?.phone_url;

/** The public address of that hub; undefined when it has none. */
export const readPublicUrl = (home: string): string | undefined => readUpFile(home)?.public_url;
