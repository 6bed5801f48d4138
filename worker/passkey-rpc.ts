import type { SessionView, SignInLinkView } from '../shared/api.ts';
import type { Role } from '../shared/credential.ts';
import type { PasskeyView } from '../shared/passkey-api.ts';
import type { RelyingParty } from '../shared/proof/approver-key.ts';
import type { Assertion } from '../shared/proof/assertion.ts';
import type { TrustChange } from '../shared/proof/statements.ts';
import type { Result } from '../shared/refusal.ts';
import type { Caller, NewCredential, NewSession } from './caller.ts';

type Signed<K extends TrustChange['kind']> = Omit<Extract<TrustChange, { kind: K }>, 'kind'>;

/** What a passkey signed for a plan or a link, not yet believed. */
export interface PresentedProof {
  readonly assertion: Assertion;
  /** The site of the page that asked for it; null where there can be no passkeys. */
  readonly here: RelyingParty | null;
}

/** A passkey that the worker has verified; its challenge is not spent yet. */
export interface NewPasskey {
  readonly challenge: string;
  readonly credentialId: string;
  /** COSE_Key as base64url. */
  readonly publicKey: string;
  readonly counter: number;
  readonly transports: readonly string[];
}

/** What the Hub does about passkeys. */
export interface PasskeyRpc {
  /** Binds a challenge to the caller, with which it may enrol a passkey. */
  beginEnrolment(
    caller: Caller,
    challenge: string,
    here: RelyingParty,
  ): Promise<
    Result<{
      readonly userName: string;
      readonly known: readonly { readonly id: string; readonly transports: readonly string[] }[];
    }>
  >;
  enrolPasskey(
    caller: Caller,
    name: string,
    passkey: NewPasskey,
    here: RelyingParty,
  ): Promise<Result<PasskeyView>>;
  listPasskeys(
    caller: Caller,
  ): Promise<Result<{ readonly relyingParty: RelyingParty | null; readonly passkeys: PasskeyView[] }>>;
  renamePasskey(caller: Caller, id: string, name: string): Promise<Result<PasskeyView>>;
  endorsePasskey(
    caller: Caller,
    id: string,
    endorsement: Signed<'endorsement'>,
    here: RelyingParty | null,
  ): Promise<Result<PasskeyView>>;
  /** Ends its sessions too. Without a signature runners don't learn of it. */
  revokePasskey(
    caller: Caller,
    id: string,
    revocation: Signed<'revocation'> | null,
    here: RelyingParty | null,
  ): Promise<Result<PasskeyView>>;
  /** Binds a challenge to the caller, with which a passkey may speak for a link; says which ones may. */
  beginSignInLink(
    caller: Caller,
    challenge: string,
    here: RelyingParty | null,
  ): Promise<Result<{ readonly rpId: string; readonly credentials: readonly string[] }>>;
  /** A single-use code with which a person signs in on another device. */
  createSignInLink(
    caller: Caller,
    link: NewCredential,
    proof?: PresentedProof,
  ): Promise<Result<{ expires_at: string }>>;
  signInLink(caller: Caller, id: string): Promise<Result<SignInLinkView>>;
  /** Ends a link that nobody has used yet; gives it as it was. */
  withdrawSignInLink(caller: Caller, id: string): Promise<Result<SignInLinkView>>;
  /** Ends the session that came by the link. */
  signOutByLink(caller: Caller, id: string): Promise<Result<null>>;
  /** The devices that are signed in, who signed in last first. */
  listSessions(caller: Caller): Promise<Result<SessionView[]>>;
  endSession(caller: Caller, id: string): Promise<Result<null>>;
  /** Public: remembers a challenge with which any passkey of this hub may sign in. */
  beginPasskeySignIn(challenge: string, here: RelyingParty): Promise<Result<{ readonly rpId: string }>>;
  /** `user` is the user half of the passkey's handle. */
  passkeySignIn(
    assertion: Assertion,
    user: string,
    session: NewSession,
    here: RelyingParty,
  ): Promise<Result<{ role: Role; expires_at: string }>>;
}
