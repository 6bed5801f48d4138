import { dirname } from 'node:path';
import { Complaint } from '../../complaint.ts';
import { bootstrapOf, ensureCredentials, markShown, tokenOf } from '../../hub/credentials-file.ts';
import { endOrphanedHub, hubFolderOf, startEmbeddedHub } from '../../hub/embedded-hub.ts';
import { networkUrl, pageUrl, reservePort } from '../../hub/listen-address.ts';
import { ensureSealingKey } from '../../hub/sealing-key.ts';
import { acquireLock } from '../../state-lock.ts';
import { EXIT } from '../exit-code.ts';
import { newSignInLink } from '../hub/sign-in-link.ts';
import { pairAgainWords } from '../machine/machine-beside.ts';
import { machineName } from '../machine/machine-name.ts';
import { programFile } from '../program/program-file.ts';
import { openStateFolder, stateFolder, writeUpFile } from '../state-folder.ts';
import { terminalProse } from '../terminal/terminal-prose.ts';
import { otherAddressWarning } from './passkey-address.ts';
import { publicUrlOf } from './public-url.ts';
import { endOrphanedRunner, startRunnerProcess } from './runner-process.ts';
import { untilToldToStop } from './stop-signal.ts';
import { banner, jsonLine } from './up-banner.ts';

export interface UpOptions {
  readonly port: number;
  readonly host: string;
  readonly json: boolean;
  readonly slots: number;
  readonly shell: string;
  readonly constrainedLanguage: boolean;
  readonly readyShell: boolean;
  readonly publicUrl?: string;
}

interface Running {
  stop(): Promise<void>;
}

const PASSED_ON = [
  'AGENT_HUB_RATE_LIMIT_REQUESTS',
  'AGENT_HUB_RATE_LIMIT_WINDOW_SECONDS',
  'PROVARA_PRIVATE_TARGETS',
];

const say = (line: string): void => {
  process.stderr.write(`provara: ${terminalProse(line)}\n`);
};

/** `provara up`: the hub and a runner on this machine, until told to stop. Gives the exit code. */
export const up = async (options: UpOptions): Promise<number> => {
  const told = untilToldToStop().then(() => say('Stopping: first the runner, then the hub.'));
  const home = openStateFolder(stateFolder());
  const lock = await acquireLock(home, 'up');
  if (lock === undefined) {
    throw new Complaint(
      `Provara already runs on ${home}. Stop it there, or give this one its own state folder and port: PROVARA_HOME=other npm start -- --port ${options.port + 1}`,
      EXIT.usage,
    );
  }
  const running: Running[] = [];
  try {
    const served = serve(home, options, running);
    return await Promise.race([served, told.then(() => EXIT.ok)]);
  } finally {
    // The runner goes first: it tells the hub what became of its plans.
    for (const program of running.reverse()) await program.stop();
    await lock.release();
  }
};

/** Starts both, shows how to use them, and throws when the hub can't go on; without its runner it does, for other machines and people. */
const serve = async (home: string, options: UpOptions, running: Running[]): Promise<never> => {
  const machine = machineName();
  const credentials = ensureCredentials(
    home,
    hubFolderOf(home),
    { owner: 'owner', approver: 'approver', agent: 'first-agent', runner: machine },
    new Date(),
  );
  const sealing = ensureSealingKey(home);
  if (sealing.isNew && credentials.shown_at !== null) {
    say(
      `Made ${sealing.path}, which seals the hub's secrets from now on; keep it in your backups. Was there one before? Then it is lost, and notifications must be set up again: Settings on the page.`,
    );
  }
  // First the runner: it ends its hub by itself when it can, and must not find ours.
  await endOrphanedRunner(home);
  const orphan = await endOrphanedHub(home);
  if (orphan !== undefined) say(`Ended the hub (process ${orphan}) that an earlier start left behind.`);
  const port = await reservePort(options.host, options.port);
  const publicUrl = publicUrlOf(home, options.publicUrl);

  const program = programFile(import.meta.url);
  const networkAddress = networkUrl(options.host, port);
  const hub = startEmbeddedHub({
    home,
    dist: dirname(program),
    host: options.host,
    port,
    variables: hubVariables(JSON.stringify(bootstrapOf(credentials)), sealing.key, publicUrl, networkAddress),
    ...(process.env.PROVARA_PRIVATE_TARGETS !== undefined && {
      privateNetwork: { certificateFile: process.env.PROVARA_PRIVATE_CA_FILE },
    }),
    say,
  });
  running.push(hub);
  await hub.ready;
  writeUpFile(home, hub.url, networkAddress, publicUrl);

  const pageAddress = publicUrl ?? pageUrl(hub.url);
  const warning = otherAddressWarning(home, pageAddress);
  if (warning !== undefined) say(warning);

  const { slots, shell, constrainedLanguage, readyShell } = options;
  const chosen = { slots, shell, constrainedLanguage, readyShell };
  const runner = startRunnerProcess({ home, program, hubUrl: hub.url, ...chosen, say });
  running.push(runner);
  const news = await runner.ready;

  const phoneUrl = publicUrl ?? networkAddress;
  const owner = { base: hub.url, token: tokenOf(credentials, 'owner').token };
  const started = {
    home,
    url: hub.url,
    pageUrl: pageAddress,
    isPublic: publicUrl !== undefined,
    runner: news,
    agent: tokenOf(credentials, 'agent'),
    approver: tokenOf(credentials, 'approver'),
    isFirstStart: credentials.shown_at === null,
    isShellChosen: options.shell !== 'auto',
    // Scripts get one under the address that they were told.
    signIn: await newSignInLink(owner, publicUrl ?? (options.json ? hub.url : pageUrl(hub.url))),
    // Each link works once, so the phone gets its own.
    phoneSignIn: phoneUrl === undefined ? undefined : await newSignInLink(owner, phoneUrl),
  };
  process.stdout.write(options.json ? jsonLine(started) : banner(started, process.stdout.isTTY));
  if (credentials.shown_at === null) markShown(home, credentials, new Date());

  if (news !== undefined) {
    void runner.over.then((why) => {
      say(`The runner ended for good: ${why}`);
      say(
        runner.isUnpaired()
          ? `The hub goes on. ${pairAgainWords(started)}`
          : 'The hub goes on without it. When that is mended, end this and start it again.',
      );
    });
  }
  throw new Complaint(`The hub ended for good: ${await hub.over}`);
};

const hubVariables = (
  bootstrap: string,
  sealingKey: string,
  publicUrl: string | undefined,
  networkAddress: string | undefined,
): Record<string, string> => {
  const variables: Record<string, string> = {
    PROVARA_BOOTSTRAP: bootstrap,
    PROVARA_SEALING_KEY: sealingKey,
  };
  if (publicUrl !== undefined) variables.PROVARA_PUBLIC_URL = publicUrl;
  if (networkAddress !== undefined) variables.PROVARA_NETWORK_URL = networkAddress;
  for (const name of PASSED_ON) {
    const value = process.env[name];
    if (value !== undefined) variables[name] = value;
  }
  return variables;
};
