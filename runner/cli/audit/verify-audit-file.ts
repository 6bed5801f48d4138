import { createReadStream } from 'node:fs';
import { type AuditReport, AuditVerifier, type RememberedHead } from '../../../shared/audit/verify-audit.ts';
import { jsonText } from '../../../shared/display/json-text.ts';
import { Complaint } from '../../complaint.ts';
import { EXIT } from '../exit-code.ts';
import { oneLine } from '../terminal/one-line.ts';
import { JournalComparison } from './compare-journal.ts';
import { rememberedHeads } from './remembered-heads.ts';

export interface AuditVerifyOptions {
  readonly receipt: readonly string[];
  /** A runner's journal, or the folder that it is in. */
  readonly journal?: string;
  readonly json: boolean;
}

/** `provara audit verify`: whether an exported audit is whole and unchanged, as far as that can be told. */
export const auditVerify = async (
  file: string,
  { receipt, journal: path, json }: AuditVerifyOptions,
): Promise<number> => {
  const journal = path === undefined ? undefined : new JournalComparison(path);
  const report = await verifyFile(file, rememberedHeads(receipt), journal);
  const words = wordsOf(report, receipt.length > 0 || journal !== undefined, journal);
  process.stdout.write(json ? `${jsonText(report)}\n` : words);
  return report.faults.length === 0 ? EXIT.ok : EXIT.error;
};

const verifyFile = async (
  file: string,
  heads: readonly RememberedHead[],
  journal: JournalComparison | undefined,
): Promise<AuditReport> => {
  try {
    return await verifyAudit(createReadStream(file), heads, journal);
  } catch (error) {
    throw new Complaint(`${file} can not be read: ${(error as Error).message}`, EXIT.usage);
  }
};

/** Verifies an exported audit as its bytes come. Rejects only when they do not come. */
export const verifyAudit = async (
  pieces: AsyncIterable<Buffer>,
  heads: readonly RememberedHead[],
  journal?: JournalComparison,
): Promise<AuditReport> => {
  const verifier = new AuditVerifier(journal);
  let rest: Buffer[] = [];
  for await (let piece of pieces) {
    // Only a newline ends a line: an entry may hold any other character.
    for (let end = piece.indexOf(NEWLINE); end >= 0; end = piece.indexOf(NEWLINE)) {
      readLine(verifier, Buffer.concat([...rest, piece.subarray(0, end)]));
      rest = [];
      piece = piece.subarray(end + 1);
    }
    if (piece.length > 0) rest.push(piece);
  }
  if (rest.length > 0) verifier.unfinished();
  const report = verifier.end([...heads, ...(journal?.heads ?? [])]);
  return journal === undefined ? report : { ...report, faults: [...report.faults, ...journal.end(report)] };
};

const NEWLINE = 0x0a;

// Fatal: what stands in for bytes that are not UTF-8 is a character that the hub may have written itself.
const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

const readLine = (verifier: AuditVerifier, bytes: Buffer): void => {
  let text: string;
  try {
    text = decoder.decode(bytes);
  } catch {
    verifier.notText();
    return;
  }
  verifier.line(text);
};

const wordsOf = (
  { faults, entries, hub, first, last, countersigned }: AuditReport,
  isCompared: boolean,
  journal: JournalComparison | undefined,
): string => {
  const lines = faults.map(
    ({ line, words }) => `${line === null ? '' : `line ${line}: `}${oneLine(words, 400)}`,
  );
  if (entries > 0) {
    lines.push(
      `${entries} entries of the hub ${hub}, ${first?.seq} to ${last?.seq}${first?.seq === 1 ? '' : '; what came before is not here'}.`,
      countersigned === null
        ? 'No runner countersigned any of them: this is the hub’s word alone.'
        : `Runners countersigned everything up to entry ${countersigned.seq}; what comes after is the hub’s word.`,
    );
  }
  if (journal !== undefined) {
    const { compared, untold } = journal.counts;
    lines.push(
      `${compared === 1 ? '1 plan of the runner’s journal was' : `${compared} plans of the runner’s journal were`} compared${untold === 0 ? '' : `; ${untold} more it has not told the hub yet`}.`,
    );
  }
  if (faults.length > 0)
    lines.push(journal === undefined ? 'This audit is NOT whole.' : 'Audit and journal do NOT agree.');
  else {
    const others = isCompared
      ? 'what those saw of it that you gave is here'
      : 'compare it with receipts (--receipt FILE) or a runner’s journal (--journal FOLDER)';
    lines.push(
      'Nothing in it was changed, and between its first and its last entry nothing is missing.',
      `Whether entries after ${last?.seq} were cut off shows only in what others keep; ${others}.`,
    );
  }
  return `${lines.join('\n')}\n`;
};
