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
  process.stdout.write(json ? `${JSON.stringify(report)}\n` : wordsOf(report));
  return report.faults.length === 0 ? EXIT.ok : EXIT.error;
};

const verifyFile = async (file: string, heads: readonly RememberedHead[]): Promise<AuditReport> => {
  const verifier = new AuditVerifier();
  const input = createReadStream(file, 'utf8');
  try {
    // Only a newline ends a line: an entry may hold any other character.
    let rest = '';
    for await (const piece of input) {
      const lines = (rest + String(piece)).split('\n');
      rest = lines.pop() ?? '';
      for (const line of lines) verifier.line(line);
    }
    if (rest !== '') verifier.unfinished();
  } catch (error) {
    throw new Complaint(`${file} can not be read: ${(error as Error).message}`, EXIT.usage);
  }
  return verifier.end(heads);
};

const wordsOf = ({ faults, entries, hub, first, last, countersigned }: AuditReport): string => {
  const lines = faults.map(
    ({ line, words }) => `${line === null ? '' : `line ${line}: `}${oneLine(words, 400)}`,
  );
  if (entries === 0) lines.push('There is no entry in this file.');
  else {
    lines.push(
      `${entries} entries of the hub ${hub}, ${first?.seq} to ${last?.seq}${first?.seq === 1 ? '' : '; what came before is not here'}.`,
      countersigned === null
        ? 'No runner countersigned any of them: this is the hub’s word alone.'
        : `Runners countersigned everything up to entry ${countersigned.seq}; what comes after is the hub’s word.`,
    );
  }
  lines.push(
    faults.length === 0 ? 'Nothing in it was changed, and nothing is missing.' : 'This audit is NOT whole.',
  );
  return `${lines.join('\n')}\n`;
};
