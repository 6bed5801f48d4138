/** The closed list of what the hub's API refuses, with the HTTP status and the title of each. */
export const REFUSALS = {
  invalid_json: { status: 400, title: 'The body is not readable JSON' },
  unauthenticated: { status: 401, title: 'A valid token is needed' },
  sign_in_invalid: { status: 401, title: 'This sign-in is not valid' },
  role_forbidden: { status: 403, title: 'This credential may not do that' },
  policy_denied: { status: 403, title: 'The policy of the machine denies this plan' },
  origin_mismatch: { status: 403, title: 'The request came from another site' },
  proof_required: { status: 403, title: 'The machine takes this only with a passkey' },
  assertion_invalid: { status: 403, title: 'The passkey’s answer proves nothing' },
  key_not_trusted: { status: 403, title: 'This passkey is not trusted for that' },
  not_found: { status: 404, title: 'There is nothing at this address' },
  pairing_unknown: { status: 404, title: 'There is no such pairing' },
  method_not_allowed: { status: 405, title: 'This address does not take that method' },
  plan_decided: { status: 409, title: 'The plan was already decided' },
  plan_ended: { status: 409, title: 'The plan has already ended' },
  plan_expired: { status: 409, title: 'The plan has expired' },
  illegal_move: { status: 409, title: 'The plan is not in a state that allows this' },
  receipt_not_ready: { status: 409, title: 'There is no receipt of this plan yet' },
  no_receipt: { status: 409, title: 'There will be no receipt of this plan' },
  idempotency_conflict: { status: 409, title: 'This Idempotency-Key was used with another body' },
  no_runner: { status: 409, title: 'No machine is paired' },
  runner_not_ready: { status: 409, title: 'The machine has never connected' },
  hub_held: { status: 409, title: 'Everything is stopped' },
  hub_not_held: { status: 409, title: 'Nothing is stopped' },
  name_taken: { status: 409, title: 'This name is in use' },
  pairing_state: { status: 409, title: 'The pairing is not at this step' },
  pairing_ended: { status: 409, title: 'The pairing has ended' },
  keys_changed: { status: 409, title: 'The trusted passkeys are not those that were shown' },
  commitment_mismatch: { status: 409, title: 'The machine revealed something else than it had committed to' },
  passkey_unavailable: { status: 409, title: 'Passkeys need HTTPS or localhost' },
  passkey_address: { status: 409, title: 'The passkeys of this hub are for another address' },
  passkey_known: { status: 409, title: 'This passkey is known already' },
  passkey_revoked: { status: 409, title: 'This passkey was revoked' },
  challenge_invalid: { status: 409, title: 'The passkey was asked too long ago, or twice' },
  too_many_passkeys: { status: 409, title: 'This hub holds no more passkeys' },
  last_owner: { status: 409, title: 'The last owner credential can not be revoked' },
  too_many_hubs: { status: 409, title: 'This deployment holds no more hubs' },
  too_many_credentials: { status: 409, title: 'This hub holds no more credentials' },
  too_many_receivers: { status: 409, title: 'This hub notifies no more receivers' },
  body_too_large: { status: 413, title: 'The body is too large' },
  unsupported_media_type: { status: 415, title: 'The body must be application/json' },
  passkey_invalid: { status: 422, title: 'The new passkey can not be taken' },
  invalid_request: { status: 422, title: 'A field is not valid' },
  runner_required: { status: 422, title: 'The machine must be named' },
  runner_unknown: { status: 422, title: 'No machine has this name' },
  upgrade_required: { status: 426, title: 'This address speaks WebSocket' },
  rate_limited: { status: 429, title: 'Too many requests' },
  too_many_pairings: { status: 429, title: 'Too many machines are being paired' },
  too_many_watchers: { status: 429, title: 'Too many open streams' },
  too_many_pending: { status: 429, title: 'Too many plans are waiting' },
  internal: { status: 500, title: 'The hub failed' },
  too_many_plans: { status: 507, title: 'The hub keeps no more plans of this token' },
  sealing_key_missing: { status: 503, title: 'The hub can keep no secrets' },
  hub_unavailable: { status: 503, title: 'The hub can not be reached' },
} as const satisfies Record<string, { status: number; title: string }>;

export type RefusalCode = keyof typeof REFUSALS;

/** Why something was not done: a stable code, and a sentence for people that names the cure. */
export interface Refusal {
  readonly code: RefusalCode;
  readonly detail: string;
  /** Further members of the problem document, such as `retry_after_s` or `decided_by`. */
  readonly extra?: Readonly<Record<string, unknown>>;
}

export type Result<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly refusal: Refusal };

export const done = <T>(value: T): Result<T> => ({ ok: true, value });

export const refuse = (
  code: RefusalCode,
  detail: string,
  extra?: Readonly<Record<string, unknown>>,
): Result<never> => ({
  ok: false,
  refusal: extra === undefined ? { code, detail } : { code, detail, extra },
});
