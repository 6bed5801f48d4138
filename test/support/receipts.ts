import { sha256 } from '@noble/hashes/sha2.js';
import { concatBytes, hexToBytes, utf8ToBytes } from '@noble/hashes/utils.js';
import { isoCBOR } from '@simplewebauthn/server/helpers';
import { planDigest } from '../../shared/digest.ts';
import type { PlanDocument, StepResult } from '../../shared/plan.ts';
import type { Assertion } from '../../shared/proof/assertion.ts';
import { fromBase64url, toBase64url } from '../../shared/proof/base64url.ts';
import { decisionDigest } from '../../shared/proof/signed-digests.ts';
import { type Approval, approvalDigest } from '../../shared/protocol.ts';
import { newReceipt, type Receipt } from '../../shared/receipt/receipt.ts';
import type { RunStatement } from '../../shared/receipt/run-statement.ts';
import { APPROVER, planDocument, stepResult } from '../shared/plan-builders.ts';
import { RUNNER_KEY, signStatement } from './signing.ts';

export const STDOUT = 'hello\n';
export const RP_ID = 'hub.example';
export const ORIGIN = 'https://hub.example';

/** A passkey for tests: its private key is public. */
const PASSKEY = {
  kty: 'EC',
  crv: 'P-256',
  x: 'f83OJ3D2xF1Bg8vub9tLe1gHMzV76e8Tus9uPHvRVEU',
  y: 'x_FEzRu9m36HLN_tue659LNpXW6pCyStikYjKIWI5a0',
  d: 'jpsQnnGQmL-YBIffH1136cspYG6-0iY7X1fCE9-E9LI',
};
const bytes = (text: string): Uint8Array => fromBase64url(text) ?? new Uint8Array();

export const PASSKEY_PUBLIC = toBase64url(
  isoCBOR.encode(
    new Map<number, number | Uint8Array>([
      [1, 2],
      [3, -7],
      [-1, 1],
      [-2, bytes(PASSKEY.x)],
      [-3, bytes(PASSKEY.y)],
    ]) as Parameters<typeof isoCBOR.encode>[0],
  ),
);

/** An answer of that passkey to this challenge (hexadecimal), with its user verified. */
export const assertionOver = async (challenge: string): Promise<Assertion> => {
  const client = utf8ToBytes(
    JSON.stringify({
      type: 'webauthn.get',
      challenge: toBase64url(hexToBytes(challenge)),
      origin: ORIGIN,
      crossOrigin: false,
    }),
  );
  const authenticator = concatBytes(sha256(utf8ToBytes(RP_ID)), new Uint8Array([0x1d, 0, 0, 0, 0]));
  const algorithm = { name: 'ECDSA', namedCurve: 'P-256', hash: 'SHA-256' };
  const key = await crypto.subtle.importKey('jwk', PASSKEY, algorithm, false, ['sign']);
  const signed = concatBytes(authenticator, sha256(client)) as Uint8Array<ArrayBuffer>;
  const raw = new Uint8Array(await crypto.subtle.sign(algorithm, key, signed));
  return {
    credential_id: toBase64url(utf8ToBytes('passkey-of-a-test')),
    client_data: toBase64url(client),
    authenticator_data: toBase64url(authenticator),
    signature: toBase64url(sequence(integer(raw.subarray(0, 32)), integer(raw.subarray(32)))),
  };
};

const sequence = (r: Uint8Array, s: Uint8Array): Uint8Array =>
  concatBytes(new Uint8Array([0x30, r.length + s.length]), r, s);

const integer = (big: Uint8Array): Uint8Array => {
  const start = big.findIndex((byte) => byte !== 0);
  const short = big.subarray(start);
  const value = (short[0] ?? 0) >= 0x80 ? concatBytes(new Uint8Array(1), short) : short;
  return concatBytes(new Uint8Array([2, value.length]), value);
};

export interface ReceiptChanges {
  readonly document?: Partial<PlanDocument>;
  readonly kind?: 'token' | 'passkey';
  readonly accepted?: Partial<RunStatement>;
  readonly finished?: Partial<RunStatement>;
  readonly steps?: readonly StepResult[];
}

/** A receipt of a run that printed `STDOUT`, with what a test changes before it is signed. */
export const aReceipt = async (changes: ReceiptChanges = {}): Promise<Receipt> => {
  const document = planDocument(changes.document);
  const at = '2026-01-02T03:05:00.000Z';
  const approval: Approval =
    changes.kind === 'token'
      ? { kind: 'token', by: APPROVER, at }
      : {
          kind: 'passkey',
          by: APPROVER,
          at,
          assertion: await assertionOver(decisionDigest('approve', document)),
        };
  const about = {
    version: 1,
    hub: document.hub,
    plan_id: document.plan_id,
    plan_digest: planDigest(document),
    runner_id: document.runner.id,
    at: '2026-01-02T03:05:01.000Z',
  } as const;
  const steps = [...(changes.steps ?? [stepResult({ stdout_bytes: STDOUT.length })])];
  const hashOf = (text: string): string => Buffer.from(sha256(utf8ToBytes(text))).toString('hex');
  const output = steps.map(() => ({ stdout_sha256: hashOf(STDOUT), stderr_sha256: hashOf('') }));
  const said: RunStatement[] = [
    {
      ...about,
      event: 'accepted',
      approval_digest: approvalDigest(approval),
      audit_head: { seq: 42, hash: 'ab'.repeat(32) },
      previous_head: { seq: 40, hash: 'cd'.repeat(32) },
      ...changes.accepted,
    } as RunStatement,
    { ...about, event: 'started' },
    { ...about, event: 'finished', outcome: 'succeeded', steps, output, ...changes.finished } as RunStatement,
  ];
  return newReceipt({
    document,
    approval,
    approver: { public_key: PASSKEY_PUBLIC, rp_id: RP_ID },
    runnerKey: RUNNER_KEY,
    statements: said.map((statement) => signStatement(statement)),
  });
};
