import { join } from 'node:path';
import { isFile } from '../run/look.ts';
import { OutputCollector } from './output-collector.ts';
import { OutputSender } from './output-sender.ts';
import { Spool } from './spool.ts';

/** One plan's output: what gathers it, and what sends it. */
export interface PlanOutput {
  readonly collector: OutputCollector;
  readonly sender: OutputSender;
  close(): void;
}

const FILE = 'output.spool';

export interface PlanOutputOptions {
  readonly planId: string;
  readonly folder: string;
  readonly batchMs: number;
  /** What matches is taken out. */
  readonly redact: readonly RegExp[];
  /** See `codePageTable`. */
  readonly codePage: readonly Buffer[] | undefined;
  readonly send: (frame: Buffer) => boolean;
}

/** The output of a plan that begins; its file is made with the first piece. */
export const newPlanOutput = (options: PlanOutputOptions): PlanOutput =>
  wire(options, Spool.create(join(options.folder, FILE)));

/** The output that the process before this one left behind; undefined when there is none. */
export const leftPlanOutput = (
  planId: string,
  folder: string,
  send: (frame: Buffer) => boolean,
): PlanOutput | undefined =>
  isFile(join(folder, FILE))
    ? wire(
        { planId, folder, batchMs: 0, redact: [], codePage: undefined, send },
        Spool.reopen(join(folder, FILE)),
      )
    : undefined;

const wire = ({ planId, batchMs, redact, codePage, send }: PlanOutputOptions, spool: Spool): PlanOutput => {
  const sender = new OutputSender(planId, spool, send);
  const collector = new OutputCollector({
    spool,
    batchMs,
    redact,
    codePage,
    changed: () => sender.pump(),
  });
  return { collector, sender, close: () => spool.close() };
};
