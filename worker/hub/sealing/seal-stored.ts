import type { ChannelTarget, SealedTarget } from '../../store/channel-store.ts';
import type { Sealed, Sealer } from './sealer.ts';

/** A secret as versions before sealing stored it, and how to write what takes its place. */
interface InClear {
  readonly table: Sealed;
  readonly row: string;
  readonly text: string;
  readonly save: (sealed: string) => void;
}

type Row = Record<'row' | 'text', string>;

const inClear = (sql: SqlStorage): InClear[] => {
  const rowsOf = (query: string): Row[] => sql.exec<Row>(query).toArray();
  const update = (query: string, row: string) => (sealed: string) => void sql.exec(query, sealed, row);
  return [
    ...rowsOf("SELECT 'hub' AS row, private_key AS text FROM push_keys").map(({ row, text }) => ({
      table: 'push_keys' as const,
      row,
      text,
      save: (sealed: string) => void sql.exec('UPDATE push_keys SET private_key = ?', sealed),
    })),
    ...rowsOf('SELECT id AS row, auth AS text FROM push_subscriptions').map(({ row, text }) => ({
      table: 'push_subscriptions' as const,
      row,
      text,
      save: update('UPDATE push_subscriptions SET auth = ? WHERE id = ?', row),
    })),
    ...rowsOf('SELECT id AS row, target AS text FROM channels').map(({ row, text }) => ({
      table: 'channels' as const,
      row,
      text,
      save: (sealed: string) => {
        // The version before wrote it.
        const { kind, url } = JSON.parse(text) as ChannelTarget;
        const target: SealedTarget = { kind, host: new URL(url).host, sealed };
        sql.exec('UPDATE channels SET target = ? WHERE id = ?', JSON.stringify(target), row);
      },
    })),
    ...rowsOf('SELECT credential_id AS row, secret AS text FROM callback_secrets').map(({ row, text }) => ({
      table: 'callback_secrets' as const,
      row,
      text,
      save: update('UPDATE callback_secrets SET secret = ? WHERE credential_id = ?', row),
    })),
  ];
};

/**
 * Seals once what an older version stored in clear, before the hub does anything else. Without a key it stays as
 * it is and is not used, and the next start tries again.
 */
export const sealStored = (context: DurableObjectState, sealer: Sealer): void => {
  const { sql } = context.storage;
  if (sql.exec<{ sealed: number }>('SELECT sealed FROM hub').one().sealed === 1) return;
  const rows = inClear(sql);
  if (rows.length > 0 && !sealer.hasKey) {
    console.error(JSON.stringify({ op: 'sealing.key_missing', secrets_in_clear: rows.length }));
    return;
  }
  const finish = (sealed: readonly string[]): void =>
    context.storage.transactionSync(() => {
      rows.forEach(({ save }, index) => {
        const text = sealed[index];
        if (text !== undefined) save(text);
      });
      sql.exec('UPDATE hub SET sealed = 1');
    });
  if (rows.length === 0) finish([]);
  else void context.blockConcurrencyWhile(async () => finish(await sealAll(rows, sealer)));
};

const sealAll = (rows: readonly InClear[], sealer: Sealer): Promise<string[]> =>
  Promise.all(
    rows.map(async ({ table, row, text }) => {
      const sealed = await sealer.seal(table, row, text);
      if (!sealed.ok) throw new Error(sealed.refusal.detail);
      return sealed.value;
    }),
  );
