import type { ProofSetting } from '../shared/protocol.ts';
import type { Ending } from './ending.ts';
import type { Log } from './log.ts';
import type { Network } from './network/network-file.ts';
import type { ListCommands } from './shell/second-opinion.ts';
import type { FoundShell } from './shell/shell.ts';
import type { Timing } from './timing.ts';

export interface RunnerOptions {
  /** `https://…` or `http://…`; a path is kept, as for a hub behind a proxy. */
  readonly hubUrl: string;
  /** A proxy and further certificates; without it as the environment says. */
  readonly network?: Network | undefined;
  /** `pv_runner_<hub>_<secret>`. */
  readonly token: string;
  /** Asked at each connection, where the token may be rotated while the runner runs; `token` by default. */
  readonly tokenNow?: () => string;
  /** When the machine was paired with this hub, where it was paired. */
  readonly pairedAt?: string | undefined;
  /** State folder; made when it is not there. One runner at a time. */
  readonly home: string;
  /** Plans that may run at the same time; 1 by default. */
  readonly slots?: number;
  /** `auto` (the default), `pwsh`, `powershell`, `sh`, or the path of one. */
  readonly shell?: string;
  /** PowerShell runs each step in constrained language, which hinders and is no boundary; false by default. */
  readonly constrainedLanguage?: boolean;
  /** A shell is started ahead and waits for the next step; true by default. */
  readonly readyShell?: boolean;
  /** Where steps without a folder of their own run; the user's home by default. */
  readonly workDir?: string;
  /** For this start; without it the trust file says it, and without that file the hub's word is taken. */
  readonly proof?: ProofSetting;
  /** For the runner beside its own hub: the first passkey that the hub names is pinned and asked for ever after. */
  readonly adoptsFirstKey?: boolean;
  /** Its policy, read again whenever it changes; `policy.json` in `home` by default. Absent: the default policy. */
  readonly policyFile?: string;
  /** Folders that no plan may touch, beside `home`. */
  readonly ownFolders?: readonly string[];
  /** Further base URLs of the hub, such as the one that phones use. */
  readonly hubAddresses?: readonly string[];
  /** Reads a text's commands, which PowerShell must agree with; our own parser by default. */
  readonly listCommands?: ListCommands;
  /** Is called once, when it is connected and has made ready what only plans need. */
  readonly onReady?: () => void;
  readonly log?: Log;
  /** Milliseconds since the epoch. */
  readonly now?: () => number;
  readonly random?: () => number;
  readonly timing?: Partial<Timing>;
  /** From which the environment of the runs is chosen. */
  readonly env?: NodeJS.ProcessEnv;
}

/** What is known of the runner at this moment. */
export interface RunnerInfo {
  /** Undefined until it was found. */
  readonly shell: FoundShell | undefined;
  readonly workDir: string;
  readonly slots: number;
  /** In force, with the number of passkeys that are trusted; undefined until it was read. */
  readonly proof: { readonly setting: ProofSetting; readonly keys: number } | undefined;
  readonly isConnected: boolean;
  /** What the hub said at the last connection; undefined before the first. */
  readonly hub: string | undefined;
  readonly id: string | undefined;
  readonly name: string | undefined;
}

export interface Runner {
  /** Never rejects. */
  readonly stopped: Promise<Ending>;
  /** Resolves with the first connection, or with undefined when the runner ended before it. */
  readonly connected: Promise<RunnerInfo | undefined>;
  readonly info: RunnerInfo;
  /** Ends what runs, tells the hub, and ends the runner. May be called more than once. */
  stop(): Promise<void>;
}
