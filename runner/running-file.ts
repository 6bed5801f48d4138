import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod';
import { proofSettingSchema } from '../shared/protocol.ts';
import { isLockHeld } from './state-lock.ts';

const runningSchema = z.object({
  shell: z.string(),
  /** Undefined: what the trust file says. */
  proof: proofSettingSchema.optional(),
});

/** What a runner was started with, as far as others of this machine want to know it. */
export type Running = z.infer<typeof runningSchema>;

const fileIn = (folder: string): string => join(folder, 'running.json');

/** Writes it down for `readRunning`; the caller holds the folder's lock. Where the disk takes nothing it is not known. */
export const writeRunning = (folder: string, { shell, proof }: Running): void => {
  try {
    writeFileSync(fileIn(folder), `${JSON.stringify({ shell, proof })}\n`, { mode: 0o600 });
  } catch {
    // The journal meets what is wrong, and says it.
  }
};

/** Of the runner that holds the folder now; undefined where there is none, or it has not said it. */
export const readRunning = async (folder: string): Promise<Running | undefined> => {
  let running: Running;
  try {
    running = runningSchema.parse(JSON.parse(readFileSync(fileIn(folder), 'utf8')));
  } catch {
    return undefined;
  }
  // The file stays when a runner ends, however it ends.
  return (await isLockHeld(folder, 'runner')) ? running : undefined;
};
