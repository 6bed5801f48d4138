import type { Role } from '../../shared/credential.ts';

/** A row that a presented secret is compared with. */
export interface StoredSecret {
  readonly id: string;
  readonly role: Role;
  readonly name: string;
  readonly secretHash: string;
}

/** A session or link, with the token that it comes from; null for what the deployment gave. */
export interface DerivedSecret extends StoredSecret {
  readonly madeBy: string | null;
}

export type Row<T> = { [K in keyof T]: T[K] } & Record<string, SqlStorageValue>;

export const SECRET_COLUMNS = 'id, role, name, secret_hash AS secretHash';
export const DERIVED_COLUMNS = `${SECRET_COLUMNS}, made_by AS madeBy`;
