import { type BigIntStats, closeSync, fstatSync, openSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Policy, type PolicyError, parsePolicy, policyHash } from '../../shared/policy/policy-schema.ts';

/** A policy must fit into one frame to the hub, with room for the rest of the hello. */
const POLICY_FILE_BYTES = 1024 * 1024;
const ERRORS_NAMED = 5;

/** What stands in a policy's file. */
export type PolicyRead =
  | { readonly kind: 'absent' }
  | { readonly kind: 'valid'; readonly policy: Policy; readonly hash: string }
  | { readonly kind: 'broken'; readonly errors: readonly PolicyError[] };

/** The policy's file in a state folder. */
export const policyFileIn = (folder: string): string => join(folder, 'policy.json');

/** Reads and checks a policy's file. `onStat` hears which state of the file it was. */
export const readPolicyFile = (file: string, onStat?: (stat: BigIntStats) => void): PolicyRead => {
  try {
    const handle = openSync(file, 'r');
    try {
      const stat = fstatSync(handle, { bigint: true });
      onStat?.(stat);
      if (stat.size > POLICY_FILE_BYTES) return broken(`must be at most ${POLICY_FILE_BYTES} bytes`);
      return parsed(decoded(readFileSync(handle)));
    } finally {
      closeSync(handle);
    }
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : String(error);
    return code === 'ENOENT' ? { kind: 'absent' } : broken(`can not be read (${code})`);
  }
};

const broken = (message: string): PolicyRead => ({ kind: 'broken', errors: [{ path: '', message }] });

const parsed = (text: string): PolicyRead => {
  const result = parsePolicy(text);
  if (!result.ok) return { kind: 'broken', errors: result.errors };
  return { kind: 'valid', policy: result.policy, hash: policyHash(result.policy) };
};

/** Windows PowerShell writes UTF-16 with `>`, and UTF-8 with a byte order mark. */
const decoded = (bytes: Buffer): string => {
  const isUtf16 = bytes[0] === 0xff && bytes[1] === 0xfe;
  return bytes.toString(isUtf16 ? 'utf16le' : 'utf8').replace(/^\uFEFF/, '');
};

/** An error as a person reads it: the field first. */
export const policyErrorText = ({ path, message }: PolicyError): string =>
  path === '' ? message : `${path}: ${message}`;

/** One line that names the file and its first wrong fields, with the cure. */
export const brokenPolicyText = (file: string, errors: readonly PolicyError[]): string => {
  const named = errors.slice(0, ERRORS_NAMED).map(policyErrorText).join('; ');
  const more = errors.length > ERRORS_NAMED ? `; and ${errors.length - ERRORS_NAMED} more` : '';
  return `The policy file ${file} is not valid: ${named}${more}. Mend it (provara policy check names every error) or remove it for the default policy.`;
};
