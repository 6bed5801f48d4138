import * as z from 'zod';
import { fromBase64url } from './base64url.ts';

/** Canonical base64url of at least one byte. */
export const base64urlSchema = z
  .string()
  .min(2)
  .refine((text) => fromBase64url(text) !== undefined, 'must be base64url without padding');
