import type { SessionView } from '../../shared/api.ts';
import { SESSIONS_LISTED_MAX } from '../../shared/limits.ts';
import { done, type Result, refuse } from '../../shared/refusal.ts';
import type { CredentialStore, ListedSession } from '../store/credential-store.ts';
import type { PasskeyStore } from '../store/passkey-store.ts';
import type { Identity } from './authentication.ts';
import type { Watchers } from './watchers.ts';

/** The devices that are signed in: who sees them, and who may sign them out. */
export class SessionDesk {
  readonly #credentials: CredentialStore;
  readonly #passkeys: PasskeyStore;
  readonly #watchers: Watchers;

  constructor(credentials: CredentialStore, passkeys: PasskeyStore, watchers: Watchers) {
    this.#credentials = credentials;
    this.#passkeys = passkeys;
    this.#watchers = watchers;
  }

  list(by: Identity, nowMs: number): SessionView[] {
    // Before the list is cut: others' sessions must not take the place of theirs.
    return this.#credentials
      .sessions(nowMs, SESSIONS_LISTED_MAX, by.role === 'owner' ? null : by.rootId)
      .filter((session) => isTheirs(by, session))
      .map((session) => this.#view(by, session));
  }

  /** Ends it with its open links, and gives it as it was. Whom it let in stays: they are listed themselves. */
  end(by: Identity, id: string, nowMs: number): Result<{ readonly name: string }> {
    const session = this.#credentials.session(id, nowMs);
    if (session === undefined || !isTheirs(by, session)) {
      return refuse('not_found', 'There is no such session; it may have ended. Load the list again.');
    }
    this.#credentials.removeSession(id, id === by.id ? null : 'device_ended');
    return done({ name: session.name });
  }

  #view(by: Identity, session: ListedSession): SessionView {
    const { id, role, name, passkeyId, userAgent } = session;
    const time = (ms: number): string => new Date(ms).toISOString();
    return {
      id,
      role,
      name,
      user_agent: userAgent,
      signed_in_at: time(session.createdAtMs),
      signed_in_with: passkeyId !== null ? 'passkey' : session.byClaim ? 'claim_code' : 'link',
      signed_in_by:
        passkeyId === null ? session.linkMaker : (this.#passkeys.get(passkeyId)?.name ?? session.name),
      last_seen_at: session.lastSeenAtMs === null ? null : time(session.lastSeenAtMs),
      expires_at: time(session.expiresAtMs),
      connected: this.#watchers.countOf(id) > 0,
      current: by.id === id,
    };
  }
}

/** An owner may see to every session, anybody else to those of the same token or passkey. */
const isTheirs = (by: Identity, { madeBy }: Pick<ListedSession, 'madeBy'>): boolean =>
  by.role === 'owner' || madeBy === by.rootId;
