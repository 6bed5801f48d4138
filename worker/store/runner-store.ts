import type { ProofSetting, RunnerHello, RunnerPolicy } from '../../shared/protocol.ts';
import type { HubRow } from './hub-row.ts';

export interface StoredRunner {
  readonly id: string;
  readonly name: string;
  readonly revision: number;
  readonly hello: RunnerHello | null;
  /** With which it signs, from its pairing or its first hello on; null before that. */
  readonly publicKey: string | null;
  readonly lastSeenAtMs: number | null;
  /** Null for one that has told none. */
  readonly policy: RunnerPolicy | null;
}

interface RunnerRow extends Record<string, SqlStorageValue> {
  id: string;
  name: string;
  revision: number;
  hello: string | null;
  publicKey: string | null;
  lastSeenAtMs: number | null;
  policy: string | null;
}

const SELECT =
  'SELECT id, name, revision, hello, public_key AS publicKey, last_seen_at AS lastSeenAtMs, policy FROM runners';

// This class wrote both columns from parsed messages.
const toRunner = ({ hello, policy, ...row }: RunnerRow): StoredRunner => ({
  ...row,
  hello: hello === null ? null : readHello(hello),
  policy: policy === null ? null : (JSON.parse(policy) as RunnerPolicy),
});

/** Null for one of a version that did not sign: it says a new one when it connects again. */
const readHello = (text: string): RunnerHello | null => {
  const hello = JSON.parse(text) as Omit<RunnerHello, 'public_key'> & Partial<RunnerHello>;
  const { public_key } = hello;
  return public_key === undefined ? null : { ...hello, public_key };
};

/** The machines of this hub: few, asked for by every plan, so kept in memory. A runner's id is the id of its credential. */
export class RunnerStore {
  readonly #sql: SqlStorage;
  readonly #hub: HubRow;
  readonly #runners: Map<string, StoredRunner>;

  constructor(sql: SqlStorage, hub: HubRow) {
    this.#sql = sql;
    this.#hub = hub;
    this.#runners = new Map(
      sql
        .exec<RunnerRow>(SELECT)
        .toArray()
        .map((row) => [row.id, toRunner(row)]),
    );
  }

  get(id: string): StoredRunner | undefined {
    return this.#runners.get(id);
  }

  /** By name. */
  list(): StoredRunner[] {
    return [...this.#runners.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
  }

  insert(id: string, name: string): void {
    if (this.#runners.has(id)) return;
    const runner = {
      id,
      name,
      revision: this.#hub.nextRevision(),
      hello: null,
      publicKey: null,
      lastSeenAtMs: null,
      policy: null,
    };
    this.#sql.exec('INSERT INTO runners (id, name, revision) VALUES (?, ?, ?)', id, name, runner.revision);
    this.#runners.set(id, runner);
  }

  /** The machine must be there, and the name free. */
  rename(id: string, name: string): StoredRunner {
    const before = this.#runners.get(id);
    if (before === undefined) throw new Error(`There is no machine ${id}.`);
    const runner = { ...before, name, revision: this.#hub.nextRevision() };
    this.#sql.exec('UPDATE runners SET name = ?, revision = ? WHERE id = ?', name, runner.revision, id);
    this.#runners.set(id, runner);
    return runner;
  }

  /** A person confirmed that the machine has this key. */
  pinKey(id: string, publicKey: string): void {
    this.#save(id, { publicKey });
  }

  saveHello(id: string, hello: RunnerHello, policy: RunnerPolicy | null, nowMs: number): void {
    this.#save(id, { hello, publicKey: hello.public_key, lastSeenAtMs: nowMs });
    this.#savePolicy(id, policy);
  }

  /** The runner's policy file was changed: its hash in the hello changes with it. */
  savePolicy(id: string, policy: RunnerPolicy): void {
    const hello = this.#runners.get(id)?.hello;
    if (hello == null) return;
    this.#save(id, { hello: { ...hello, policy_hash: policy.hash } });
    this.#savePolicy(id, policy);
  }

  /** The passkeys that the runner trusts were changed, or the proof that it asks for. */
  saveTrust(id: string, proof: ProofSetting, trustedKeys: string[]): void {
    const hello = this.#runners.get(id)?.hello;
    if (hello != null) this.#save(id, { hello: { ...hello, proof, trusted_keys: trustedKeys } });
  }

  #savePolicy(id: string, policy: RunnerPolicy | null): void {
    const before = this.#runners.get(id);
    // A policy is tens of kilobytes, and the same at nearly every hello.
    if (before === undefined || policy === before.policy) return;
    const text = policy && JSON.stringify(policy);
    this.#sql.exec('UPDATE runners SET policy = ? WHERE id = ?', text, id);
    this.#runners.set(id, { ...before, policy });
  }

  saveLastSeen(id: string, lastSeenAtMs: number): void {
    this.#save(id, { lastSeenAtMs });
  }

  #save(id: string, changes: Partial<StoredRunner>): void {
    const before = this.#runners.get(id);
    if (before === undefined) return;
    const runner = { ...before, ...changes, revision: this.#hub.nextRevision() };
    this.#sql.exec(
      'UPDATE runners SET hello = ?, public_key = ?, last_seen_at = ?, revision = ? WHERE id = ?',
      runner.hello === null ? null : JSON.stringify(runner.hello),
      runner.publicKey,
      runner.lastSeenAtMs,
      runner.revision,
      id,
    );
    this.#runners.set(id, runner);
  }

  remove(id: string): void {
    this.#hub.nextRevision();
    this.#sql.exec('DELETE FROM runners WHERE id = ?', id);
    this.#runners.delete(id);
  }
}
