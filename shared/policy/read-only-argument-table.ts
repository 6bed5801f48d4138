import { PROGRAM_PHRASES } from './program-phrase-table.ts';

/** What may follow a question such as `git log`: names, and switches that write no file and name no program anywhere. */
const LOOKS =
  /^(?:[\w.@][\w.@~^/\\:=,-]*|-[abghlnpqrstvwA]|-sb|-vv|-n?\d+|--(?:short|branch|porcelain|oneline|graph|all|decorate|stat|name-only|name-status|cached|staged|depth=\d+|json|outdated|exact|tail=\d+|all-namespaces|abbrev-ref)?)$/;
/** Nothing may follow a switch that is the question itself. */
const NOTHING = /^\b$/;
/** The same where a name would make something. */
const LISTS = /^(?:-[arvl]|-vv|--(?:all|list|show-current))$/;

/**
 * What the programs of Windows that only read may be given to only read: all else, such as `hostname NAME` or
 * `ipconfig /release`, may change something. Programs without a line here take anything.
 */
export const PLAIN_WORDS: ReadonlyMap<string, RegExp> = new Map([
  ['whoami', /^(?:[-/](?:upn|fqdn|logonid|user|groups|claims|priv|all|fo|nh|\?)|table|list|csv)$/i],
  ['hostname', /^\/\?$/],
  ['systeminfo', /^(?:[-/](?:fo|nh|\?)|table|list|csv)$/i],
  ['tasklist', /^(?:[-/](?:m|svc|v|apps|fi|fo|nh|\?)|[^-/].*)$/i],
  ['driverquery', /^(?:[-/](?:fo|nh|si|v|\?)|table|list|csv)$/i],
  ['getmac', /^(?:[-/](?:fo|nh|v|\?)|table|list|csv)$/i],
  ['quser', /^(?:\/\?|[^-/].*)$/],
  ['query', /^(?:[-/](?:\?|mode|flow|connect|counter|vm)|\/id:\d+|[^-/].*)$/i],
  ['qwinsta', /^(?:[-/](?:\?|mode|flow|connect|counter|vm)|[^-/].*)$/i],
  ['qprocess', /^(?:\/(?:\?|id:\d+)|[^-/].*)$/i],
  ['findstr', /^(?:[-/][belrsixvnmop?]+|[-/](?:a|c|d|f|g):.*|[-/](?:offline|off)|[^-/].*)$/is],
  ['find', /^(?:\/(?:v|c|n|i|off|offline|\?)|[^-/].*)$/is],
  ['tree', /^(?:\/[fa?]|[^-/].*)$/i],
  ['netstat', /^(?:[-/][abefhinopqrstxy?]+|\d+|tcp|tcpv6|udp|udpv6|ip|ipv6|icmp|icmpv6)$/i],
  ['ipconfig', /^(?:[-/](?:all|allcompartments|displaydns|showclassid6?|\?)|[^-/].*)$/i],
  ['where', /^(?:\/[rqft?]|[^-/].*)$/i],
  ['vol', /^(?:\/\?|[a-z]:)$/i],
  ['fc', /^(?:\/(?:[abclntuw?]|off|offline|lb\d+|\d+)|[^-/].*)$/i],
  ['git', /^(?!--outp)/],
  ['comp', /^(?:\/(?:[adlcm?]|n=\d+|off|offline)|[^-/].*)$/i],
  // With a first word, as PROGRAM_PHRASES has it.
  ...[...PROGRAM_PHRASES].flatMap(([key, said]) =>
    !key.includes(' ') || /^(?:runs|installs|updates|removes) /.test(said)
      ? []
      : [[key, / -/.test(key) ? NOTHING : LOOKS] as const],
  ),
  ...['git branch', 'git remote'].map((key) => [key, LISTS] as const),
  ['route print', /^(?:-[46]|[\d.*]+)$/],
  ['route', /^(?:print|-[46]|[\d.*]+)$/i],
  ['arp', /^(?:[-/][agv]|[\d.]+)$/i],
  ['arp -a', /^(?:-v|[\d.]+)$/],
  ['reg query', /^(?!\\)(?:[^/].*|\/(?:s|v|ve|k|d|f|c|e|t|z))$/i],
]);
