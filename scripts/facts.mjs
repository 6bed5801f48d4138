// JSON lines {"text": "..."} on standard input, one JSON line of facts for each on standard output.
// `--dialect 5.1` reads them as Windows PowerShell does.
import { lineBatches, writeLines } from '../test/powershell/lines.mjs';
import { loadTypeScript } from '../test/powershell/load-typescript.mjs';

const at = process.argv.indexOf('--dialect');
const dialect = at === -1 ? '7' : process.argv[at + 1];
if (dialect !== '7' && dialect !== '5.1') {
  throw new Error('--dialect is 7 or 5.1');
}
const { referenceFacts } = await loadTypeScript('shared/powershell/reference-facts.ts');
process.stdout.on('error', (error) => process.exit(error.code === 'EPIPE' ? 0 : 1));
for await (const lines of lineBatches(process.stdin)) {
  const answers = lines
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.stringify(referenceFacts(JSON.parse(line).text, dialect)));
  await writeLines(process.stdout, answers);
}
