import { defaultPolicy } from '../../shared/policy/default-policy.ts';
import { policyHash } from '../../shared/policy/policy-schema.ts';

/** The hash of the default policy. In the packed runner the build has made it: see `scripts/build.mjs`. */
export const defaultPolicyHash = (): string => policyHash(defaultPolicy);
