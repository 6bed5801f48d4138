import type { Rule } from '../policy-schema.ts';
import { codeRules } from './ask-code.ts';
import { fileRules } from './ask-files.ts';
import { machineRules } from './ask-machine.ts';
import { networkRules } from './ask-network.ts';
import { securityRules } from './ask-security.ts';

/** What a careful administrator wants to be told before saying yes. */
export const askRules: readonly Rule[] = [
  ...codeRules,
  ...machineRules,
  ...securityRules,
  ...networkRules,
  ...fileRules,
];
