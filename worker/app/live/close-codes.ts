/** The close codes of shared/protocol.ts that mean something to a page; a test holds the two equal. */
export const UNAUTHENTICATED = 4401;
export const PROTOCOL = 4426;
export const PING = 'ping';
export const PONG = 'pong';
