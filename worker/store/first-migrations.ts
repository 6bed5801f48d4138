/** One step of the database's history. */
export interface Migration {
  readonly name: string;
  readonly sql: string;
}

/** The first entries of `MIGRATIONS`, never edited; new ones go to the end of that list. */
export const FIRST_MIGRATIONS: readonly Migration[] = [
  {
    name: 'plans, output, credentials, runners',
    sql: `
      CREATE TABLE hub (
        only INTEGER PRIMARY KEY CHECK (only = 1),
        id TEXT NOT NULL,
        created_at INTEGER NOT NULL,
        revision INTEGER NOT NULL
      );
      CREATE TABLE credentials (
        id TEXT PRIMARY KEY,
        role TEXT NOT NULL,
        name TEXT NOT NULL,
        secret_hash TEXT NOT NULL,
        created_at INTEGER NOT NULL,
        last_used_at INTEGER,
        revoked_at INTEGER
      ) WITHOUT ROWID;
      CREATE TABLE sessions (
        id TEXT PRIMARY KEY,
        role TEXT NOT NULL,
        name TEXT NOT NULL,
        secret_hash TEXT NOT NULL,
        created_at INTEGER NOT NULL,
        expires_at INTEGER NOT NULL
      ) WITHOUT ROWID;
      CREATE TABLE sign_in_links (
        id TEXT PRIMARY KEY,
        role TEXT NOT NULL,
        name TEXT NOT NULL,
        secret_hash TEXT NOT NULL,
        expires_at INTEGER NOT NULL,
        used_at INTEGER
      ) WITHOUT ROWID;
      CREATE TABLE runners (
        id TEXT PRIMARY KEY,
        name TEXT NOT NULL UNIQUE,
        revision INTEGER NOT NULL,
        hello TEXT,
        last_seen_at INTEGER
      ) WITHOUT ROWID;
      CREATE TABLE plans (
        seq INTEGER PRIMARY KEY AUTOINCREMENT,
        id TEXT NOT NULL UNIQUE,
        revision INTEGER NOT NULL,
        state TEXT NOT NULL,
        requester_id TEXT NOT NULL,
        runner_id TEXT NOT NULL,
        due_at INTEGER NOT NULL,
        digest TEXT NOT NULL,
        document TEXT NOT NULL,
        life TEXT NOT NULL,
        output_next INTEGER NOT NULL DEFAULT 0,
        output_bytes INTEGER NOT NULL DEFAULT 0,
        output_dropped INTEGER NOT NULL DEFAULT 0
      );
      CREATE INDEX plans_by_revision ON plans (revision);
      CREATE INDEX plans_by_due ON plans (due_at);
      CREATE INDEX plans_by_state ON plans (state, seq);
      CREATE INDEX plans_by_requester ON plans (requester_id, state, seq);
      CREATE TABLE idempotency_keys (
        credential_id TEXT NOT NULL,
        key TEXT NOT NULL,
        body_hash TEXT NOT NULL,
        plan_id TEXT NOT NULL,
        created_at INTEGER NOT NULL,
        PRIMARY KEY (credential_id, key)
      ) WITHOUT ROWID;
      CREATE INDEX idempotency_keys_by_age ON idempotency_keys (created_at);
      CREATE TABLE output (
        plan_id TEXT NOT NULL,
        seq INTEGER NOT NULL,
        step INTEGER NOT NULL,
        stream TEXT NOT NULL,
        offset INTEGER NOT NULL,
        bytes INTEGER NOT NULL,
        data TEXT NOT NULL,
        PRIMARY KEY (plan_id, seq)
      ) WITHOUT ROWID;
    `,
  },
  {
    name: 'policies and verdicts',
    sql: `
      ALTER TABLE runners ADD COLUMN policy TEXT;
      ALTER TABLE plans ADD COLUMN verdict TEXT;
    `,
  },
  {
    name: 'journals that plans were sent to, tokens that sessions come from',
    sql: `
      ALTER TABLE plans ADD COLUMN sent_to TEXT;
      ALTER TABLE sessions ADD COLUMN made_by TEXT;
      ALTER TABLE sign_in_links ADD COLUMN made_by TEXT;
    `,
  },
  {
    name: 'passkeys, trust, pairings, audit, a held hub, further hubs',
    sql: `
      CREATE TABLE passkeys (
        credential_id TEXT PRIMARY KEY,
        public_key TEXT NOT NULL,
        name TEXT NOT NULL,
        role TEXT NOT NULL,
        counter INTEGER NOT NULL,
        transports TEXT NOT NULL,
        created_at INTEGER NOT NULL,
        last_used_at INTEGER,
        revoked_at INTEGER
      ) WITHOUT ROWID;
      CREATE TABLE challenges (
        challenge TEXT PRIMARY KEY,
        purpose TEXT NOT NULL,
        holder TEXT,
        expires_at INTEGER NOT NULL
      ) WITHOUT ROWID;
      CREATE TABLE trust_changes (
        seq INTEGER PRIMARY KEY AUTOINCREMENT,
        change TEXT NOT NULL
      );
      CREATE TABLE pairings (
        id TEXT PRIMARY KEY,
        code_hash TEXT NOT NULL UNIQUE,
        secret_hash TEXT NOT NULL,
        state TEXT NOT NULL,
        body TEXT NOT NULL,
        expires_at INTEGER NOT NULL
      ) WITHOUT ROWID;
      CREATE TABLE audit (
        seq INTEGER PRIMARY KEY,
        entry TEXT NOT NULL,
        hash TEXT NOT NULL
      );
      CREATE TABLE hubs (
        id TEXT PRIMARY KEY,
        created_at INTEGER NOT NULL,
        created_by TEXT NOT NULL
      ) WITHOUT ROWID;
      ALTER TABLE hub ADD COLUMN held TEXT;
      ALTER TABLE credentials ADD COLUMN next_secret_hash TEXT;
      ALTER TABLE plans ADD COLUMN statements TEXT;
      ALTER TABLE runners ADD COLUMN public_key TEXT;
    `,
  },
  {
    name: 'whom passkeys are for, and which started the trust',
    sql: `
      ALTER TABLE passkeys ADD COLUMN user_id TEXT NOT NULL DEFAULT '';
      ALTER TABLE passkeys ADD COLUMN starts_trust INTEGER NOT NULL DEFAULT 0;
      ALTER TABLE hub ADD COLUMN relying_party TEXT;
    `,
  },
  {
    // Counting an agent's waiting plans was its use; a page of an agent's own plans is found by going back in time.
    name: 'one index less to write with every change of a plan',
    sql: 'DROP INDEX plans_by_requester;',
  },
  {
    name: 'messages to the outside',
    sql: `
      CREATE TABLE outbox (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        kind TEXT NOT NULL,
        target TEXT NOT NULL,
        topic TEXT,
        body TEXT NOT NULL,
        attempts INTEGER NOT NULL DEFAULT 0,
        due_at INTEGER NOT NULL,
        expires_at INTEGER NOT NULL
      );
      CREATE INDEX outbox_by_due ON outbox (due_at);
      CREATE INDEX outbox_by_target ON outbox (kind, target);
    `,
  },
  {
    name: 'search among plans',
    sql: `
      CREATE VIRTUAL TABLE plan_search USING fts5(
        text, agent, machine, content = '', contentless_delete = 1, tokenize = 'trigram'
      );
      CREATE TABLE plan_search_end (only INTEGER PRIMARY KEY CHECK (only = 1), seq INTEGER NOT NULL);
      INSERT INTO plan_search_end (only, seq) VALUES (1, 0);
      CREATE TRIGGER plan_search_forgets AFTER DELETE ON plans BEGIN
        DELETE FROM plan_search WHERE rowid = OLD.seq;
      END;
    `,
  },
];
