import { existsSync, lstatSync, readdirSync, readFileSync, realpathSync } from 'node:fs';
import { join, resolve } from 'node:path';
import * as z from 'zod';
import { Complaint } from '../complaint.ts';
import { makePrivateFolder, writePrivateFile } from '../private/private-file.ts';
import { EXIT } from './exit-code.ts';

/** The state folder of this machine: `PROVARA_HOME`, or `.provara` where the command is called. Absolute. */
export const stateFolder = (environment: NodeJS.ProcessEnv = process.env): string => {
  const folder = resolve(environment.PROVARA_HOME || '.provara');
  if (!existsSync(folder)) return folder;
  if (!environment.PROVARA_HOME) refuseForeign(folder);
  return realpathSync(folder);
};

/**
 * Where a command is called may be somebody else's files, such as a cloned repository: a state folder among them
 * would say to whom tokens go, and whose yes counts. What Provara made is this user's alone.
 */
const refuseForeign = (folder: string): void => {
  if (process.platform === 'win32' || process.getuid === undefined) return;
  const stat = lstatSync(folder);
  if (stat.isDirectory() && stat.uid === process.getuid() && (stat.mode & 0o077) === 0) return;
  if (stat.isDirectory() && stat.uid === process.getuid() && readdirSync(folder).length === 0) return;
  throw new Complaint(
    `${folder} is not this user's alone, so it may have come with somebody else's files, and nothing in it is used. If it is yours: chmod 700 ${folder}, or name it with PROVARA_HOME.`,
    EXIT.usage,
  );
};

/** Makes the state folder and gives its real path: one name for it in locks and command lines. */
export const openStateFolder = (folder: string): string => {
  makePrivateFolder(folder);
  return realpathSync(folder);
};

/** The runner's own folder: its journal and its output. */
export const runnerFolderOf = (home: string): string => join(home, 'runner');

/** The log of the runner that `provara up`, the system or a terminal keeps running. */
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
