import { createReadStream } from 'node:fs';
import { type AuditReport, AuditVerifier, type RememberedHead } from '../../../shared/audit/verify-audit.ts';
import { Complaint } from '../../hub/complaint.ts';
import { EXIT } from '../exit-code.ts';
import { oneLine } from '../one-line.ts';
import { rememberedHeads } from './remembered-heads.ts';

export interface AuditVerifyOptions {
  readonly receipt: readonly string[];
  readonly json: boolean;
}

/** `provara audit verify`: whether an exported audit is whole and unchanged, as far as that can be told. */
export const auditVerify = async (file: string, { receipt, json }: AuditVerifyOptions): Promise<number> => {
  const report = await verifyFile(file, rememberedHeads(receipt));
  process.stdout.write(json ? `${JSON.stringify(report)}\n` : wordsOf(report, receipt.length > 0));
  return report.faults.length === 0 ? EXIT.ok : EXIT.error;
};

const verifyFile = async (file: string, heads: readonly RememberedHead[]): Promise<AuditReport> => {
  try {
    return await verifyAudit(createReadStream(file), heads);
  } catch (error) {
    throw new Complaint(`${file} can not be read: ${(error as Error).message}`, EXIT.usage);
  }
};

/** Verifies an exported audit as its bytes come. Rejects only when they do not come. */
export const verifyAudit = async (
  pieces: AsyncIterable<Buffer>,
  heads: readonly RememberedHead[],
): Promise<AuditReport> => {
  const verifier = new AuditVerifier();
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
  return verifier.end(heads);
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
  hasReceipts: boolean,
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
  if (faults.length > 0) lines.push('This audit is NOT whole.');
  else {
    const others = hasReceipts
      ? 'what the receipts saw of it is here'
      : 'compare it with receipts: --receipt FILE';
    lines.push(
      'Nothing in it was changed, and between its first and its last entry nothing is missing.',
      `Whether entries after ${last?.seq} were cut off shows only in what others keep; ${others}.`,
    );
  }
  return `${lines.join('\n')}\n`;
};
