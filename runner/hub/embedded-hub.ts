import { spawn } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import * as z from 'zod';
import { Complaint } from '../complaint.ts';
import { LogFile } from '../supervise/log-file.ts';
import { endOrphan } from '../supervise/orphan.ts';
import { Supervised } from '../supervise/supervise.ts';
import { bracketed, localUrl } from './listen-address.ts';
import { workerdConfig } from './workerd-config.ts';

export interface EmbeddedHubOptions {
  readonly home: string;
  /** Where the built worker and page are. */
  readonly dist: string;
  readonly host: string;
  readonly port: number;
  /** Bindings of the worker that are given through the environment. */
  readonly variables: Readonly<Record<string, string>>;
  /** Set where the hub may send to origins of the private network that `variables` list; with a file of certificates to trust there. */
  readonly privateNetwork?: { readonly certificateFile: string | undefined };
  readonly say: (line: string) => void;
}

export interface EmbeddedHub {
  readonly url: string;
  /** Resolves when the hub answers; rejects with workerd's own words when it ended or stays silent. */
  readonly ready: Promise<void>;
  /** Why the hub will not run again; pending as long as it may. */
  readonly over: Promise<string>;
  stop(): Promise<void>;
}

const READY_MS = 30_000;
const POLL_MS = 25;
const STOP_GRACE_MS = 3_000;

/** The folder with the hub's SQLite files. */
export const hubFolderOf = (home: string): string => join(home, 'hub');

const filesOf = (home: string) => ({
  config: join(home, 'run', 'workerd.capnp'),
  worker: join(home, 'run', 'worker.js'),
  certificates: join(home, 'run', 'certificates.pem'),
  pid: join(home, 'run', 'hub.pid'),
  log: join(home, 'run', 'hub.log'),
});

/** Ends a hub that an earlier, killed start left running on this state folder. The caller holds its lock. */
export const endOrphanedHub = (home: string): Promise<number | undefined> =>
  endOrphan(filesOf(home).pid, filesOf(home).config, STOP_GRACE_MS);

/** Starts workerd on the built worker, and again whenever it dies. The caller holds the lock of `home`. */
export const startEmbeddedHub = (options: EmbeddedHubOptions): EmbeddedHub => {
  const { home, dist, host, port } = options;
  const files = filesOf(home);
  const appFolder = join(dist, 'app');
  if (!existsSync(join(dist, 'worker.js')) || !existsSync(appFolder)) {
    throw new Complaint(`${dist} holds no built worker and page. Build them: npm run build`);
  }
  mkdirSync(hubFolderOf(home), { recursive: true, mode: 0o700 });
  mkdirSync(join(home, 'run'), { recursive: true, mode: 0o700 });
  // A copy: a build must not change what a restart of the hub runs.
  copyFileSync(join(dist, 'worker.js'), files.worker);
  const address = `${bracketed(host)}:${port}`;
  const environment = [...Object.keys(options.variables), 'PROVARA_STARTED_AT'];
  const privateNetwork = options.privateNetwork && {
    certificateFiles: copyCertificates(options.privateNetwork.certificateFile, files.certificates),
  };
  const stateFolder = hubFolderOf(home);
  writeFileSync(
    files.config,
    workerdConfig({
      address,
      stateFolder,
      appFolder,
      workerFile: 'worker.js',
      environment,
      ...(privateNetwork && { privateNetwork }),
    }),
  );

  const log = new LogFile(files.log);
  const workerd = workerdPath();
  const supervised = new Supervised(
    {
      name: 'hub',
      pidFile: files.pid,
      logFile: files.log,
      spawn: () =>
        log.lend((descriptor) =>
          spawn(workerd, ['serve', files.config], {
            stdio: ['ignore', descriptor, descriptor],
            env: {
              ...systemVariables(),
              ...options.variables,
              PROVARA_STARTED_AT: new Date().toISOString(),
            },
            // Not in the terminal's group: at Ctrl-C the runner must be able to say goodbye first.
            detached: process.platform !== 'win32',
            windowsHide: true,
          }),
        ),
      askToEnd: (child) => child.kill('SIGTERM'),
      finalReason: () => undefined,
    },
    options.say,
  );
  const url = localUrl(host, port);
  const ready = untilReady(url, supervised.over).then(
    () => supervised.trust(),
    (error: Error) => {
      throw new Complaint(`The hub did not start: ${error.message}\n${log.tail(20)}`.trimEnd());
    },
  );
  return {
    url,
    ready,
    over: supervised.over,
    stop: async () => {
      await supervised.stop(STOP_GRACE_MS);
      log.close();
    },
  };
};

/** The config can only name files beside it. */
const copyCertificates = (from: string | undefined, to: string): string[] => {
  if (from === undefined) return [];
  try {
    copyFileSync(from, to);
  } catch {
    throw new Complaint(`PROVARA_PRIVATE_CA_FILE: ${from} can not be read.`);
  }
  return [basename(to)];
};

/** Resolved late: on a system without workerd the other commands still work. */
const workerdPath = (): string => {
  try {
    return workerdModule.parse(createRequire(import.meta.url)('workerd')).default;
  } catch {
    throw new Complaint(
      `workerd is missing or has no build for ${process.platform} ${process.arch}. Install it with npm ci, or deploy the hub: npm run deploy`,
    );
  }
};
const workerdModule = z.object({ default: z.string() });

// Windows programs do not start without SystemRoot; time zones and folders for temporary files are the user's.
const systemVariables = (): Record<string, string> => {
  const names = ['SystemRoot', 'TEMP', 'TMP', 'TMPDIR', 'TZ'];
  return Object.fromEntries(names.flatMap((name) => [[name, process.env[name]]]).filter(hasValue));
};
const hasValue = (entry: (string | undefined)[]): entry is [string, string] => entry[1] !== undefined;

const untilReady = async (url: string, over: Promise<string>): Promise<void> => {
  let ended: string | undefined;
  over.then((how) => {
    ended = how;
  });
  for (const startedMs = performance.now(); performance.now() - startedMs < READY_MS; ) {
    if (ended !== undefined) throw new Error(`workerd ${ended}.`);
    const answer = await fetch(`${url}/status`, { signal: AbortSignal.timeout(2_000) }).catch(
      () => undefined,
    );
    if (answer?.ok) return;
    await sleep(POLL_MS);
  }
  throw new Error(`it did not answer within ${READY_MS / 1_000} s.`);
};
