import { digestOf, shortCode } from '../digest.ts';
import type { ApproverKey } from './approver-key.ts';

export const APPROVER_KEY_DOMAIN = 'provara/approver-key/v1';

/** What people compare on two phones before one endorses the other's passkey. */
export const keyCode = ({
  credential_id,
  public_key,
}: Pick<ApproverKey, 'credential_id' | 'public_key'>): string =>
  shortCode(digestOf(APPROVER_KEY_DOMAIN, { credential_id, public_key }));
