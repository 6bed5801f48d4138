const parts = (address: string): number[] => address.split('.').map(Number);

const isIpv4 = (hostname: string): boolean => /^\d+(\.\d+){3}$/.test(hostname);

/** First octets and prefix lengths that RFC 6890 and its successors keep from the public network. */
const PRIVATE_IPV4: readonly (readonly [network: string, bits: number])[] = [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.0.2.0', 24],
  ['192.88.99.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
  // Multicast, reserved, broadcast.
  ['224.0.0.0', 3],
];

const numberOf = (address: string): number => parts(address).reduce((sum, part) => sum * 256 + part, 0);

const isPrivateIpv4 = (address: string): boolean =>
  PRIVATE_IPV4.some(([network, bits]) => {
    const size = 2 ** (32 - bits);
    return Math.floor(numberOf(address) / size) === Math.floor(numberOf(network) / size);
  });

/** The eight groups of an address as the URL parser writes it: compressed, without dots. */
const groupsOf = (address: string): number[] => {
  const [head = '', tail] = address.split('::');
  const read = (text: string): number[] =>
    text === '' ? [] : text.split(':').map((part) => parseInt(part, 16));
  const left = read(head);
  const right = tail === undefined ? [] : read(tail);
  return [...left, ...new Array<number>(Math.max(0, 8 - left.length - right.length)).fill(0), ...right];
};

const isPrivateIpv6 = (address: string): boolean => {
  const [first = 0, second = 0] = groupsOf(address);
  // Only 2000::/3 is given out. Of that: documentation, Teredo and 6to4 lead elsewhere or nowhere.
  const isGlobal = first >= 0x2000 && first <= 0x3fff;
  return (
    !isGlobal ||
    first === 0x2002 ||
    first === 0x3fff ||
    (first === 0x2001 && (second < 0x200 || second === 0xdb8))
  );
};

/** Names that only a private network resolves. */
const PRIVATE_NAME =
  /(^|\.)(localhost|local|internal|intranet|lan|home|corp|private|home\.arpa|onion|test|invalid)$/;

/**
 * Whether a URL's host is one of the public network, by what it says: a name may still resolve to a private address,
 * which the runtime's network refuses.
 */
export const isPublicHost = ({ hostname }: URL): boolean => {
  if (hostname.startsWith('[')) return !isPrivateIpv6(hostname.slice(1, -1));
  if (isIpv4(hostname)) return !isPrivateIpv4(hostname);
  const name = hostname.replace(/\.$/, '');
  return name.includes('.') && !PRIVATE_NAME.test(name);
};
