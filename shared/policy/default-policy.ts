import { askRules } from './default/ask-rules.ts';
import { denyRules } from './default/deny-rules.ts';
import { readOnlyCommands } from './default/read-only-commands.ts';
import type { Policy } from './policy-schema.ts';

/** The policy of a runner that has no file of its own. */
export const defaultPolicy: Policy = {
  version: 1,
  strict: false,
  working_directories: [],
  read_only_commands: [...readOnlyCommands],
  deny: [...denyRules],
  ask: [...askRules],
};
