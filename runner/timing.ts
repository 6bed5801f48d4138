import { HEARTBEAT_MS } from '../shared/limits.ts';

/** Every delay of the runner, in milliseconds. An input, so that tests need no waiting. */
export interface Timing {
  /** Between two pings; without an answer to one before the next, the connection is dropped. */
  readonly heartbeatMs: number;
  /** For the WebSocket's handshake, and again for the hub's welcome. */
  readonly handshakeMs: number;
  /** Upper bound of the first wait before reconnecting; doubles with each failure. */
  readonly backoffBaseMs: number;
  readonly backoffCapMs: number;
  /** A connection that lived this long makes the backoff start anew. */
  readonly steadyMs: number;
  /** In which PowerShell must have begun: a first start under a virus scanner can take many seconds. */
  readonly shellStartMs: number;
  /** Between the gentle and the hard end of a process tree. */
  readonly gentleMs: number;
  /** For the streams, after the process has ended. */
  readonly drainMs: number;
  /** Before another PowerShell is started ahead. */
  readonly readyRefillMs: number;
  /** The same for `sh`, which costs the machine next to nothing. */
  readonly readyRefillShMs: number;
  /** Between two looks at the one that waits and at the memory that is left. */
  readonly readyLookMs: number;
  /** After which the one that waits makes room for a fresh one: the machine's policies may have changed. */
  readonly readyAgeMs: number;
  /** Small pieces of output are gathered for this long. */
  readonly batchMs: number;
  /** For the hub to acknowledge the last reports while the runner stops. */
  readonly farewellMs: number;
  /** Between two looks at the policy's file; it is also looked at before each plan. */
  readonly policyPollMs: number;
}

export const TIMING: Timing = {
  heartbeatMs: HEARTBEAT_MS,
  handshakeMs: 10_000,
  backoffBaseMs: 500,
  backoffCapMs: 30_000,
  steadyMs: 10_000,
  shellStartMs: 60_000,
  gentleMs: 2_000,
  drainMs: 1_000,
  readyRefillMs: 1_000,
  readyRefillShMs: 5,
  readyLookMs: 5_000,
  readyAgeMs: 60 * 60_000,
  batchMs: 25,
  farewellMs: 2_000,
  policyPollMs: 2_000,
};
