import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { CLOSE } from '../shared/protocol.ts';
import { stayConnected } from './connection/stay-connected.ts';
import { type Ending, ending, endingWords } from './ending.ts';
import { HubHistory } from './journal/hub-history.ts';
import { Journal } from './journal/journal.ts';
import { openRunnerKey } from './keys/runner-key.ts';
import type { Log } from './log.ts';
import { readRedactFile } from './output/redact/redact-file.ts';
import { PlanDesk } from './plans/plan-desk.ts';
import { recover } from './plans/recover.ts';
import { clearRuns } from './plans/runs-folder.ts';
import { keepPolicy } from './policy/keep-policy.ts';
import { readOptions } from './read-options.ts';
import { cleanEnvironment } from './run/clean-environment.ts';
import { LateJudging } from './run/late-judging.ts';
import { newFacts, type RunnerFacts, type WithDefaults, withDefaults } from './runner-facts.ts';
import { runnerHandlers } from './runner-handlers.ts';
import type { Runner, RunnerInfo, RunnerOptions } from './runner-options.ts';
import { writeRunning } from './running-file.ts';
import { constrained, findShell } from './shell/find-shell.ts';
import { ReadyShell, readyMark } from './shell/ready-shell.ts';
import { acquireLock } from './state-lock.ts';
import { loadContainment } from './terminate/load-containment.ts';
import { keepTrust } from './trust/keep-trust.ts';
import { whyFailed } from './why-failed.ts';

/** Starts the runner; it lives until `stop`, or until going on can not help. Never throws. */
export const startRunner = (options: RunnerOptions): Runner => {
  const context = withDefaults(options);
  const facts = newFacts(options);
  const asked = new AbortController();
  const stopped = live(context, facts, asked.signal)
    .catch((error: unknown) => whyFailed(error, context.log))
    .then((end) => {
      facts.connectedOnce(undefined);
      const reason = endingWords(end, options.adoptsFirstKey === true);
      context.log({ op: 'runner.ended', code: end.code, reason });
      return end;
    });
  return {
    stopped,
    connected: facts.connected,
    get info(): RunnerInfo {
      return { ...facts.info };
    },
    stop: async () => {
      asked.abort();
      await stopped;
    },
  };
};

/** The runner's life, in order. */
const live = async (context: WithDefaults, facts: RunnerFacts, asked: AbortSignal): Promise<Ending> => {
  const { now, timing, log, env, random } = context;
  const settings = readOptions(context.options);
  mkdirSync(settings.home, { recursive: true, mode: 0o700 });
  const lock = await acquireLock(settings.home, 'runner');
  if (lock === undefined) {
    const reason = `Another runner uses the folder ${settings.home}.`;
    return ending('locked', reason, 'Stop it, or give this one its own folder.');
  }
  try {
    writeRunning(settings.home, settings);
    const redact = readRedactFile(settings.home);
    const key = openRunnerKey(settings.home);
    const journal = Journal.open(settings.home, now);
    if (journal.isAfterLoss) log({ op: 'journal.lost', detail: JOURNAL_LOST });
    const ahead = journal.lossAhead;
    if (ahead !== undefined) log({ op: 'journal.ahead', detail: `${ahead.detail} ${ahead.cure}` });
    void facts.connected.then((info) => {
      if (info !== undefined) journal.makeRoom();
    });
    const loading = loadContainment(process.platform, settings.home, log);
    const search = findShell(settings.shell, env);
    // Its failure is met below; the folder stays locked until what a crash left is settled.
    search.catch(() => undefined);
    await recover(journal, now, timing.gentleMs, log);
    const found = await search;
    const shell = settings.constrainedLanguage ? constrained(found) : found;
    const contain = await loading;
    facts.info = { ...facts.info, shell };
    compact(journal, log);
    const runsFolder = clearRuns(settings.home, journal);
    const judging = new LateJudging();
    const { policy, stopWatching } = keepPolicy({
      settings,
      shell,
      judging,
      connected: facts.connected,
      onReady: context.options.onReady,
      now,
      timing,
      log,
      send: (frame) => connection.send(frame),
    });
    const { trust, stopWatching: stopWatchingTrust } = keepTrust({
      settings,
      timing,
      log,
      send: (frame) => connection.send(frame),
    });
    // Once for all runs: what a runner was started with does not change.
    const environment = cleanEnvironment(env, process.platform, '');
    const ready =
      settings.readyShell && (shell.kind === 'sh' || shell.version !== null)
        ? new ReadyShell({
            shell,
            folder: join(settings.home, 'ready'),
            env: environment,
            mark: readyMark(journal.id),
            contain,
            timing,
            log,
            after: facts.connected,
          })
        : undefined;
    const history = new HubHistory(journal, context.options.pairedAt, log);
    const desk = new PlanDesk({
      policy,
      trust,
      journal,
      history,
      pairedAt: context.options.pairedAt,
      key,
      redact,
      runsFolder,
      shell,
      defaultCwd: settings.workDir,
      slots: settings.slots,
      env: environment,
      contain,
      ready,
      judging,
      listCommands: context.options.listCommands,
      timing,
      now,
      log,
      send: (frame) => connection.report(frame),
    });
    const handlers = runnerHandlers({
      history,
      journalId: journal.id,
      publicKey: key.publicKey,
      settings,
      shell,
      desk,
      policy,
      facts,
      now,
      log,
      trust,
      send: (frame) => connection.report(frame),
    });
    const connection = stayConnected(
      { ...settings, headersNow: () => history.headers(), timing, random, log },
      handlers,
    );
    const end = await Promise.race([connection.ended, whenAborted(asked)]);
    stopWatching();
    stopWatchingTrust();
    await desk.stop(end === undefined);
    await ready?.stop();
    await connection.close(CLOSE.goingAway, 'The runner was stopped.');
    journal.close();
    return end ?? ending('stopped', 'The runner was stopped.');
  } finally {
    await lock.release();
  }
};

/** An older version left it so, too, where no plan had ever come. */
const JOURNAL_LOST =
  'The journal was empty or gone, so nobody knows which plans ran here. Plans that were made before now are not run: submit again what did not run.';

/** A full disk has no room for a second journal: the long one serves as well. */
const compact = (journal: Journal, log: Log): void => {
  try {
    journal.compact();
  } catch (error) {
    log({ op: 'journal.fail', detail: (error as Error).message });
  }
};

const whenAborted = (signal: AbortSignal): Promise<undefined> =>
  new Promise((resolve) => {
    if (signal.aborted) resolve(undefined);
    else signal.addEventListener('abort', () => resolve(undefined), { once: true });
  });
