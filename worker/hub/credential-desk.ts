import type { TokenView } from '../../shared/api.ts';
import type { Bootstrap, Role } from '../../shared/credential.ts';
import { CREDENTIALS_MAX, SESSION_DAYS, SIGN_IN_FAILURES_PER_MINUTE } from '../../shared/limits.ts';
import { done, type Result, refuse } from '../../shared/refusal.ts';
import type { Caller, NewCredential, NewSession } from '../caller.ts';
import type { CredentialStore, StoredToken } from '../store/credential-store.ts';
import { CLAIM_NAME, isClaim } from '../store/link-store.ts';
import type { RunnerStore, StoredRunner } from '../store/runner-store.ts';
import { type Identity, matches } from './authentication.ts';
import { refuseTakenMachineName, refuseTakenName } from './free-name.ts';
import { RateLimit } from './rate-limit.ts';

const MINUTE_MS = 60_000;
const DAY_MS = 24 * 3_600_000;

const TOKEN_PHRASES: Readonly<Record<Exclude<Role, 'runner'>, string>> = {
  agent: 'an agent',
  approver: 'an approver token',
  owner: 'an owner token',
};

const toTokenView = ({
  id,
  role,
  name,
  createdAtMs,
  lastUsedAtMs,
}: Omit<StoredToken, 'secretHash' | 'nextSecretHash'>): TokenView => ({
  id,
  role,
  name,
  created_at: new Date(createdAtMs).toISOString(),
  last_used_at: lastUsedAtMs === null ? null : new Date(lastUsedAtMs).toISOString(),
});

/** Makes, lists and revokes tokens; spends sign-in links. */
export class CredentialDesk {
  readonly #credentials: CredentialStore;
  readonly #runners: RunnerStore;
  readonly #secretLostAtMs: (tokenId: string) => number | undefined;
  readonly #failures = new RateLimit(SIGN_IN_FAILURES_PER_MINUTE, MINUTE_MS);

  /** `secretLostAtMs` says since when a token's callback secret may be another one than its agent has. */
  constructor(
    credentials: CredentialStore,
    runners: RunnerStore,
    secretLostAtMs: (tokenId: string) => number | undefined,
  ) {
    this.#secretLostAtMs = secretLostAtMs;
    this.#credentials = credentials;
    this.#runners = runners;
  }

  /** Stores what the deployment gives this hub; what is already there stays as it is, revoked ones too. */
  provision(bootstrap: Bootstrap, nowMs: number): void {
    for (const { id, role, name, secret_hash } of bootstrap.credentials) {
      if (this.#credentials.isTokenKnown(id)) continue;
      this.#credentials.insertToken({ id, role, name, secretHash: secret_hash }, nowMs);
      if (role === 'runner') this.#runners.insert(id, name);
    }
    if (bootstrap.claim !== null) {
      const { id, secret_hash, expires_at } = bootstrap.claim;
      const link = { id, role: 'owner', name: CLAIM_NAME, secretHash: secret_hash, madeBy: null } as const;
      this.#credentials.links.insert({ ...link, fromLink: null, maker: null }, Date.parse(expires_at));
    }
  }

  create(role: Role, name: string, credential: NewCredential, nowMs: number): Result<TokenView> {
    const free = this.mayAdd(role, name, null);
    return free.ok ? done(this.add(role, name, credential, nowMs)) : free;
  }

  /** Whether there is room for a token of this name; `replaces` is one that is to be revoked for it. */
  mayAdd(role: Role, name: string, replaces: string | null): Result<null> {
    const tokens = this.#credentials.tokens().filter((token) => token.id !== replaces);
    if (tokens.length >= CREDENTIALS_MAX) {
      return refuse(
        'too_many_credentials',
        `This hub holds ${CREDENTIALS_MAX} tokens; that is the limit. Revoke some.`,
      );
    }
    if (role === 'runner') return refuseTakenMachineName(name, this.#runners.list(), replaces);
    const namesakes = tokens.filter((token) => token.role === role).map((token) => token.name);
    return refuseTakenName(name, namesakes, TOKEN_PHRASES[role]);
  }

  /** Stores a token that `mayAdd` has let pass. */
  add(role: Role, name: string, { id, secretHash }: NewCredential, nowMs: number): TokenView {
    this.#credentials.insertToken({ id, role, name, secretHash }, nowMs);
    if (role === 'runner') this.#runners.insert(id, name);
    return toTokenView({ id, role, name, createdAtMs: nowMs, lastUsedAtMs: null });
  }

  /** Gives a machine another name, under which plans are addressed to it from now on. */
  renameRunner(id: string, name: string): Result<StoredRunner> {
    const runner = this.#runners.get(id);
    if (runner === undefined) return refuse('not_found', `There is no machine ${id}; it may be unpaired.`);
    const free = refuseTakenMachineName(name, this.#runners.list(), id);
    if (!free.ok) return free;
    this.#credentials.rename(id, name);
    return done(this.#runners.rename(id, name));
  }

  /** Both secrets of the token are valid until the new one is used. */
  setNextSecret(id: string, nextSecretHash: string): void {
    this.#credentials.setNextSecret(id, nextSecretHash);
  }

  /** Another secret for a token of which nobody has used the first one: the answer that carried it may be lost. */
  renewUnused(id: string, secretHash: string): Result<TokenView> {
    const token = this.#credentials.token(id);
    if (token === undefined || token.lastUsedAtMs !== null) {
      return refuse('pairing_ended', 'The machine has its token already. To pair it again: provara pair URL');
    }
    this.#credentials.setSecret(id, secretHash);
    return done(toTokenView(token));
  }

  /** Also of revoked tokens, whose plans are kept. */
  agentNames(): string[] {
    return this.#credentials.namesOf('agent');
  }

  list(): TokenView[] {
    return this.#credentials.tokens().map((token) => {
      const lostAtMs = this.#secretLostAtMs(token.id);
      const view = toTokenView(token);
      return lostAtMs === undefined
        ? view
        : { ...view, callback_secret_lost_at: new Date(lostAtMs).toISOString() };
    });
  }

  /** Ends the token with all that was made with it; gives the sessions that ended. */
  revoke(id: string, nowMs: number): Result<{ readonly token: TokenView; readonly sessions: string[] }> {
    const token = this.#credentials.token(id);
    if (token === undefined)
      return refuse('not_found', `There is no token ${id}; it may be revoked already.`);
    const owners = this.#credentials.tokens().filter(({ role }) => role === 'owner');
    if (token.role === 'owner' && owners.length === 1 && !this.#credentials.hasOwnerSession(id, nowMs)) {
      return refuse(
        'last_owner',
        'This is the only owner credential. Make another one before you revoke it.',
      );
    }
    this.#credentials.revokeToken(id, nowMs);
    if (token.role === 'runner') this.#runners.remove(id);
    return done({ token: toTokenView(token), sessions: this.#credentials.removeMadeBy(id, 'token_revoked') });
  }

  /** Spends a link for a session. Only failures count against the limit, so nobody can lock others out by use. */
  signIn(
    link: Caller,
    session: NewSession,
    nowMs: number,
  ): Result<{ role: Role; name: string; expires_at: string }> {
    const stored = this.#credentials.links.open(link.id, nowMs);
    if (!matches(stored, link.secretHash)) {
      const waitMs = this.#failures.take('sign-in', nowMs);
      if (waitMs > 0) {
        const seconds = Math.ceil(waitMs / 1_000);
        return refuse('rate_limited', `Too many sign-ins failed. Try again in ${seconds} s.`, {
          retry_after_s: seconds,
        });
      }
      return refuse(
        'sign_in_invalid',
        'This sign-in link was already used, has expired, or is not complete. Ask for a new one.',
      );
    }
    const { role } = stored;
    const name = isClaim(stored) ? 'owner' : stored.name;
    const expiresAtMs = nowMs + SESSION_DAYS * DAY_MS;
    this.#credentials.links.markUsed(link.id, nowMs);
    const made = { ...session, role, name, madeBy: stored.madeBy, passkeyId: null, linkId: link.id };
    this.#credentials.insertSession(made, nowMs, expiresAtMs);
    return done({ role, name, expires_at: new Date(expiresAtMs).toISOString() });
  }

  /** Ends all sessions and links that come from a passkey, and the session that it was made in; gives the sessions. */
  endSessionsOf(credentialId: string, madeIn: string | null): string[] {
    const ended = this.#credentials.removeMadeBy(credentialId, 'passkey_revoked');
    if (madeIn === null) return ended;
    this.#credentials.removeSession(madeIn, 'passkey_revoked');
    return [...ended, madeIn];
  }

  /** Who came by a link is called like its token, until the device has a trusted passkey with a name of its own. */
  nameAfterPasskey(identity: Identity, passkeyId: string, name: string): void {
    this.#credentials.renameLinkSession(identity.id, passkeyId, name);
  }

  /** Whoever decides goes on under the passkey's new name. */
  renamePasskeySessions(passkeyId: string, name: string): void {
    this.#credentials.renamePasskeySessions(passkeyId, name);
  }

  signOut(identity: Identity): void {
    this.#credentials.removeSession(identity.id, null);
  }
}
