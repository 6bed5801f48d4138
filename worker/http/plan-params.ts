import { z } from '@hono/zod-openapi';

/** The plan that a path names. Whatever it says, the Hub looks it up: an unknown id is 404, not 422. */
export const planParams = z.object({
  id: z.string().openapi({ description: 'The plan’s id.', example: '20250115_143022_a1b2c3d4' }),
});
