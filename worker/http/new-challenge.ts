import { toBase64url } from '../../shared/proof/base64url.ts';

/** 32 random bytes as base64url. */
export const newChallenge = (): string => toBase64url(crypto.getRandomValues(new Uint8Array(32)));
