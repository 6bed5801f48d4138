import { z } from '@hono/zod-openapi';

/** A revision of the hub, as a query or a `Last-Event-ID` carries it. */
export const revisionSchema = z
  .string()
  .regex(/^\d{1,15}$/, 'must be the revision of an event: a whole number');

/** The one plan that a watcher wants to hear of. */
export const watchedPlanSchema = z
  .string()
  .max(64, 'must be a plan’s id')
  .optional()
  .openapi({ description: 'Only events of this plan.', example: '20250115_143022_a1b2c3d4' });
