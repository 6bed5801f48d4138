import type * as z from 'zod';
import type { CallApi } from './call-api.ts';
import type { Following } from './follow-plan.ts';

/** What clients may assume of a tool, in the protocol's words. */
export interface ToolHints {
  readonly readOnlyHint: boolean;
  readonly destructiveHint: boolean;
  readonly idempotentHint: boolean;
  readonly openWorldHint: boolean;
}

/** Reads the hub, and nothing else. */
export const READS: ToolHints = {
  readOnlyHint: true,
  destructiveHint: false,
  idempotentHint: true,
  openWorldHint: false,
};

/** Runs what a person lets it, on a machine that may reach anything. */
export const RUNS: ToolHints = {
  readOnlyHint: false,
  destructiveHint: true,
  idempotentHint: false,
  openWorldHint: true,
};

export interface ToolAnswer<T> {
  /** For the model to read. */
  readonly text: string;
  readonly value: T;
  readonly isError: boolean;
}

/** A tool for agents, apart from how it is called. */
export interface AgentTool<I extends z.ZodObject = z.ZodObject, O extends z.ZodObject = z.ZodObject> {
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly input: I;
  readonly output: O;
  readonly hints: ToolHints;
  run(callApi: CallApi, input: z.infer<I>, following: Following): Promise<ToolAnswer<z.infer<O>>>;
}

/** Keeps the types of a tool together. */
export const agentTool = <I extends z.ZodObject, O extends z.ZodObject>(tool: AgentTool<I, O>) => tool;
