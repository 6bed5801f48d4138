import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod';
import { patternFault } from './pattern-check.ts';

const PATTERNS_MAX = 32;

const redactFileSchema = z.strictObject({
  version: z.literal(1),
  patterns: z.array(z.string()).max(PATTERNS_MAX),
});

/** The file is there and can't be used; the message names the cure. */
export class RedactFileBroken extends Error {
  override readonly name = 'RedactFileBroken';
}

/**
 * The patterns of `redact.json` in the runner's folder: what is taken out of output beside our own tokens. None when
 * there is no file; throws `RedactFileBroken` when it is not as it must be, for then secrets would pass.
 */
export const readRedactFile = (home: string): RegExp[] => {
  const path = join(home, 'redact.json');
  const broken = (what: string): never => {
    throw new RedactFileBroken(`${path} is not valid: ${what}. Mend it, or remove it to redact tokens only.`);
  };
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    return code === 'ENOENT' ? [] : broken(`it can not be read (${code})`);
  }
  const parsed = redactFileSchema.safeParse(parseJson(text.replace(/^\uFEFF/, '')));
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    return broken(`${issue?.path.join('.') || 'the file'}: ${issue?.message}`);
  }
  const faults = parsed.data.patterns.flatMap((source, index) => {
    const fault = patternFault(source);
    return fault === undefined ? [] : [`patterns.${index} ${fault}`];
  });
  if (faults.length > 0) return broken(faults.join('; '));
  return parsed.data.patterns.map((source) => new RegExp(source, 'u'));
};

const parseJson = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};
