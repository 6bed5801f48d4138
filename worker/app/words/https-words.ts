/** One way to an https address. */
export interface HttpsWay {
  readonly title: string;
  readonly said: string;
  /** To be called, or put into a file, as `said` tells. */
  readonly lines: string;
  readonly after?: string;
}

const DEFAULT_PORT = '8787';

/** The ways, for the hub that this page came from. */
export const httpsWays = ({
  protocol,
  port,
}: Pick<Location, 'protocol' | 'port'>): { readonly ways: readonly HttpsWay[]; readonly start: string } => {
  // Behind a proxy the page's port is the proxy's.
  const own = protocol === 'http:' && port !== '' ? port : DEFAULT_PORT;
  return {
    ways: [
      {
        title: 'Tailscale',
        said: 'For your own devices; nobody else reaches the hub. Tailscale must be on the phone too.',
        lines: `tailscale serve --bg ${own}\ntailscale serve status`,
        after: 'The first line may ask you to allow HTTPS for your tailnet; the second prints the address.',
      },
      {
        title: 'Cloudflare Tunnel',
        said: 'At a domain of your own, reached by everybody: the hub asks for a sign-in.',
        lines: [
          'cloudflared tunnel login',
          'cloudflared tunnel create provara',
          'cloudflared tunnel route dns provara hub.example.com',
          `cloudflared tunnel run --url http://127.0.0.1:${own} provara`,
        ].join('\n'),
      },
      {
        title: 'A reverse proxy',
        said: 'It ends TLS, passes WebSockets on and does not wait for whole answers. In a Caddyfile:',
        lines: `hub.example.com {\n\treverse_proxy 127.0.0.1:${own} {\n\t\tflush_interval -1\n\t}\n}`,
      },
    ],
    start: 'npm start -- --host 127.0.0.1 --public-url https://hub.example.com',
  };
};
