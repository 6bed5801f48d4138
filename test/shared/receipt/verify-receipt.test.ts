import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { describe, expect, it } from 'vitest';
import { canonicalJson } from '../../../shared/digest.ts';
import { newReceipt, type Receipt, receiptText } from '../../../shared/receipt/receipt.ts';
import { receiptWords } from '../../../shared/receipt/receipt-words.ts';
import type { RunStatement } from '../../../shared/receipt/run-statement.ts';
import {
  RECEIPT_CHECKS,
  type ReceiptCheckId,
  type ReceiptEvidence,
  verifyReceipt,
} from '../../../shared/receipt/verify-receipt.ts';
import { aReceipt, assertionOver, STDOUT } from '../../support/receipts.ts';
import { RUNNER_KEY, signStatement } from '../../support/signing.ts';
import { stepResult } from '../plan-builders.ts';

const check = (receipt: unknown, evidence: ReceiptEvidence = {}) =>
  verifyReceipt(utf8ToBytes(canonicalJson(receipt)), evidence);

const failures = async (receipt: unknown, evidence: ReceiptEvidence = {}): Promise<string[]> =>
  (await check(receipt, evidence)).checks.flatMap(({ id, outcome }) => (outcome === 'failed' ? [id] : []));

const other = 'f'.repeat(64);
const changedStatement = async (index: number, change: Partial<RunStatement>): Promise<Receipt> => {
  const receipt = await aReceipt();
  const statements = receipt.statements.map((signed, at) =>
    at === index ? signStatement({ ...signed.statement, ...change } as RunStatement) : signed,
  );
  return { ...receipt, statements };
};

describe('a receipt', () => {
  it.each(['passkey', 'token'] as const)('of a %s’s approval proves the run', async (kind) => {
    const receipt = await aReceipt({ kind });
    const evidence = { runnerKey: RUNNER_KEY, stdout: utf8ToBytes(STDOUT), stderr: new Uint8Array() };
    const checked = await check(receipt, evidence);
    expect(checked.checks.map(({ id }) => id)).toEqual(Object.keys(RECEIPT_CHECKS));
    expect(checked.ok).toBe(true);
    const words = receiptWords(checked);
    expect(words.title).toBe('The receipt is genuine');
    expect(receiptWords(await check(receipt)).title).toContain('Whose key signed it is still to be compared');
    expect(words.proven.join(' ')).toContain('exit code 0');
    expect(words.proven.some((line) => line.includes('passkey'))).toBe(kind === 'passkey');
    expect(words.notProven.some((line) => line.includes('only the hub’s word'))).toBe(kind === 'token');
    expect(words.notProven.join(' ')).toContain('entry 42');
    // Long values stand last, by their names.
    expect(words.keys.map(({ name }) => name)).toEqual([
      'The machine’s key',
      ...(kind === 'passkey' ? ['The passkey'] : []),
      'The audit’s entry 42',
    ]);
    expect([...words.proven, ...words.notProven].join(' ')).not.toMatch(/[0-9a-f]{64}/);
  });

  it('of an interrupted run claims nothing of what ran', async () => {
    const receipt = await aReceipt();
    const last = receipt.statements.length - 1;
    const cut = await changedStatement(last, { outcome: 'unknown', steps: [], output: [] });
    const words = receiptWords(await check(cut)).proven.join(' ');
    expect(words).toContain('ended as unknown');
    expect(words).toContain('no step’s end was seen');
    expect(words).not.toContain('no step was run');
  });

  it('of a refusal proves that nothing ran, without an approval', async () => {
    const { document, statements, approval } = await aReceipt();
    const [accepted] = statements;
    if (accepted === undefined || approval === null) throw new Error('no statement');
    const { version, hub, plan_id, plan_digest, runner_id, at } = accepted.statement;
    const about = { version, hub, plan_id, plan_digest, runner_id, at };
    const refused = signStatement({ ...about, event: 'refused', code: 'cwd_missing' });
    const receipt = newReceipt({
      document,
      approval,
      approver: null,
      runnerKey: RUNNER_KEY,
      statements: [refused],
    });
    expect(receipt.approval).toBeNull();
    const checked = await check(receipt);
    expect(checked.ok).toBe(true);
    expect(receiptWords(checked).proven.join(' ')).toContain('refused this plan (cwd_missing)');
  });

  const alone: [ReceiptCheckId, string, () => Promise<Receipt>, ReceiptEvidence?][] = [
    ['runner_key', 'another key was expected', () => aReceipt(), { runnerKey: other }],
    [
      'order',
      'the beginning is missing',
      async () => {
        const receipt = await aReceipt();
        return {
          ...receipt,
          statements: receipt.statements.filter(({ statement }) => statement.event !== 'started'),
        };
      },
    ],
    ['plan', 'a statement is of another plan', () => changedStatement(1, { plan_digest: other })],
    ['plan', 'a statement is of another machine', () => changedStatement(2, { runner_id: 'zzzzzzzz' })],
    [
      'signatures',
      'a statement was changed',
      async () => {
        const receipt = await aReceipt();
        const [first, ...rest] = receipt.statements;
        if (first === undefined) throw new Error('no statement');
        return {
          ...receipt,
          statements: [
            { ...first, statement: { ...first.statement, at: '2026-01-02T03:05:02.000Z' } },
            ...rest,
          ],
        };
      },
    ],
    ['approval', 'the machine accepted another', () => aReceipt({ accepted: { approval_digest: other } })],
    [
      'approval',
      'the approver’s name was changed',
      async () => {
        const receipt = await aReceipt();
        if (receipt.approval === null) throw new Error('no approval');
        return {
          ...receipt,
          approval: { ...receipt.approval, by: { ...receipt.approval.by, name: 'someone' } },
        };
      },
    ],
    ['passkey', 'the key is missing', async () => ({ ...(await aReceipt()), approver: null })],
    [
      'passkey',
      'it is of another site',
      async () => {
        const receipt = await aReceipt();
        return { ...receipt, approver: receipt.approver && { ...receipt.approver, rp_id: 'example' } };
      },
    ],
    [
      'passkey',
      'a key has no signature',
      async () => ({ ...(await aReceipt({ kind: 'token' })), approver: (await aReceipt()).approver }),
    ],
    ['result', 'the steps say otherwise', () => aReceipt({ finished: { outcome: 'failed' } })],
    ['result', 'a hash is missing', () => aReceipt({ finished: { output: [] } })],
    ['result', 'the steps are not in order', () => aReceipt({ steps: [stepResult({ step: 1 })] })],
    ['stdout', 'it is another text', () => aReceipt(), { stdout: utf8ToBytes('hello') }],
    ['stderr', 'it is another text', () => aReceipt(), { stderr: utf8ToBytes('x') }],
    ['stdout', 'there is no such step', () => aReceipt(), { stdout: utf8ToBytes(STDOUT), step: 1 }],
  ];
  it.each(alone)('fails at %s alone when %s', async (id, _, make, evidence) => {
    expect(await failures(await make(), evidence)).toEqual([id]);
  });

  it('fails at passkey when the passkey signed a deny', async () => {
    const receipt = await aReceipt();
    const { approval } = receipt;
    if (approval?.kind !== 'passkey') throw new Error('no passkey');
    const assertion = await assertionOver(bytesToHex(sha256(utf8ToBytes('deny'))));
    expect(await failures({ ...receipt, approval: { ...approval, assertion } })).toContain('passkey');
  });

  it.each(['', '{}', 'null', '[1', '\uFEFF'])('that is %j fails at its form', async (text) => {
    expect(await verifyReceipt(utf8ToBytes(text))).toMatchObject({ ok: false, receipt: undefined });
  });

  it('may end with one newline, and with nothing else', async () => {
    const text = receiptText(await aReceipt());
    expect((await verifyReceipt(utf8ToBytes(`${text}\n`))).ok).toBe(true);
    for (const end of ['\n\n', ' ', '\r\n']) {
      expect((await verifyReceipt(utf8ToBytes(text + end))).ok).toBe(false);
    }
  });
});
