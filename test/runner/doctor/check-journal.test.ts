import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { checkJournal } from '../../../runner/doctor/check-journal.ts';

let home: string;
beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'provara-doctor-'));
});
afterEach(() => rmSync(home, { recursive: true }));

describe('the journal', () => {
  it('may be absent or empty', () => {
    expect(checkJournal(home, Date.now())).toMatchObject({
      state: 'ok',
      detail: expect.stringContaining('0 plans'),
    });
  });

  it('stops all plans when it is damaged, which is said', () => {
    writeFileSync(join(home, 'journal.jsonl'), '{"type":"accep\n{}\n');
    expect(checkJournal(home, Date.now())).toMatchObject({
      state: 'fail',
      detail: expect.stringContaining('Line 1'),
    });
  });

  it('that was lost under a clock that was ahead stops all plans until then, which is said with the cure', () => {
    const at = '2031-05-06T07:08:09.000Z';
    writeFileSync(join(home, 'journal.jsonl'), `${JSON.stringify({ type: 'lost', at })}\n`);
    expect(checkJournal(home, Date.parse(at) - 3_600_000)).toMatchObject({
      state: 'fail',
      detail: expect.stringContaining(`counts as lost at ${at}`),
      cure: expect.stringContaining(`move journal.jsonl and journal-id out of ${home}`),
    });
    expect(checkJournal(home, Date.parse(at)).state).toBe('ok');
  });
});
