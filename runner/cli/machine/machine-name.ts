import { hostname } from 'node:os';
import { NAME_CHARACTERS } from '../../../shared/limits.ts';

/** This machine's name in the form that plans may use: letters, digits, space, `.`, `_`, `-`. */
export const machineName = (host: string = hostname()): string =>
  host
    .replace(/[^\p{L}\p{N} ._-]/gu, '-')
    .replace(/^[^\p{L}\p{N}]+/u, '')
    .slice(0, NAME_CHARACTERS - 16)
    .trimEnd() || 'this-machine';
