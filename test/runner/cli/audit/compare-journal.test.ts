import { appendFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { JournalComparison } from '../../../../runner/cli/audit/compare-journal.ts';
import { Journal } from '../../../../runner/journal/journal.ts';
import {
  type AuditEntry,
  type AuditLine,
  auditHash,
  formatAuditLine,
  NO_ENTRY_HASH,
} from '../../../../shared/audit/audit-entry.ts';
import { type AuditFault, AuditVerifier } from '../../../../shared/audit/verify-audit.ts';
import type { RunStatement } from '../../../../shared/receipt/run-statement.ts';
import { stepResult } from '../../../shared/plan-builders.ts';
import { RUNNER_KEY, signStatement } from '../../../support/signing.ts';

const [FIRST, SECOND, REFUSED] = ['a', 'b', 'c'].map((end) => `20260101_000000_0000000${end}`) as [
  string,
  string,
  string,
];
const DIGEST = 'd1'.repeat(32);
const APPROVAL = 'a1'.repeat(32);
const EXPIRES = '2026-01-01T01:00:00.000Z';
const STEPS = [stepResult({ stdout_bytes: 6 }), stepResult({ step: 1, exit_code: 3 })];
const OUTPUT = STEPS.map((_, step) => ({
  stdout_sha256: `${step}f`.repeat(32),
  stderr_sha256: '2e'.repeat(32),
}));
const timeOf = (second: number): string => new Date(Date.UTC(2026, 0, 1, 0, 0, second)).toISOString();

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'provara-journal-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const about = (plan_id: string, second: number) =>
  ({
    version: 1,
    hub: 'h1',
    plan_id,
    plan_digest: DIGEST,
    runner_id: 'rrrrrrrr',
    at: timeOf(second),
  }) as const;

/** An honest audit of two runs and a refusal; what a test leaves out of it never was in the chain. */
const auditOf = (
  without: (entry: Pick<AuditEntry, 'kind' | 'plan_id'>) => boolean = () => false,
): AuditLine[] => {
  const lines: AuditLine[] = [];
  const add = (
    kind: AuditEntry['kind'],
    plan_id: string | null,
    second: number,
    statement?: RunStatement,
  ) => {
    if (without({ kind, plan_id })) return;
    const last = lines.at(-1);
    const entry: AuditEntry = {
      version: 1,
      hub: 'h1',
      seq: (last?.entry.seq ?? 0) + 1,
      at: timeOf(second),
      kind,
      by: { kind: 'owner', id: 'aaaaaaaa', name: 'owner' },
      from: null,
      plan_id,
      detail:
        statement === undefined ? {} : { runner_key: RUNNER_KEY, signed: signStatement(statement) as never },
      previous: last?.hash ?? NO_ENTRY_HASH,
    };
    lines.push({ entry, hash: auditHash(entry) });
  };
  const head = () => ({ seq: lines.at(-1)?.entry.seq ?? 0, hash: lines.at(-1)?.hash ?? '' });
  add('hub_provisioned', null, 0);
  let previous_head: ReturnType<typeof head> | null = null;
  for (const [index, plan] of [FIRST, SECOND].entries()) {
    const at = 10 * (index + 1);
    add('plan_approved', plan, at);
    const audit_head = head();
    const bound = { approval_digest: APPROVAL, audit_head, previous_head };
    add('run_accepted', plan, at, { ...about(plan, at), event: 'accepted', ...bound });
    add('run_started', plan, at, { ...about(plan, at), event: 'started' });
    const end = { outcome: 'failed', steps: STEPS, output: OUTPUT } as const;
    add('run_finished', plan, at + 5, {
      ...about(plan, at + 5),
      event: 'finished',
      ...end,
      steps: [...STEPS],
      output: [...OUTPUT],
    });
    previous_head = audit_head;
  }
  add('run_refused', REFUSED, 30, { ...about(REFUSED, 30), event: 'refused', code: 'plan_expired' });
  return lines;
};

/** The journal of the runner that signed what is in this audit; the last plan is not acknowledged. */
const writeJournal = (
  lines: readonly AuditLine[],
  plans: readonly string[] = [FIRST, SECOND, REFUSED],
): string => {
  const journal = Journal.open(folder, () => Date.parse(timeOf(40)));
  const statements = lines.flatMap(({ entry }) => {
    const { statement } = (entry.detail.signed ?? {}) as unknown as { statement?: RunStatement };
    return statement === undefined || !plans.includes(statement.plan_id) ? [] : [statement];
  });
  for (const statement of statements) {
    const { plan_id, at, plan_digest: digest } = statement;
    if (statement.event === 'accepted') {
      const { approval_digest, audit_head, previous_head } = statement;
      const bound_to = { approval_digest, audit_head, previous_head };
      journal.append({ type: 'accepted', plan_id, at, digest, expires_at: EXPIRES, bound_to });
    } else if (statement.event === 'started') {
      journal.append({ type: 'started', plan_id, at, step_count: 2 });
      for (const [step, result] of STEPS.entries())
        journal.append({ type: 'step', plan_id, at, result, output: OUTPUT[step] });
    } else if (statement.event === 'finished') {
      const { outcome, steps, output } = statement;
      journal.append({ type: 'finished', plan_id, at, outcome, steps, output, detail: 'words' });
      if (plan_id === FIRST) journal.append({ type: 'acknowledged', plan_id, at });
    } else {
      const detail = 'It came too late.';
      journal.append({
        type: 'refused',
        plan_id,
        at,
        digest,
        expires_at: EXPIRES,
        code: statement.code,
        detail,
      });
    }
  }
  journal.close();
  return join(folder, 'journal.jsonl');
};

const faultsOf = (lines: readonly AuditLine[], comparison = new JournalComparison(folder)): AuditFault[] => {
  const verifier = new AuditVerifier(comparison);
  for (const line of lines) verifier.line(formatAuditLine(line));
  const report = verifier.end(comparison.heads);
  return [...report.faults, ...comparison.end(report)];
};
const codesOf = (...given: Parameters<typeof faultsOf>): string[] =>
  faultsOf(...given).map(({ code }) => code);
const wordsOf = (...given: Parameters<typeof faultsOf>): string[] =>
  faultsOf(...given).map(({ words }) => words);

/** The same with an audit that is good and is read only once: its signatures take long to check. */
const heardOnce = (lines: readonly AuditLine[]): (() => string[]) => {
  const heard: ((comparison: JournalComparison) => void)[] = [];
  const verifier = new AuditVerifier({
    saw: (entry) => heard.push((comparison) => comparison.saw(entry)),
    said: (signed, entry) => heard.push((comparison) => comparison.said(signed, entry)),
  });
  for (const line of lines) verifier.line(formatAuditLine(line));
  const report = verifier.end();
  return () => {
    const comparison = new JournalComparison(folder);
    for (const hear of heard) hear(comparison);
    return comparison.end(report).map(({ code }) => code);
  };
};

describe('a runner’s journal', () => {
  it('agrees with the audit of an honest hub, also as a file', () => {
    const audit = auditOf();
    const path = writeJournal(audit);
    expect(codesOf(audit)).toEqual([]);
    const comparison = new JournalComparison(path);
    expect(codesOf(audit, comparison)).toEqual([]);
    expect(comparison.counts).toEqual({ compared: 3, untold: 2 });
  });

  it('shows each byte of it that was changed, but those of what nobody signs', () => {
    const audit = auditOf();
    const path = writeJournal(audit);
    const bytes = readFileSync(path);
    const text = bytes.toString('utf8');
    // Times and words that only the machine keeps: they say nothing of what ran.
    const unsigned = [
      /"expires_at":"([^"]*)"/g,
      /"detail":"([^"]*)"/g,
      /"step_count":(\d)/g,
      /"type":"forgotten","at":"([^"]*)"/g,
      /"until":"([^"]*)"/g,
      /"type":"(?:step|acknowledged)","plan_id":"[^"]*","at":"([^"]*)"/g,
    ].flatMap((pattern) =>
      [...text.matchAll(pattern)].map((match) => {
        const [whole, inner = ''] = match;
        const from = match.index + whole.lastIndexOf(inner);
        return { from, to: from + inner.length };
      }),
    );
    const again = heardOnce(audit);
    const unseen: number[] = [];
    for (const [at, was] of [...bytes.entries()]) {
      const other = at % 2 === 0 ? was ^ 1 : was ^ 0x20;
      // A blank between two records may be another blank.
      if (was === 0x20 && other <= 0x20) continue;
      bytes[at] = other;
      writeFileSync(path, bytes);
      if (again().length === 0) unseen.push(at);
      bytes[at] = was;
    }
    const surprising = unseen.filter((at) => !unsigned.some(({ from, to }) => at >= from && at < to));
    expect(surprising.map((at) => text.slice(at - 30, at + 10))).toEqual([]);
  });

  it('shows that the hub left a run out of a history that it wrote anew', () => {
    writeJournal(auditOf());
    const rewritten = auditOf(({ kind, plan_id }) => plan_id === FIRST && kind.startsWith('run_'));
    const codes = codesOf(rewritten);
    expect(codes).toContain('journal_missing');
    expect(codes).toContain('rewritten');
  });

  it('shows that the end of the audit was cut off', () => {
    const audit = auditOf();
    writeJournal(audit);
    expect(codesOf(audit.slice(0, 4))).toContain('cut');
    expect(wordsOf(audit.slice(0, 4)).filter((words) => words.includes('journal knows'))).toEqual([
      expect.stringContaining('or the export is older than that: export again'),
    ]);
  });

  it('shows a run in the audit that it knows nothing of', () => {
    const audit = auditOf();
    writeJournal(audit, [FIRST]);
    // A run and a refusal.
    expect(codesOf(audit)).toEqual(['journal_lacks', 'journal_lacks']);
  });

  it('misses neither what came before its own beginning nor what it may have forgotten', () => {
    const audit = auditOf();
    const path = writeJournal(audit, [SECOND, REFUSED]);
    expect(codesOf(audit)).toEqual([]);
    const kept = readFileSync(path, 'utf8');
    writeFileSync(path, `{"type":"forgotten","at":"${timeOf(60)}","until":"${EXPIRES}"}\n${kept}`);
    expect(codesOf(audit)).toEqual([]);
  });

  it('is compared with what a part of an audit holds', () => {
    const audit = auditOf();
    writeJournal(audit);
    expect(codesOf(audit.slice(5))).toEqual([]);
  });

  it('that was damaged is a fault, and one that is not there a complaint', () => {
    const audit = auditOf();
    const path = writeJournal(audit);
    appendFileSync(path, 'no record\n');
    expect(codesOf(audit)).toEqual(['journal_broken']);
    expect(() => new JournalComparison(join(folder, 'nowhere'))).toThrow(/There is no journal/);
  });
});
