/** The client for agents in TypeScript: `provara/client`. Needs `fetch` and nothing else. */
export type { PlanView } from '../../shared/api.ts';
export type { OutputChunk } from '../../shared/output-chunk.ts';
export type { PlanState } from '../../shared/plan.ts';
export type { RefusalCode } from '../../shared/refusal.ts';
export {
  HubRefusal,
  HubUnreachable,
  NotAHub,
  PlanFailed,
  type Problem,
  ProvaraError,
  WaitTimeout,
} from './errors.ts';
export { Hub, type HubOptions, type PlanOptions, succeeded, type WaitOptions } from './hub.ts';
export type { QueuedPlan, Result, Rule } from './result.ts';
