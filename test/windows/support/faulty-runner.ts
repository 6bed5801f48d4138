import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod';
import { startRunner } from '../../../runner/runner.ts';
import { installJournalFaults, journalFaultSchema } from '../../chaos/journal-fault.ts';

/**
 * A runner that is killed at a write of its journal: `faulty-runner HUB_URL TOKEN HOME FAULT_FILE`. The file says at
 * which, at any time; when that is known, it stands in FAULT_FILE.armed too.
 */
const [, , hubUrl = '', token = '', home = '', faultFile = ''] = process.argv;
const LOOK_MS = 20;

const faults = installJournalFaults();
let known = '';
const look = (): void => {
  const text = readFileSync(faultFile, 'utf8');
  if (text === known || text === '') return;
  known = text;
  const { fault } = z
    .strictObject({ nonce: z.string(), fault: journalFaultSchema.nullable() })
    .parse(JSON.parse(text));
  faults.arm(fault ?? undefined);
  writeFileSync(`${faultFile}.armed`, text);
};
look();
setInterval(look, LOOK_MS).unref();

const { stopped } = startRunner({
  hubUrl,
  token,
  home: join(home, 'runner'),
  policyFile: join(home, 'policy.json'),
  shell: 'pwsh',
  proof: 'token',
  readyShell: false,
  log: (line) => console.log(JSON.stringify(line)),
});
process.exitCode = (await stopped).exitCode;
