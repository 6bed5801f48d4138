import { realpathSync } from 'node:fs';
import { resolve } from 'node:path';
import { jsonText } from '../../../shared/display/json-text.ts';
import { Complaint } from '../../complaint.ts';
import { KEPT_BY_START } from '../../doctor/keeping.ts';
import { hasOwnHub } from '../../hub/credentials-file.ts';
import { readPairing } from '../../keys/pairing-file.ts';
import { chooseService } from '../../service/choose-service.ts';
import { cureOf, otherFolderWords } from '../../service/other-folder.ts';
import { type Given, refuseBrokenPaths, type Service } from '../../service/service.ts';
import { runTool } from '../../service/system-tool.ts';
import type { ServiceAccount } from '../../service/windows-service.ts';
import { EXIT } from '../exit-code.ts';
import { runnerLogIn, stateFolder } from '../state-folder.ts';
import { terminalProse } from '../terminal/terminal-prose.ts';
import { asTyped, forHome, typedCommand, typedHome } from '../terminal/typed-command.ts';

interface ServiceOptions {
  readonly home?: string;
  readonly service?: ServiceAccount;
}

const homeOf = ({ home }: ServiceOptions): string => (home === undefined ? stateFolder() : resolve(home));

const serviceOf = (options: ServiceOptions): Service =>
  chooseService(
    { home: homeOf(options), platform: process.platform, env: process.env, account: options.service },
    runTool,
  );

/** How this very program is started: Node with its file, or the single executable alone. */
const ownProgram = (): readonly string[] => {
  const [, script] = process.argv;
  return script === undefined || script === process.execPath
    ? [process.execPath]
    : [process.execPath, realpathSync(script)];
};

/** Beside a hub no runner is kept: pairing in its folder would lead to a second one. */
const ownHubWords = (home: string): string => `${home} holds a hub and its machine: ${KEPT_BY_START}`;

/** What this folder's runner is started with now: an upgrade, which registers it anew, changes none of it. */
const keptOf = async (service: Service): Promise<Given | undefined> => {
  const { isInstalled, other } = await service.state();
  return isInstalled && other === null ? service.given() : undefined;
};

/** `provara service install`: refused for a machine that is not paired, for its runner could only end. */
export const serviceInstall = async (
  options: ServiceOptions & {
    readonly slots?: number;
    readonly shell?: string;
    readonly constrainedLanguage?: boolean;
    readonly readyShell?: boolean;
  },
): Promise<number> => {
  const home = homeOf(options);
  if (readPairing(home) === undefined) {
    if (hasOwnHub(home)) throw new Complaint(ownHubWords(home), EXIT.usage);
    throw new Complaint(`${home} is not paired with a hub. Pair it first: provara pair URL`, EXIT.usage);
  }
  const service = serviceOf(options);
  const [program = process.execPath, ...script] = ownProgram();
  const kept = await keptOf(service);
  const isConstrained = options.constrainedLanguage ?? kept?.isConstrained ?? false;
  const hasReadyShell = options.readyShell ?? kept?.hasReadyShell ?? true;
  const args = [
    ...script,
    'runner',
    '--home',
    home,
    '--log-file',
    runnerLogIn(home),
    '--slots',
    String(options.slots ?? kept?.slots ?? 1),
    '--shell',
    options.shell ?? kept?.shell ?? 'auto',
    ...(isConstrained ? ['--constrained-language'] : []),
    ...(hasReadyShell ? [] : ['--no-ready-shell']),
    ...(options.service === undefined ? [] : ['--until-input-ends']),
  ];
  const what = { program, args, home };
  refuseBrokenPaths(what);
  await service.install(what);
  process.stdout.write(
    `The runner is ${service.kind} now, and was started. Its log: ${typedCommand(['logs'])}${typedHome(options.home)}\n`,
  );
  return EXIT.ok;
};

/** `provara service uninstall`. */
export const serviceUninstall = async (options: ServiceOptions): Promise<number> => {
  const service = serviceOf(options);
  await service.uninstall();
  process.stdout.write(
    `The runner is no longer ${service.kind}. Its state is still in ${homeOf(options)}; ${typedCommand(['unpair'])}${typedHome(options.home)} ends the pairing.\n`,
  );
  return EXIT.ok;
};

/** `provara service status`: ends with 0 when this folder's runner is kept and runs, else with 1. */
export const serviceStatus = async (
  options: ServiceOptions & { readonly json: boolean },
): Promise<number> => {
  const service = serviceOf(options);
  const state = await service.state();
  const { other } = state;
  const home = homeOf(options);
  const isStarts = !state.isInstalled && readPairing(home) === undefined && hasOwnHub(home);
  const words = isStarts
    ? ownHubWords(home)
    : other === null
      ? forHome(state.words, options.home)
      : `${otherFolderWords(other, home)} ${state.words} ${other.isKnown ? "Remove it before this one's is made: " : ''}${cureOf(other)}`;
  process.stdout.write(
    options.json ? `${jsonText({ kind: service.kind, ...state })}\n` : `${terminalProse(asTyped(words))}\n`,
  );
  return state.isRunning === true && other === null ? EXIT.ok : EXIT.error;
};

/** `provara service restart`. */
export const serviceRestart = async (options: ServiceOptions): Promise<number> => {
  const service = serviceOf(options);
  const { isInstalled, words } = await service.state();
  if (!isInstalled) {
    const home = homeOf(options);
    const isStarts = readPairing(home) === undefined && hasOwnHub(home);
    throw new Complaint(isStarts ? ownHubWords(home) : words);
  }
  await service.restart();
  process.stdout.write('The runner was started again.\n');
  return EXIT.ok;
};
