import type { ApproverKey } from '../../shared/proof/approver-key.ts';

/** The passkeys of this hub that are not revoked, as runners pin them; oldest first. */
export const trustedKeys = (sql: SqlStorage): ApproverKey[] =>
  sql
    .exec<Record<string, SqlStorageValue> & ApproverKey>(
      'SELECT credential_id, public_key, name, role FROM passkeys WHERE revoked_at IS NULL ORDER BY created_at, credential_id',
    )
    .toArray();
