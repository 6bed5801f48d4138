import { writeFileSync } from 'node:fs';
import { type Policy, policyHash } from '../../shared/policy/policy-schema.ts';

/** A policy without a rule of its own. */
export const aPolicy = (fields: Partial<Policy> = {}): Policy => ({
  version: 1,
  strict: false,
  working_directories: [],
  read_only_commands: [],
  deny: [],
  ask: [],
  ...fields,
});

/** Writes a policy's file and gives its hash. */
export const writePolicy = (file: string, fields: Partial<Policy> = {}): string => {
  const policy = aPolicy(fields);
  writeFileSync(file, JSON.stringify(policy, null, 2));
  return policyHash(policy);
};
