import { readFileSync } from 'node:fs';
import { utf8ToBytes } from '@noble/hashes/utils.js';
import { describe, expect, it } from 'vitest';
import { planDocumentSchema } from '../../../shared/plan.ts';
import { decisionDigest, endorsementDigest, revocationDigest } from '../../../shared/proof/signed-digests.ts';
import { endorsementSchema, revocationSchema } from '../../../shared/proof/statements.ts';
import { approvalDigest, approvalSchema } from '../../../shared/protocol.ts';
import { runStatementSchema, signedText } from '../../../shared/receipt/run-statement.ts';
import { isSignedByRunner } from '../../../shared/receipt/statement-signature.ts';
import { verifyReceipt } from '../../../shared/receipt/verify-receipt.ts';
import { RUNNER_KEY, signStatement } from '../../support/signing.ts';

interface Vectors {
  readonly decisions: readonly { decision: 'approve' | 'deny'; document: unknown; digest: string }[];
  readonly endorsements: readonly { statement: unknown; digest: string }[];
  readonly revocations: readonly { statement: unknown; digest: string }[];
  readonly approvals: readonly { approval: unknown; digest: string }[];
  readonly statements: readonly { statement: unknown; signed_text: string; signature: string }[];
  readonly secret_key: string;
  readonly public_key: string;
  readonly receipts: readonly { name: string; text: string }[];
}

const vectors = JSON.parse(readFileSync('test/vectors/signed-objects.json', 'utf8')) as Vectors;

describe('the vectors of what is signed', () => {
  it.each(vectors.decisions)('decision: $decision', ({ decision, document, digest }) => {
    expect(decisionDigest(decision, planDocumentSchema.parse(document))).toBe(digest);
  });

  it.each(vectors.endorsements)('endorsement $digest', ({ statement, digest }) => {
    expect(endorsementDigest(endorsementSchema.parse(statement))).toBe(digest);
  });

  it.each(vectors.revocations)('revocation $digest', ({ statement, digest }) => {
    expect(revocationDigest(revocationSchema.parse(statement))).toBe(digest);
  });

  it.each(vectors.approvals)('approval $digest', ({ approval, digest }) => {
    expect(approvalDigest(approvalSchema.parse(approval))).toBe(digest);
  });

  it.each(vectors.statements)('statement $signature', ({ statement, signed_text, signature }) => {
    const parsed = runStatementSchema.parse(statement);
    expect(signedText(parsed)).toBe(signed_text);
    // Ed25519 has no random part.
    expect(signStatement(parsed).signature).toBe(signature);
    expect(isSignedByRunner({ statement: parsed, signature }, vectors.public_key)).toBe(true);
    expect(vectors.public_key).toBe(RUNNER_KEY);
  });

  it.each(vectors.receipts)('receipt: $name', async ({ text }) => {
    const evidence = { runnerKey: vectors.public_key, stdout: utf8ToBytes('hello\n') };
    expect(await verifyReceipt(utf8ToBytes(text), evidence)).toMatchObject({ ok: true });
  });
});
