import { ADDRESSES, HOST_ALONE, LOOPBACK, SHARE, WORD_ADDRESS, WORD_PATH } from './host-table.ts';

export interface Address {
  /** Null: part of it is computed. */
  readonly host: string | null;
  /** Scheme, host, port and path, normalised; null for a bare host. */
  readonly url: string | null;
  readonly isLoopback: boolean;
}

const ipv4 = (host: string): string | null => {
  const parts = host.split('.');
  if (parts.length > 4 || parts.some((part) => !/^(?:0x[0-9a-f]+|\d+)$/i.test(part))) return null;
  const numbers = parts.map((part) => (/^0\d+$/.test(part) ? Number.parseInt(part, 8) : Number(part)));
  const last = numbers.pop() ?? 0;
  const value = numbers.reduce((sum, part, index) => sum + part * 256 ** (3 - index), 0) + last;
  if (numbers.some((part) => part > 255) || value > 0xffffffff || Number.isNaN(value)) return null;
  return [24, 16, 8, 0].map((shift) => Math.floor(value / 2 ** shift) % 256).join('.');
};

/** The eight groups of an IPv6 address without leading zeros, the longest form of `::` apart; null: it is none. */
const ipv6 = (host: string): string | null => {
  const tail = /^(.*:)(\d+\.\d+\.\d+\.\d+)$/.exec(host);
  const [a = 0, b = 0, c = 0, d = 0] = (tail?.[2] ?? '').split('.').map(Number);
  const plain =
    tail === null ? host : `${tail[1] ?? ''}${(a * 256 + b).toString(16)}:${(c * 256 + d).toString(16)}`;
  const halves = plain.replace(/%.*$/, '').split('::');
  const [left = [], right = []] = halves.map((half) => (half === '' ? [] : half.split(':')));
  const missing = 8 - left.length - right.length;
  const groups =
    halves.length === 2 ? [...left, ...Array<string>(Math.max(0, missing)).fill('0'), ...right] : left;
  if (halves.length > 2 || groups.length !== 8 || !groups.every((one) => /^[0-9a-f]{1,4}$/.test(one)))
    return null;
  const values = groups.map((one) => Number.parseInt(one, 16));
  const [high = 0, low = 0] = values.slice(6);
  const isMapped = values.slice(0, 5).every((one) => one === 0) && values[5] === 0xffff;
  if (isMapped) return `::ffff:${[high >> 8, high & 255, low >> 8, low & 255].join('.')}`;
  if (values.slice(0, 7).every((one) => one === 0)) return low === 0 ? '::' : `::${low.toString(16)}`;
  return values.map((one) => one.toString(16)).join(':');
};

/** A host in one form: lower case, no final dot, no brackets, IP addresses alike however they are written. */
export const normalHost = (written: string): string => {
  const host = decodedPath(written)
    .trim()
    .toLowerCase()
    .replace(/[\u3002\uff0e\uff61]/g, '.')
    .replace(/^\[|\]$/g, '')
    .replace(/\.$/, '');
  return ipv4(host) ?? (host.includes(':') ? ipv6(host) : null) ?? host;
};

/** Whether a host is this machine. A name that only begins or ends so isn't. */
export const isLoopback = (host: string): boolean => LOOPBACK.test(host);

const isComputed = (text: string): boolean => /[$`{}]/.test(text);

/** A bare host name or address. */
export const hostAddress = (written: string): Address => {
  const host = isComputed(written) ? null : normalHost(written);
  return { host, url: null, isLoopback: host !== null && isLoopback(host) };
};

/** An address with a scheme; without one it is taken as `http`, as PowerShell does. Null if it isn't an address. */
export const urlAddress = (written: string): Address | null => {
  const full =
    /^[a-z][a-z0-9+.-]*:/i.test(written) && !/^[\w.-]+:\d/.test(written) ? written : `http://${written}`;
  const [, scheme, authority = '', rest = ''] =
    /^([a-z][a-z0-9+.-]*):[\\/]{2}([^\\/?#]*)(.*)$/is.exec(full) ?? [];
  if (scheme === undefined) return null;
  const place = authority.slice(authority.lastIndexOf('@') + 1);
  const [, name = '', port = ''] = /^(\[[^\]]*\]|[^:]*)(?::(\d*))?/.exec(place) ?? [];
  if (isComputed(authority)) return { host: null, url: null, isLoopback: false };
  const host = normalHost(name);
  const path = decodedPath(rest.replaceAll('\\', '/'));
  const url = `${scheme.toLowerCase()}://${host}${port === '' ? '' : `:${Number(port)}`}${path}`;
  return { host, url, isLoopback: isLoopback(host) };
};

const decodedPath = (path: string): string => {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
};

/** The host of the share that a path is on; null: it is on none. */
export const shareHost = (path: string): Address | null => {
  const host = SHARE.exec(path)?.[1] ?? HOST_ALONE.exec(path)?.[1];
  return host === undefined || host === '' ? null : hostAddress(host);
};

/** A word that a program which fetches takes as an address, with or without a scheme; null: it is none. */
export const wordAddress = (word: string): Address | null => {
  return !WORD_PATH.test(word) && WORD_ADDRESS.some((form) => form.test(word)) ? urlAddress(word) : null;
};

/** Every address with a scheme in a text, and the host of a UNC path that the text is. */
export const addressesIn = (text: string): readonly Address[] => {
  const found: Address[] = [];
  const isCandidate = text.includes(':') || /[\\/]{2}|\?\?/.test(text);
  if (!isCandidate || text.length < 4) return found;
  for (const [written] of text.matchAll(ADDRESSES)) {
    const address = urlAddress(written);
    if (address !== null && address.host !== '') found.push(address);
  }
  const share = shareHost(text);
  if (share !== null) found.push(share);
  return found;
};
