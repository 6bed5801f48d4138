import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import { defaultPolicy } from '../../../shared/policy/default-policy.ts';
import type { Policy } from '../../../shared/policy/policy-schema.ts';
import type { Protected } from '../../../shared/policy/protecting-rules.ts';
import { Complaint } from '../../complaint.ts';
import { brokenPolicyText, policyFileIn, readPolicyFile } from '../../policy/policy-file.ts';
import { protectionOf } from '../../policy/protection.ts';
import { EXIT } from '../exit-code.ts';
import { hubUrlsOf, stateFolder } from '../state-folder.ts';

export interface ChosenPolicy {
  readonly policy: Policy;
  /** What is protected on this machine; undefined where Provara was never started. */
  readonly protect: Protected | undefined;
}

/** The policy of a file, or the one in force here: the state folder's, or the default. Throws a sentence if it is broken. */
export const chosenPolicy = (file: string | undefined): ChosenPolicy => {
  const home = stateFolder();
  const protect = existsSync(home)
    ? protectionOf({ hubs: hubUrlsOf(home), folders: [home], workDir: homedir() })
    : undefined;
  const path = file ?? policyFileIn(home);
  const read = readPolicyFile(path);
  switch (read.kind) {
    case 'valid':
      return { policy: read.policy, protect };
    case 'broken':
      throw new Complaint(brokenPolicyText(path, read.errors), EXIT.usage);
    case 'absent':
      if (file === undefined) return { policy: defaultPolicy, protect };
      throw new Complaint(`There is no policy file ${path}.`, EXIT.usage);
    default:
      return read satisfies never;
  }
};
