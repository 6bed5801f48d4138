import { Complaint } from '../complaint.ts';

/** What a service starts, and where it writes. */
export interface ServiceProgram {
  /** Absolute path of the program: Node, or the single executable. */
  readonly program: string;
  readonly args: readonly string[];
  /** The runner's state folder. */
  readonly home: string;
}

/** What the system has under the name of the runner's service. */
export interface Registered {
  /** As people find it: a file, a task, a service. */
  readonly where: string;
  /** Whose runner it starts; undefined where that can't be read whole. */
  readonly folder: string | undefined;
  /** False when that is another folder than the one that was asked for, or could not be found out. */
  readonly isOwn: boolean;
  /** False when what the system says of it names no folder: nobody may take it for theirs. */
  readonly isKnown: boolean;
  /** Which options of the command line mean this one. */
  readonly options: string;
  /** What to do where it is not known whose it is. */
  readonly cure?: string;
}

/** With what the system starts the runner of this folder; undefined where it does not tell. */
export interface Given {
  readonly env: NodeJS.ProcessEnv | undefined;
  /** The value of `--shell`; undefined where it can't be read whole. */
  readonly shell: string | undefined;
  /** The value of `--slots`. */
  readonly slots: string | undefined;
  readonly isConstrained: boolean;
  /** False with `--no-ready-shell`. */
  readonly hasReadyShell: boolean;
  /** The program, and behind it the file of Node that it runs; empty where that can't be read whole. */
  readonly started: readonly string[];
  /** Files of its environment without which it does not start, and which can't be read. */
  readonly unread: readonly string[];
}

export interface ServiceState {
  readonly isInstalled: boolean;
  /** Another folder's runner is what the system keeps; null where it is the asked folder's, or nobody's. */
  readonly other: Registered | null;
  /** Null where the system does not tell. */
  readonly isRunning: boolean | null;
  /** One sentence for people. */
  readonly words: string;
}

/**
 * A way in which the system keeps the runner of one folder running. Each call throws `Complaint` with the cure when the
 * system says no, and all but `state` when what is registered is another folder's.
 */
export interface Service {
  /** As people call it: `a systemd user unit`. */
  readonly kind: string;
  /** Registers and starts it; what was registered before for this folder is replaced. */
  install(program: ServiceProgram): Promise<void>;
  /** Stops it and removes everything that `install` made; does nothing where there is none. */
  uninstall(): Promise<void>;
  state(): Promise<ServiceState>;
  /** Of a runner that is registered. */
  given(): Promise<Given>;
  restart(): Promise<void>;
}

/** The state where the system knows nothing by that name. */
export const notInstalled = (what: string, options = ''): ServiceState => ({
  isInstalled: false,
  other: null,
  isRunning: false,
  words: `There is no ${what}. It is made by: provara service install${options}`,
});

/** The name under which every system knows it. */
export const SERVICE_NAME = 'provara-runner';
export const SERVICE_WORDS = 'Provara runner: runs approved plans on this machine';

/** In the file of a unit or a task a line break would begin another setting. */
export const refuseBrokenPaths = ({ program, args, home }: ServiceProgram): void => {
  if (![program, home, ...args].some((text) => /\p{Cc}/u.test(text))) return;
  throw new Complaint(
    'A path has a line break or another control character in it; move the folder or give it another name.',
  );
};
