import * as z from 'zod';
import { done, type Result, refuse } from '../shared/refusal.ts';
import { CALLER_HEADER, type Caller } from './caller.ts';

const callerSchema = z.strictObject({
  kind: z.enum(['token', 'session']),
  id: z.string(),
  secretHash: z.string(),
  from: z.string().max(64).optional(),
});

/** The caller of a WebSocket upgrade, as the worker passed it on. */
export const callerFrom = (request: Request): Result<Caller> => {
  if (request.headers.get('Upgrade')?.toLowerCase() !== 'websocket') {
    return refuse('upgrade_required', 'This address speaks WebSocket; send an Upgrade request.');
  }
  try {
    return done(callerSchema.parse(JSON.parse(request.headers.get(CALLER_HEADER) ?? '')));
  } catch {
    return refuse('unauthenticated', 'A valid token is needed.');
  }
};
