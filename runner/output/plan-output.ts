import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { OutputCollector } from './output-collector.ts';
import { OutputSender } from './output-sender.ts';
import { Spool } from './spool.ts';

/** One plan's output: what gathers it, and what sends it. */
export interface PlanOutput {
  readonly collector: OutputCollector;
  readonly sender: OutputSender;
  close(): void;
}

const FILE = 'output.jsonl';

/** The output of a plan that begins; its file is made with the first piece. What `redact` matches is taken out of it. */
export const newPlanOutput = (
  planId: string,
  folder: string,
  batchMs: number,
  redact: readonly RegExp[],
  send: (frame: Buffer) => boolean,
): PlanOutput => wire(planId, Spool.create(join(folder, FILE)), batchMs, redact, send);

/** The output that the process before this one left behind; undefined when there is none. */
export const leftPlanOutput = (
  planId: string,
  folder: string,
  send: (frame: Buffer) => boolean,
): PlanOutput | undefined =>
  existsSync(join(folder, FILE)) ? wire(planId, Spool.reopen(join(folder, FILE)), 0, [], send) : undefined;

const wire = (
  planId: string,
  spool: Spool,
  batchMs: number,
  redact: readonly RegExp[],
  send: (frame: Buffer) => boolean,
): PlanOutput => {
  const sender = new OutputSender(planId, spool, send);
  const collector = new OutputCollector({ spool, batchMs, redact, changed: () => sender.pump() });
  return { collector, sender, close: () => spool.close() };
};
