import { truncateSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod';
import { startRunner } from '../../runner/runner.ts';
import { installJournalFaults, journalFaultSchema } from './journal-fault.ts';

/** A runner as a process of its own, with short delays, that can be killed at any write of its journal. */
const orderSchema = z.strictObject({ fault: journalFaultSchema.nullable() });
const settings = z
  .strictObject({
    hubUrl: z.string(),
    token: z.string(),
    home: z.string(),
    workDir: z.string(),
    fault: journalFaultSchema.nullable(),
    forgets: z.boolean(),
  })
  .parse(JSON.parse(process.argv[2] ?? ''));

const faults = installJournalFaults();
faults.arm(settings.fault ?? undefined);
process.on('message', (message) => {
  faults.arm(orderSchema.parse(message).fault ?? undefined);
  process.send?.('armed');
});
if (settings.forgets) {
  try {
    truncateSync(join(settings.home, 'journal.jsonl'));
  } catch {
    // There is none yet.
  }
}

const runner = startRunner({
  hubUrl: settings.hubUrl,
  token: settings.token,
  home: settings.home,
  shell: 'sh',
  proof: 'token',
  workDir: settings.workDir,
  timing: {
    heartbeatMs: 400,
    handshakeMs: 2_000,
    backoffBaseMs: 15,
    backoffCapMs: 120,
    gentleMs: 200,
    drainMs: 300,
    farewellMs: 500,
  },
  log: (line) => console.log(JSON.stringify(line)),
});
const stop = (): void => void runner.stop();
process.on('SIGTERM', stop);
// The channel closes with whoever started this, however that ended.
process.once('disconnect', stop);
const { exitCode, reason } = await runner.stopped;
if (exitCode !== 0) console.error(reason);
process.exit(exitCode);
