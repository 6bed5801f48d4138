import * as z from 'zod';
import { actorSchema, timeSchema } from './plan.ts';

/** Everything is stopped: nothing is taken in, decided or sent until an owner resumes. */
export const holdSchema = z.strictObject({ by: actorSchema, at: timeSchema });
export type Hold = z.infer<typeof holdSchema>;
