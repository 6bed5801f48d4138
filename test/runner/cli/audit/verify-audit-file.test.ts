import { Buffer } from 'node:buffer';
import { describe, expect, it } from 'vitest';
import { verifyAudit } from '../../../../runner/cli/audit/verify-audit-file.ts';
import {
  type AuditEntry,
  auditHash,
  formatAuditLine,
  NO_ENTRY_HASH,
} from '../../../../shared/audit/audit-entry.ts';

async function* inPieces(bytes: Uint8Array, size = bytes.length): AsyncGenerator<Buffer> {
  for (let at = 0; at < bytes.length; at += size) yield Buffer.from(bytes.subarray(at, at + size));
}

/** Two entries; a reason has characters of every length in UTF-8, and the one that stands for bytes that are none. */
const audit = (): Buffer => {
  let previous = NO_ENTRY_HASH;
  const lines = ['plan_submitted', 'plan_denied'].map((kind, index) => {
    const entry = {
      version: 1,
      hub: 'h1',
      seq: index + 1,
      at: '2026-01-01T00:00:00.000Z',
      kind,
      by: { kind: 'owner', id: 'aaaaaaaa', name: 'owner' },
      from: null,
      plan_id: '20260101_000000_0000000a',
      detail: { reason: 'n\uFFFD\u00E9 \u2028\u{1F600}!' },
      previous,
    } as AuditEntry;
    previous = auditHash(entry);
    return formatAuditLine({ entry, hash: previous });
  });
  return Buffer.from(`${lines.join('\n')}\n`);
};

const codes = async (bytes: Uint8Array, size?: number): Promise<string[]> =>
  (await verifyAudit(inPieces(bytes, size), [])).faults.map(({ code }) => code);

describe('an exported audit', () => {
  it.each([1, 7, 100_000])('is read whole in pieces of %i bytes', async (size) => {
    expect(await codes(audit(), size)).toEqual([]);
    expect((await verifyAudit(inPieces(audit(), size), [])).last?.seq).toBe(2);
  });

  it('shows each byte that was changed, also to bytes that are no text', async () => {
    const bytes = audit();
    const unseen: string[] = [];
    for (const [at, was] of [...bytes.entries()]) {
      const others = was < 0x80 ? [was ^ 1, was ^ 0x20, was | 0x80, 0x0a] : [...Array(256).keys()];
      for (const other of others) {
        if (other === was) continue;
        bytes[at] = other;
        if ((await codes(bytes)).length === 0) unseen.push(`${at}: ${was} to ${other}`);
      }
      bytes[at] = was;
    }
    expect(unseen).toEqual([]);
  });

  it('shows that its end was cut off within a line, and that all of it was', async () => {
    const bytes = audit();
    const lastLine = bytes.lastIndexOf('\n', bytes.length - 2) + 1;
    for (let length = lastLine + 1; length < bytes.length; length += 1) {
      expect([length, await codes(bytes.subarray(0, length))]).toEqual([length, ['line_unreadable']]);
    }
    expect(await codes(new Uint8Array())).toEqual(['empty']);
  });

  it('is read past a line that is no text', async () => {
    const bytes = Buffer.concat([audit(), Buffer.from([0xff, 0x0a])]);
    expect(await codes(bytes)).toEqual(['line_unreadable']);
  });
});
