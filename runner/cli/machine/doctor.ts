import { resolve } from 'node:path';
import { jsonText } from '../../../shared/display/json-text.ts';
import { Complaint } from '../../complaint.ts';
import { checkContainment } from '../../doctor/check-containment.ts';
import { checkFiles } from '../../doctor/check-files.ts';
import { checkFolder } from '../../doctor/check-folder.ts';
import { askByFetch, checkHub, isUnpaired } from '../../doctor/check-hub.ts';
import { checkJournal } from '../../doctor/check-journal.ts';
import { checkNode } from '../../doctor/check-node.ts';
import { checkProxy } from '../../doctor/check-proxy.ts';
import { checkService } from '../../doctor/check-service.ts';
import { checkShell } from '../../doctor/check-shell.ts';
import { checkStarted } from '../../doctor/check-started.ts';
import { checkWay, wayOf } from '../../doctor/check-way.ts';
import { type Finding, fail, warn } from '../../doctor/finding.ts';
import { type JudgedBy, judgedBy } from '../../doctor/judged-by.ts';
import type { Keeping } from '../../doctor/keeping.ts';
import { hasOwnHub, readCredentials, tokenOf } from '../../hub/credentials-file.ts';
import { type PairingFile, readPairing } from '../../keys/pairing-file.ts';
import { type Network, NetworkBroken } from '../../network/network-file.ts';
import { proxyInUse, useEnvironmentsProxies, useNetwork } from '../../network/use-network.ts';
import { readRunning } from '../../running-file.ts';
import { chooseService } from '../../service/choose-service.ts';
import type { Service } from '../../service/service.ts';
import { type RunTool, runTool } from '../../service/system-tool.ts';
import { EXIT } from '../exit-code.ts';
import { readHubUrl, runnerFolderOf, stateFolder } from '../state-folder.ts';
import { oneLine } from '../terminal/one-line.ts';
import { asTyped, forHome, typedCommand } from '../terminal/typed-command.ts';
import { machineBeside, pairAgainWords } from './machine-beside.ts';

export interface DoctorOptions {
  readonly home?: string;
  readonly hub?: string;
  /** Without it that of the runner that runs, or of the machine's service. */
  readonly shell?: string;
  readonly json: boolean;
}

const SIGNS = { ok: 'ok  ', warn: 'look', fail: 'FAIL' } as const;
const WIDTH = 500;

/** `provara doctor`: ends with 0 when nothing keeps the runner of this folder from its work, else with 1. */
export const doctor = async (options: DoctorOptions): Promise<number> => {
  const home = options.home === undefined ? stateFolder() : resolve(options.home);
  const findings = (await look(home, options, runTool)).map((finding) => ({
    ...finding,
    cure: finding.cure === null ? null : forHome(finding.cure, options.home),
  }));
  const failed = findings.filter(({ state }) => state === 'fail').length;
  if (options.json) {
    process.stdout.write(`${jsonText({ home, ok: failed === 0, findings })}\n`);
  } else {
    for (const { check, state, detail, cure } of findings) {
      process.stdout.write(`${SIGNS[state]}  ${check.padEnd(9)}  ${oneLine(detail, WIDTH)}\n`);
      if (cure !== null) process.stdout.write(`${' '.repeat(17)}${oneLine(asTyped(cure), WIDTH)}\n`);
    }
    process.stdout.write(failed === 0 ? 'Nothing keeps the runner from its work.\n' : `${failed} to mend.\n`);
  }
  return failed === 0 ? EXIT.ok : EXIT.error;
};

/** All findings of the folder `home`, with what the system's own tools say. */
export const look = async (
  home: string,
  { hub, shell }: Pick<DoctorOptions, 'hub' | 'shell'>,
  run: RunTool,
): Promise<readonly Finding[]> => {
  const pairing = pairingOf(home);
  const paired = pairing instanceof Complaint ? undefined : pairing;
  const keeping: Keeping = paired !== undefined ? 'paired' : hasOwnHub(home) ? 'own hub' : 'none';
  const ways = serviceWays(home, run);
  const running = await readRunning(runnerFolderOf(home));
  const judged = await judgedBy(keeping, process.env, ways, running);
  if (judged.env !== process.env) useEnvironmentsProxies(judged.env);
  const way = wayOf(home);
  const base = (hub ?? paired?.hub_url ?? readHubUrl(home))?.replace(/\/+$/, '');
  const asked =
    paired === undefined ? ownHubsToken(home) : paired.hub_url === base ? paired.token : undefined;
  const hubFindings =
    base === undefined
      ? [fail('hub', 'This machine is paired with no hub.', 'provara pair URL')]
      : way instanceof NetworkBroken
        ? [warn('hub', `${base} was not asked: the way to it is not known.`, 'Mend the network first.')]
        : await askHub(base, asked, way);
  const saidOfHub =
    base === undefined || keeping !== 'own hub' ? hubFindings : besideFindings(home, base, hubFindings);
  const findings = [
    checkNode(process.versions.node),
    ...(pairing instanceof Complaint ? [fail('pairing', pairing.message, 'As said.')] : []),
    ...(await checkFolder(home, keeping)),
    checkJournal(runnerFolderOf(home), Date.now()),
    ...checkFiles(home, runnerFolderOf(home), paired?.hub_url, running?.proof),
    judged.finding,
    ...(await checkShell(shell ?? judged.shell ?? 'auto', judged.env)),
    ...(await checkContainment(home, process.platform)),
    ...checkWay(way, process.env, judged.env),
    ...(base === undefined || way instanceof NetworkBroken ? [] : checkProxy(base, way)),
    ...saidOfHub,
    ...(ways.length === 0 ? [] : [await checkService(keeping, home, ...ways)]),
    ...(await checkKept(judged, run)),
  ];
  return isUnpaired(hubFindings) ? findings.map(withoutVainCure) : findings;
};

const checkKept = async ({ service }: JudgedBy, run: RunTool): Promise<readonly Finding[]> =>
  service === undefined ? [] : checkStarted(service.kind, service.started, service.unread, run);

/** By the way that the runner goes. */
const askHub = async (
  base: string,
  token: string | undefined,
  network: Network | undefined,
): Promise<readonly Finding[]> => {
  await useNetwork(network, process.env);
  return checkHub(base, token, askByFetch, Date.now, proxyInUse(base));
};

/** While the machine is not paired again, these come to nothing; pairing mends the trust as well. */
const withoutVainCure = (finding: Finding): Finding =>
  ['runner', 'trust', 'service'].includes(finding.check) ? { ...finding, cure: null } : finding;

/** With which the runner of `npm start` calls its hub; undefined where there is none, or its file is damaged, which others say. */
const ownHubsToken = (home: string): string | undefined => {
  try {
    const credentials = readCredentials(home);
    return credentials && tokenOf(credentials, 'runner').token;
  } catch (error) {
    if (error instanceof Complaint) return undefined;
    throw error;
  }
};

/** Beside a hub whose own machine was unpaired: where the one is that took its place, or how one comes there. */
const besideFindings = (home: string, base: string, hubFindings: readonly Finding[]): readonly Finding[] => {
  const beside = machineBeside(home);
  return hubFindings.flatMap((finding) => {
    if (!isUnpaired([finding])) return finding;
    return beside === undefined
      ? { ...finding, cure: pairAgainWords({ url: base, home }) }
      : warn(
          'token',
          `The hub's own machine was unpaired; the one that was paired since is that of ${beside}.`,
          `${typedCommand(['doctor', '--home', beside])}, and so with logs`,
        );
  });
};

const pairingOf = (home: string): PairingFile | Complaint | undefined => {
  try {
    return readPairing(home);
  } catch (error) {
    if (error instanceof Complaint) return error;
    throw error;
  }
};

/** How the system may keep the runner of this folder; none on a system without services of the kind. */
const serviceWays = (home: string, run: RunTool): readonly Service[] => {
  try {
    const { platform, env } = process;
    // Windows has two ways. Which account a service has does not matter for its state.
    const accounts = platform === 'win32' ? [undefined, 'LocalService' as const] : [undefined];
    return accounts.map((account) => chooseService({ home, platform, env, account }, run));
  } catch (error) {
    if (error instanceof Complaint) return [];
    throw error;
  }
};
