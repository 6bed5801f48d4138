import { DurableObject } from 'cloudflare:workers';
import type { Env } from './env.ts';

/** One team's state. Stands in until the rooms of the store are built. */
export class Hub extends DurableObject<Env> {}
