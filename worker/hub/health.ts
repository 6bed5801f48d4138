import type { Env } from '../env.ts';
import type { House } from './house.ts';

const BYTES_PER_MB = 1_048_576;

/** Since when the hub is up: its process, where the deployment tells that, else the object that was just woken. */
export const upSinceMs = ({ PROVARA_STARTED_AT = '' }: Pick<Env, 'PROVARA_STARTED_AT'>, nowMs: number) => {
  const startedAtMs = Date.parse(PROVARA_STARTED_AT);
  return Number.isNaN(startedAtMs) ? nowMs : Math.min(startedAtMs, nowMs);
};

/** The answer to `GET /health`. */
export const healthOf = ({ plans }: House, databaseBytes: number, sinceMs: number, nowMs: number) => ({
  status: 'healthy' as const,
  uptime_seconds: (nowMs - sinceMs) / 1_000,
  memory_mb: databaseBytes / BYTES_PER_MB,
  database_mb: databaseBytes / BYTES_PER_MB,
  pending_count: plans.count('pending'),
  runs_count: plans.countRuns(),
  timestamp: new Date(nowMs).toISOString(),
});
