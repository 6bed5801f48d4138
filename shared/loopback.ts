const LOOPBACK = /^(localhost|127(\.\d{1,3}){3}|::1|\[::1\])$/;

/** True when only this machine reaches the address: a name or an address, of version 6 also in brackets as in a URL. */
export const isLoopback = (host: string): boolean => LOOPBACK.test(host);
