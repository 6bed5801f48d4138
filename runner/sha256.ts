import { createHash } from 'node:crypto';

/** As `shared/sha256.ts`: Node's own, which needs no compiling. `package.json` names it for programs that run in Node. */
export const sha256 = (bytes: Uint8Array): Uint8Array => createHash('sha256').update(bytes).digest();
