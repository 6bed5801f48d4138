/** Why an address was not reached, behind its name: `can not be reached (ENOTFOUND)`, and what helps. */
export interface Unreached {
  readonly how: string;
  readonly cure: string;
}

/** Node's codes for a certificate that it can't check. */
const UNTRUSTED = /CERT|SELF_SIGNED|UNABLE_TO|ISSUER/;
/** What stands for a code where a proxy answered by itself. */
const REFUSED = /^proxy (\d+)$/;

export const proxyRefused = (status: number): string => `proxy ${status}`;

/** What stands for an error of `fetch` or of a socket: the first code of those that caused it. */
export const codeOf = (error: unknown): string => {
  let code: string | undefined;
  for (let at = error; at instanceof Error; at = at.cause) {
    // undici tells it in no other way.
    const [, status] = /^Proxy (?:response|Authentication Required) \((\d+)\)/.exec(at.message) ?? [];
    if (status !== undefined) return proxyRefused(Number(status));
    if (code === undefined && 'code' in at && typeof at.code === 'string') code = at.code;
  }
  if (code !== undefined) return code;
  const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error;
  return cause instanceof Error ? cause.name : 'no reason given';
};

/** Whether it is the way to the address that is wrong, and not that nobody is there. */
export const isOfTheWay = (code: string, proxy: string | undefined): boolean =>
  proxy !== undefined || UNTRUSTED.test(code);

/** Of what `codeOf` gave; `proxy` is the one that was asked. */
export const whyUnreached = (code: string, proxy: string | undefined): Unreached => {
  const [, status] = REFUSED.exec(code) ?? [];
  const named = proxy === undefined ? '' : nameOf(proxy);
  if (status !== undefined) {
    return {
      how: `can not be reached: the proxy ${named} answered ${status}`,
      cure:
        status === '407'
          ? 'It asks for a name and a password: http://NAME:PASSWORD@HOST:PORT in HTTPS_PROXY, or provara pair URL --proxy with it.'
          : 'Ask who keeps the proxy to let this machine through to the hub.',
    };
  }
  if (UNTRUSTED.test(code)) {
    return {
      how: `can not be reached (${code})`,
      cure: 'The certificate is from an authority that Node does not know: provara pair URL --ca FILE, or name the file in NODE_EXTRA_CA_CERTS.',
    };
  }
  if (proxy !== undefined) {
    return {
      how: `can not be reached by the proxy ${named} (${code})`,
      cure: 'Check the address of the proxy: it is that of HTTPS_PROXY, or of provara pair URL --proxy.',
    };
  }
  return { how: `can not be reached (${code})`, cure: cureOf(code) };
};

/** Without name and password. */
const nameOf = (proxy: string): string => {
  if (!URL.canParse(proxy)) return 'of an address that can not be read';
  const { protocol, host } = new URL(proxy);
  return `${protocol}//${host}`;
};

const cureOf = (code: string): string => {
  if (code === 'ENOTFOUND' || code === 'EAI_AGAIN') {
    return 'The name is not known: check the address and the DNS.';
  }
  if (code === 'ECONNREFUSED') return 'Nothing listens there: start the hub, or check port and firewall.';
  return 'Check the network, a proxy and the firewall.';
};
