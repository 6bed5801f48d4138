import type { ComponentName } from '../openapi-components.ts';
import { BEGIN_PAIRING_EXAMPLES, CONFIRM_PAIRING_EXAMPLES, PASSKEY } from '../openapi-examples.ts';
import {
  CREATED,
  DECIDED,
  DIGEST,
  decision,
  document,
  EXPIRES,
  explanation,
  machine,
  output,
  owner,
  PLAN_ID,
  POLICY_HASH,
  plan,
  steps,
  verdict,
} from './plan-examples.ts';

// What belongs to the plan of `plan-examples.ts`. Secrets are made up; signatures are of their form only.

const RUNNER_KEY = '3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c';
const SECRET = 'abcdefghijklmnopqrstuvwxyz234567';
const WEBHOOK_SECRET = 'whsec_AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8=';

const token = {
  id: 'w5kprz2c',
  role: 'agent',
  name: 'build helper',
  created_at: CREATED,
  last_used_at: null,
};
const channel = {
  id: 'a8bf22912d3c4425',
  kind: 'webhook',
  name: 'chat',
  address: 'hooks.example',
  with_commands: false,
  links_to: 'https://hub.example',
  created_at: CREATED,
  delivered_at: DECIDED,
  trouble: null,
};
const passkey = {
  id: PASSKEY.credential_id,
  public_key: PASSKEY.public_key,
  name: PASSKEY.name,
  role: PASSKEY.role,
  state: 'trusted',
  created_at: CREATED,
  last_used_at: DECIDED,
  revoked_at: null,
  current: true,
};
const device = {
  id: 'c7b2e19f04a6d835',
  name: 'Pixel 9',
  created_at: CREATED,
  delivered_at: null,
  trouble: null,
  mine: true,
};
const challenge = 'CQkJCQkJCQkJCQkJCQkJCQkJCQkJCQkJCQkJCQkJCQk';
const { relying_party } = CONFIRM_PAIRING_EXAMPLES.phone.value.pinned;
const begun = BEGIN_PAIRING_EXAMPLES.machine.value;
const pairing = {
  id: 'z5wpuyrr',
  hub: 'main',
  state: 'claimed',
  name: begun.name,
  machine: begun.machine,
  replaces: null,
  commitment: begun.commitment,
  expires_at: EXPIRES,
  phone: null,
  revealed: null,
};
const hold = { by: owner, at: DECIDED };
const signed = {
  version: 1,
  hub: 'main',
  runner_id: machine.id,
  plan_id: PLAN_ID,
  plan_digest: DIGEST,
  approval_digest: '27cc746771f2f15ddfc1ff41a6d4656496c214021c46a7cd66bb5dd3c598eac5',
  audit_head: { seq: 4, hash: '6a575c3c77772f14da7e3f3c8c5c289653957c50bbbd686fc192c2108245130e' },
  previous_head: null,
};
const link = (hub: string) => {
  const code = `${hub}_vt2odxtm${SECRET}`;
  return { code, path: `/sign-in#${code}`, expires_at: EXPIRES };
};

/** What an answer of this form looks like. */
export const COMPONENT_EXAMPLES: Readonly<Partial<Record<ComponentName, unknown>>> = {
  BegunPairing: {
    id: pairing.id,
    hub: 'main',
    code: 'BCDF-GHJK',
    secret: `main_${pairing.id}${SECRET}`,
    expires_at: EXPIRES,
  },
  CallbackSecret: { secret: WEBHOOK_SECRET },
  Channel: channel,
  ClaimedPairing: { ...pairing, offered: { relying_party, keys: [] } },
  CompletedPairing: {
    hub: 'main',
    runner: { id: 'k3v9q2ma', name: begun.name },
    token: `pv_runner_main_k3v9q2ma${SECRET}`,
  },
  CreatedChannel: { ...channel, delivered_at: null, secret: WEBHOOK_SECRET },
  CreatedHub: { id: 'team2', ...link('team2') },
  CreatedToken: { ...token, token: `pv_agent_main_${token.id}${SECRET}` },
  EnrolmentOptions: {
    challenge,
    rp: { id: 'hub.example', name: 'Provara' },
    user: { id: 'bWFpbi4wZjFlMmQzYzRiNWE2OTc4', name: 'Ann', displayName: 'Ann' },
    pubKeyCredParams: [{ type: 'public-key', alg: -7 }],
    timeout: 300_000,
    attestation: 'none',
    excludeCredentials: [],
    authenticatorSelection: {
      residentKey: 'required',
      requireResidentKey: true,
      userVerification: 'required',
    },
  },
  Explanation: explanation,
  Health: {
    status: 'healthy',
    uptime_seconds: 86402.824,
    memory_mb: 0.21484375,
    database_mb: 0.21484375,
    pending_count: 1,
    runs_count: 1,
    timestamp: CREATED,
  },
  HubView: { id: 'team2', created_at: CREATED, created_by: 'Ann' },
  Me: {
    id: token.id,
    hub: 'main',
    role: 'agent',
    name: 'build helper',
    version: '0.3.0',
    reached_at: 'https://hub.example',
  },
  OutputPage: {
    plan_id: PLAN_ID,
    state: 'succeeded',
    chunks: [{ seq: 0, step: 0, stream: 'stdout', offset: 0, data: 'BUILD-01\r\n' }],
    next: 1,
    done: true,
    output,
  },
  PairingView: pairing,
  Passkeys: { relying_party, public_url: 'https://hub.example', passkeys: [passkey] },
  PasskeySignInOptions: {
    hub: 'main',
    challenge,
    rpId: 'hub.example',
    timeout: 300_000,
    userVerification: 'required',
  },
  PasskeyView: passkey,
  PendingEntry: {
    pending_id: PLAN_ID,
    command: 'hostname',
    cwd: null,
    timeout_s: 300,
    note: document.note,
    ts: 1_768_487_422.09,
    queued_at: CREATED,
    steps,
    requester: document.requester.name,
    runner: machine.name,
    shell: 'pwsh',
    expires_at: EXPIRES,
    digest: DIGEST,
    verdict,
  },
  PlanAgents: { agents: ['deploy-agent'] },
  PlanDays: {
    days: [{ day: '2026-01-15', approved: 3, denied: 1, blocked: 0, failed: 0, cancelled: 0, other: 1 }],
  },
  PlanExplanation: { plan_id: PLAN_ID, steps: [explanation] },
  PlanPage: { plans: [plan], next_cursor: null },
  PlanView: plan,
  PushState: {
    public_key: 'BGgAAZsfmklOlDJUx3r0m6QEuXGiQ8JEEUbgf50rW029WZjeujurgjURdMvS3r1PGPcDqDtOFcsgZ8aKyAF3qTM',
    subscriptions: [device],
  },
  PushSubscription: device,
  RunAnswer: {
    run_id: PLAN_ID,
    cwd: null,
    command: 'hostname',
    exit_code: 0,
    stdout: 'BUILD-01\r\n',
    stderr: '',
    duration_ms: 48,
    state: 'succeeded',
    plan,
  },
  RunnerView: {
    ...machine,
    revision: 2,
    online: true,
    last_seen_at: CREATED,
    hello: {
      version: '0.3.0',
      hostname: 'build-01',
      platform: 'win32',
      arch: 'x64',
      shell: { kind: 'pwsh', path: 'C:\\Program Files\\PowerShell\\7\\pwsh.exe', version: '7.6.9' },
      default_cwd: 'C:\\Users\\build',
      slots: 1,
      proof: 'passkey',
      policy_hash: POLICY_HASH,
      public_key: RUNNER_KEY,
      trusted_keys: [],
    },
    policy_strict: false,
  },
  SelfRunner: { hub: 'main', runner: machine },
  LinkProofOptions: {
    challenge: 'Qm9yZWQgb2YgcmVhZGluZz8gSGF2ZSBhIGNvZmZlZSE',
    rpId: 'hub.example',
    credentials: ['q83vASNFZ4k'],
  },
  SessionView: {
    id: 'k3v9q2ma',
    role: 'owner',
    name: 'Pixel 9',
    user_agent: 'Mozilla/5.0 (Linux; Android 10; K) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/143.0.0.0',
    signed_in_at: CREATED,
    signed_in_with: 'passkey',
    signed_in_by: 'Pixel 9',
    last_seen_at: CREATED,
    expires_at: '2026-02-14T14:30:22.090Z',
    connected: true,
    current: false,
  },
  SignInLink: { id: 'vt2odxtm', ...link('main') },
  SignInLinkView: { id: 'k3v9q2ma', state: 'open', expires_at: EXPIRES },
  SignedIn: { hub: 'main', role: 'owner', expires_at: '2026-02-14T14:30:22.090Z' },
  Status: { ok: true, pending_count: 1, denied_count: 0, token_required: true, version: '0.3.0' },
  Stopped: { hold, denied: 2, cancelled: 1 },
  SubmitAnswer: {
    pending_id: PLAN_ID,
    queued: true,
    command: 'hostname',
    expires_at: EXPIRES,
    digest: DIGEST,
  },
  TokenView: token,
};

/** Of answers whose form has no name. */
export const OPERATION_EXAMPLES: Readonly<Record<string, unknown>> = {
  'hub.hold': { hold },
  'hub.resume': { hold: null },
  'plan.alike': {
    plan_id: '20260116_091500_0f1e2d3c',
    alike: { plan_id: PLAN_ID, decision, steps },
  },
  'receipt.get': {
    type: 'provara/receipt',
    version: 1,
    document,
    approval: { kind: 'token', by: owner, at: DECIDED },
    approver: null,
    runner_key: RUNNER_KEY,
    statements: [{ statement: { ...signed, event: 'accepted', at: DECIDED }, signature: 'ab'.repeat(64) }],
  },
  'runner.rotate': { hub: 'main', runner: machine, token: `pv_runner_main_${machine.id}${SECRET}` },
};
