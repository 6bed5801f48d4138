import { FIRST_MIGRATIONS, type Migration } from './first-migrations.ts';

/**
 * The database's history: append only, never edited, numbered from 1 by position.
 * A change of a landed entry breaks the hubs that already ran it; `migrate` refuses to start on one.
 */
export const MIGRATIONS: readonly Migration[] = [
  ...FIRST_MIGRATIONS,
  {
    name: 'devices and channels that people are told by',
    sql: `
      CREATE TABLE push_keys (
        only INTEGER PRIMARY KEY CHECK (only = 1),
        public_key TEXT NOT NULL,
        private_key TEXT NOT NULL
      );
      CREATE TABLE push_subscriptions (
        id TEXT PRIMARY KEY,
        holder TEXT NOT NULL,
        endpoint TEXT NOT NULL UNIQUE,
        p256dh TEXT NOT NULL,
        auth TEXT NOT NULL,
        name TEXT NOT NULL,
        site TEXT NOT NULL,
        created_at INTEGER NOT NULL,
        delivered_at INTEGER,
        trouble TEXT
      ) WITHOUT ROWID;
      CREATE INDEX push_subscriptions_by_holder ON push_subscriptions (holder);
      CREATE TRIGGER push_subscriptions_end_with_session AFTER DELETE ON sessions BEGIN
        DELETE FROM push_subscriptions WHERE holder = OLD.id;
      END;
      CREATE TABLE channels (
        id TEXT PRIMARY KEY,
        name TEXT NOT NULL,
        target TEXT NOT NULL,
        with_commands INTEGER NOT NULL,
        site TEXT NOT NULL,
        created_at INTEGER NOT NULL,
        delivered_at INTEGER,
        trouble TEXT
      ) WITHOUT ROWID;
    `,
  },
  {
    name: 'callbacks to agents',
    sql: `
      CREATE TABLE callbacks (plan_id TEXT PRIMARY KEY, url TEXT NOT NULL, told TEXT) WITHOUT ROWID;
      CREATE TABLE callback_secrets (credential_id TEXT PRIMARY KEY, secret TEXT NOT NULL) WITHOUT ROWID;
      CREATE TRIGGER callbacks_forget AFTER DELETE ON plans BEGIN
        DELETE FROM callbacks WHERE plan_id = OLD.id;
      END;
    `,
  },
  {
    // What stands in clear is sealed at the start that runs this; hub/sealing/seal-stored.ts.
    name: 'stored secrets are sealed',
    sql: 'ALTER TABLE hub ADD COLUMN sealed INTEGER NOT NULL DEFAULT 0;',
  },
  {
    // Document and verdict of a plan never change.
    name: 'how much is kept of each requester',
    sql: `
      CREATE TABLE kept_plans (requester_id TEXT PRIMARY KEY, plans INTEGER NOT NULL, bytes INTEGER NOT NULL) WITHOUT ROWID;
      INSERT INTO kept_plans (requester_id, plans, bytes)
        SELECT requester_id, COUNT(*),
          SUM(length(CAST(document AS BLOB)) + COALESCE(length(CAST(verdict AS BLOB)), 0))
        FROM plans GROUP BY requester_id;
      CREATE TRIGGER kept_plans_grow AFTER INSERT ON plans BEGIN
        INSERT INTO kept_plans (requester_id, plans, bytes) VALUES (NEW.requester_id, 1,
          length(CAST(NEW.document AS BLOB)) + COALESCE(length(CAST(NEW.verdict AS BLOB)), 0))
        ON CONFLICT (requester_id) DO UPDATE SET plans = plans + 1, bytes = bytes + excluded.bytes;
      END;
      CREATE TRIGGER kept_plans_shrink AFTER DELETE ON plans BEGIN
        UPDATE kept_plans SET plans = plans - 1,
          bytes = bytes - length(CAST(OLD.document AS BLOB)) - COALESCE(length(CAST(OLD.verdict AS BLOB)), 0)
        WHERE requester_id = OLD.requester_id;
        DELETE FROM kept_plans WHERE requester_id = OLD.requester_id AND plans <= 0;
      END;
    `,
  },
  {
    // Not `made_by`: a session from the link of a passkey's session ends with that passkey, but nobody used it there.
    name: 'the passkey that a session was signed in with',
    sql: 'ALTER TABLE sessions ADD COLUMN passkey_id TEXT;',
  },
  {
    // A requester's id and a quarter of an hour as in store/plan-counts.ts; '' is everybody.
    name: 'how many plans there were',
    sql: `
      CREATE TABLE plan_counts (
        requester_id TEXT NOT NULL, quarter TEXT NOT NULL, state TEXT NOT NULL, n INTEGER NOT NULL,
        PRIMARY KEY (requester_id, quarter, state)
      ) WITHOUT ROWID;
      CREATE TABLE plan_counts_end (only INTEGER PRIMARY KEY CHECK (only = 1), seq INTEGER NOT NULL);
      INSERT INTO plan_counts_end (only, seq) VALUES (1, 0);
      CREATE TRIGGER plan_counts_move AFTER UPDATE OF state ON plans
      WHEN OLD.state <> NEW.state AND OLD.seq <= (SELECT seq FROM plan_counts_end) BEGIN
        UPDATE plan_counts SET n = n - 1 WHERE requester_id IN ('', OLD.requester_id)
          AND quarter = substr(OLD.id, 1, 11) || (substr(OLD.id, 12, 2) / 15) AND state = OLD.state;
        INSERT INTO plan_counts (requester_id, quarter, state, n)
          SELECT value, substr(NEW.id, 1, 11) || (substr(NEW.id, 12, 2) / 15), NEW.state, 1
          FROM json_each(json_array('', NEW.requester_id)) WHERE true
          ON CONFLICT (requester_id, quarter, state) DO UPDATE SET n = n + 1;
      END;
      CREATE TRIGGER plan_counts_forget AFTER DELETE ON plans
      WHEN OLD.seq <= (SELECT seq FROM plan_counts_end) BEGIN
        UPDATE plan_counts SET n = n - 1 WHERE requester_id IN ('', OLD.requester_id)
          AND quarter = substr(OLD.id, 1, 11) || (substr(OLD.id, 12, 2) / 15) AND state = OLD.state;
        DELETE FROM plan_counts WHERE requester_id IN ('', OLD.requester_id)
          AND quarter = substr(OLD.id, 1, 11) || (substr(OLD.id, 12, 2) / 15) AND n <= 0;
      END;
    `,
  },
  {
    // Set where an agent's secret was made anew without its asking, until it fetches the new one.
    name: 'when a callback secret was lost',
    sql: 'ALTER TABLE callback_secrets ADD COLUMN lost_at INTEGER;',
  },
  {
    // So that who made a link can end what somebody else made of it.
    name: 'the link that a session came by',
    sql: 'ALTER TABLE sessions ADD COLUMN link_id TEXT;',
  },
  {
    // So that with who came by a link everybody ends whom they let in.
    name: 'the link behind whoever made a link',
    sql: 'ALTER TABLE sign_in_links ADD COLUMN from_link TEXT;',
  },
  {
    // Others may be called the same: with a passkey only those are renamed that are called after it.
    name: 'the passkey that a session is called after',
    sql: 'ALTER TABLE sessions ADD COLUMN named_by TEXT;',
  },
  {
    // Null in what is older. A link's maker by id, so that its open links end with it, and by name, for people.
    name: 'which device a session is of, and who made a link',
    sql: `
      ALTER TABLE sessions ADD COLUMN user_agent TEXT;
      ALTER TABLE sessions ADD COLUMN last_seen_at INTEGER;
      ALTER TABLE sign_in_links ADD COLUMN maker_id TEXT;
      ALTER TABLE sign_in_links ADD COLUMN maker_name TEXT;
    `,
  },
  {
    // So that a session which came by a link ends with the passkey that was made in it.
    name: 'where a passkey was made',
    sql: `
      ALTER TABLE passkeys ADD COLUMN made_in TEXT;
      UPDATE passkeys SET made_in = (SELECT MIN(id) FROM sessions WHERE named_by = credential_id);
    `,
  },
  {
    // So that a device that was signed out elsewhere is told why; no session is looked for here.
    name: 'why sessions ended before their time',
    sql: `
      CREATE TABLE ended_sessions (
        id TEXT PRIMARY KEY,
        secret_hash TEXT NOT NULL,
        ended_by TEXT NOT NULL,
        expires_at INTEGER NOT NULL
      ) WITHOUT ROWID;
      CREATE INDEX ended_sessions_expiring ON ended_sessions (expires_at);
    `,
  },
];

/** True when this database has ever been provisioned; reads only, so that probing a hub writes nothing. */
export const isProvisioned = (sql: SqlStorage): boolean =>
  sql.exec("SELECT 1 FROM sqlite_master WHERE name = 'migrations'").toArray().length > 0;

/**
 * Brings the database up to the newest migration; throws when it has one that this code does not know,
 * for then an older version of the worker was deployed over a newer one.
 */
export const migrate = (sql: SqlStorage): void => {
  sql.exec('CREATE TABLE IF NOT EXISTS migrations (number INTEGER PRIMARY KEY, name TEXT NOT NULL)');
  const applied = sql
    .exec<{ number: number; name: string }>('SELECT number, name FROM migrations ORDER BY number')
    .toArray();
  applied.forEach(({ number, name }, index) => {
    if (number !== index + 1 || MIGRATIONS[index]?.name !== name) {
      throw new Error(
        `The database has migration ${number} "${name}", which this version does not know. Deploy the newer version again.`,
      );
    }
  });
  MIGRATIONS.slice(applied.length).forEach((migration, index) => {
    sql.exec(migration.sql);
    sql.exec(
      'INSERT INTO migrations (number, name) VALUES (?, ?)',
      applied.length + index + 1,
      migration.name,
    );
  });
};
