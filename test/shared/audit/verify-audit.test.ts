import { generateKeyPairSync, type KeyObject, sign } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import {
  type AuditEntry,
  type AuditLine,
  auditHash,
  formatAuditLine,
  NO_ENTRY_HASH,
} from '../../../shared/audit/audit-entry.ts';
import { AuditVerifier, type RememberedHead } from '../../../shared/audit/verify-audit.ts';
import {
  type AuditHead,
  type RunStatement,
  type SignedStatement,
  signedText,
} from '../../../shared/receipt/run-statement.ts';

const HASH = 'ab'.repeat(32);
const PLAN = '20260101_000000_0000000a';
const OWNER = { kind: 'owner', id: 'aaaaaaaa', name: 'owner' } as const;

const keys = generateKeyPairSync('ed25519');
const publicKeyOf = (key: KeyObject): string =>
  Buffer.from(key.export({ format: 'jwk' }).x ?? '', 'base64url').toString('hex');
const runnerKey = publicKeyOf(keys.publicKey);

const accepted = (audit_head: AuditHead, previous_head: AuditHead | null): SignedStatement => {
  const statement: RunStatement = {
    version: 1,
    hub: 'h1',
    plan_id: PLAN,
    plan_digest: HASH,
    runner_id: 'rrrrrrrr',
    at: '2026-01-01T00:00:00.000Z',
    event: 'accepted',
    approval_digest: HASH,
    audit_head,
    previous_head,
  };
  return {
    statement,
    signature: sign(null, Buffer.from(signedText(statement)), keys.privateKey).toString('hex'),
  };
};

type Told = Pick<AuditEntry, 'kind'> & Partial<AuditEntry>;

/** An audit of these entries, as an honest hub writes it. */
const chain = (told: readonly (Told | ((lines: readonly AuditLine[]) => Told))[]): AuditLine[] => {
  const lines: AuditLine[] = [];
  for (const each of told) {
    const last = lines.at(-1);
    const entry: AuditEntry = {
      version: 1,
      hub: 'h1',
      seq: (last?.entry.seq ?? 0) + 1,
      at: '2026-01-01T00:00:00.000Z',
      by: OWNER,
      from: null,
      plan_id: null,
      detail: {},
      previous: last?.hash ?? NO_ENTRY_HASH,
      ...(typeof each === 'function' ? each(lines) : each),
    };
    lines.push({ entry, hash: auditHash(entry) });
  }
  return lines;
};

const headOf = ({ entry, hash }: AuditLine): AuditHead => ({ seq: entry.seq, hash });
const runAccepted = (lines: readonly AuditLine[]): Told => ({
  kind: 'run_accepted',
  plan_id: PLAN,
  by: { kind: 'runner', id: 'rrrrrrrr', name: 'BUILD-01' },
  detail: { runner_key: runnerKey, signed: accepted(headOf(lines.at(-1) as AuditLine), null) },
});

const HONEST = chain([
  { kind: 'hub_provisioned' },
  { kind: 'plan_submitted', plan_id: PLAN },
  { kind: 'plan_approved', plan_id: PLAN, from: '192.0.2.1', detail: { proof: 'passkey' } },
  runAccepted,
  { kind: 'run_finished', plan_id: PLAN },
]);

const verify = (texts: readonly string[], remembered: readonly RememberedHead[] = []) => {
  const verifier = new AuditVerifier();
  for (const text of texts) verifier.line(text);
  return verifier.end(remembered);
};
const faultsOf = (lines: readonly AuditLine[], remembered: readonly RememberedHead[] = []) =>
  verify(lines.map(formatAuditLine), remembered).faults.map(({ code }) => code);
const remember = (line: AuditLine | undefined): RememberedHead => ({
  head: headOf(line as AuditLine),
  by: 'a receipt',
});

describe('the verification of an audit', () => {
  it('finds nothing wrong with an honest one, and says how far runners vouch for it', () => {
    const report = verify(HONEST.map(formatAuditLine), [remember(HONEST[4])]);
    expect(report).toMatchObject({ faults: [], entries: 5, hub: 'h1', countersigned: { seq: 3 } });
  });

  it('takes a part of one, from any entry on', () => {
    expect(faultsOf(HONEST.slice(2))).toEqual([]);
  });

  it('finds every change of a single byte', () => {
    const text = `${HONEST.map(formatAuditLine).join('\n')}\n`;
    const unseen: string[] = [];
    for (let at = 0; at < text.length; at += 1) {
      for (const other of [text[at] === '0' ? '1' : '0', ...(at % 16 === 0 ? [' ', '\n'] : [])]) {
        if (text[at] === other) continue;
        const changed = text.slice(0, at) + other + text.slice(at + 1);
        const lines = changed.split('\n');
        const verifier = new AuditVerifier();
        for (const line of lines.slice(0, -1)) verifier.line(line);
        if (lines.at(-1) !== '') verifier.unfinished();
        // The newest entry is only as sure as what others remember of it.
        if (verifier.end([remember(HONEST[4])]).faults.length === 0) unseen.push(`${at}: ${other}`);
      }
    }
    expect(unseen).toEqual([]);
  });

  it('finds an entry that was taken out, and a tail that was cut off', () => {
    expect(faultsOf(HONEST.filter((_, index) => index !== 1))).toContain('seq_gap');
    expect(faultsOf(HONEST.slice(0, 4), [remember(HONEST[4])])).toEqual(['cut']);
  });

  it('says once of each entry that the end was cut off or the export is older', () => {
    const lines = HONEST.slice(0, 4).map(formatAuditLine);
    const { faults } = verify(lines, [remember(HONEST[4]), remember(HONEST[4])]);
    expect(faults.map(({ words }) => words)).toEqual([
      expect.stringMatching(
        /^Entry 5 was seen by .*: the end was cut off, or the export is older than that: export again\.$/,
      ),
    ]);
  });

  it('finds a history that was rewritten with all its hashes', () => {
    const rewritten = chain(
      [
        { kind: 'hub_provisioned' },
        { kind: 'plan_submitted', plan_id: PLAN },
        { kind: 'plan_approved', plan_id: PLAN, from: '203.0.113.9', detail: { proof: 'passkey' } },
        { ...(HONEST[3] as AuditLine).entry, previous: undefined as never },
      ].map((each) => {
        const { previous: _, ...rest } = each as AuditEntry;
        return rest as Told;
      }),
    );
    expect(faultsOf(rewritten)).toEqual(['rewritten']);
  });

  it.each([
    ['another key', { runner_key: 'cd'.repeat(32) }],
    ['no key', { runner_key: null }],
    ['a statement of another form', { signed: { statement: {}, signature: '' } }],
  ])('finds a statement with %s', (_what, detail) => {
    const lines = chain([
      { kind: 'hub_provisioned' },
      (before) => {
        const told = runAccepted(before);
        return { ...told, detail: { ...told.detail, ...detail } };
      },
    ]);
    expect(faultsOf(lines)).toEqual(['statement_wrong']);
  });

  it('finds a statement that stands at another event or plan', () => {
    expect(
      faultsOf(
        chain([{ kind: 'hub_provisioned' }, (before) => ({ ...runAccepted(before), kind: 'run_started' })]),
      ),
    ).toEqual(['statement_wrong']);
    expect(
      faultsOf(
        chain([
          { kind: 'hub_provisioned' },
          (before) => ({ ...runAccepted(before), plan_id: '20260101_000000_0000000b' }),
        ]),
      ),
    ).toEqual(['statement_wrong']);
  });

  it('finds entries of another hub, and text that is no audit', () => {
    expect(faultsOf(chain([{ kind: 'hub_provisioned' }, { kind: 'hub_stopped', hub: 'h2' }]))).toEqual([
      'hub_changed',
    ]);
    expect(verify(['{}', 'x']).faults.map(({ code, line }) => [code, line])).toEqual([
      ['line_unreadable', 1],
      ['line_unreadable', 2],
    ]);
  });
});
