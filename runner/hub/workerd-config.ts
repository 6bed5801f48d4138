/** The worker runs with the runtime behaviour of this date; a test holds it equal to wrangler.toml. */
export const COMPATIBILITY_DATE = '2026-04-01';

/** Names the hub's folder in the state; another value would lose every hub. */
const UNIQUE_KEY = 'provara-hub';

export interface WorkerdConfig {
  /** Address and port to listen on, such as `127.0.0.1:8787` or `[::1]:8787`. */
  readonly address: string;
  /** Absolute folder of the hub's SQLite files. */
  readonly stateFolder: string;
  /** Absolute folder of the built page. */
  readonly appFolder: string;
  /** The worker's file, beside the config: `embed` is relative to it. */
  readonly workerFile: string;
  /** Names of environment variables that become bindings of the worker; their values never touch the disk. */
  readonly environment: readonly string[];
  /** For messages to addresses of the private network that the operator listed; left out: the hub reaches public addresses only. */
  readonly privateNetwork?: {
    /** Files with certificates to trust there, beside the config. */
    readonly certificateFiles: readonly string[];
  };
}

// JSON's escapes are those of Cap'n Proto text for all that occurs in a path.
const quote = (text: string): string => JSON.stringify(text);

// The default network of workerd refuses private addresses, also where a name resolves to one. This second one is a
// binding that the worker uses for listed origins only.
const privateService = ({ certificateFiles }: NonNullable<WorkerdConfig['privateNetwork']>): string => {
  const certificates = certificateFiles.map((file) => `embed ${quote(file)}`).join(', ');
  return `    (name = "private", network = (allow = ["public", "private"], tlsOptions = (trustBrowserCas = true, trustedCertificates = [${certificates}]))),\n`;
};

/** The config of `npm start` for plain workerd, in Cap'n Proto text: what wrangler.toml says, without wrangler. */
export const workerdConfig = (
  config: WorkerdConfig,
): string => `using Workerd = import "/workerd/workerd.capnp";

const config :Workerd.Config = (
  services = [
    (name = "hub", worker = .hub),
    (name = "state", disk = (path = ${quote(config.stateFolder)}, writable = true)),
    (name = "app", disk = (path = ${quote(config.appFolder)})),
${config.privateNetwork === undefined ? '' : privateService(config.privateNetwork)}  ],
  sockets = [(name = "http", address = ${quote(config.address)}, http = (), service = "hub")],
);

const hub :Workerd.Worker = (
  compatibilityDate = ${quote(COMPATIBILITY_DATE)},
  modules = [(name = "worker.js", esModule = embed ${quote(config.workerFile)})],
  durableObjectNamespaces = [(className = "Hub", uniqueKey = ${quote(UNIQUE_KEY)}, enableSql = true)],
  durableObjectStorage = (localDisk = "state"),
  bindings = [
    (name = "HUB", durableObjectNamespace = "Hub"),
    (name = "ASSETS", service = "app"),
${config.privateNetwork === undefined ? '' : '    (name = "PRIVATE_NETWORK", service = "private"),\n'}${config.environment.map((name) => `    (name = ${quote(name)}, fromEnvironment = ${quote(name)}),\n`).join('')}  ],
);
`;
