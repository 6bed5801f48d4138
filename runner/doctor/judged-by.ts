import type { Running } from '../running-file.ts';
import type { Given, Service } from '../service/service.ts';
import { type Finding, ok } from './finding.ts';
import type { Keeping } from './keeping.ts';

/** With what the runner is started, as far as that is known: by it shell and proxies are judged. */
export interface JudgedBy {
  readonly env: NodeJS.ProcessEnv;
  /** The shell that it was told, or that its service asks for. */
  readonly shell: string | undefined;
  /** What its service starts, where it has one. */
  readonly service?: Pick<Given, 'started' | 'unread'> & { readonly kind: string };
  /** Says whose environment it is. */
  readonly finding: Finding;
}

const OF_THE_TERMINAL: Readonly<Record<Keeping, string>> = {
  paired: 'a runner that is started here has the same.',
  'own hub': 'the runner of npm start has that of the terminal in which npm start was called.',
  none: 'a runner that is started here has the same.',
};

/**
 * By the environment of the service of this folder where the system tells it, else by `terminal`, and says so. `running`:
 * what the runner that runs now was told.
 */
export const judgedBy = async (
  keeping: Keeping,
  terminal: NodeJS.ProcessEnv,
  ways: readonly Service[],
  running?: Running,
): Promise<JudgedBy> => {
  const itsShell =
    running === undefined ? '' : ` The runner that runs now was told the shell ${running.shell}.`;
  const told = (of: string, more: string): Finding =>
    ok('env', `Shell and proxies are judged by the environment of ${of}; ${more}${itsShell}`);
  for (const service of ways) {
    const { isInstalled, other } = await service.state();
    if (!isInstalled || other !== null) continue;
    const { kind } = service;
    const { env, shell = 'auto', started, unread } = await service.given();
    const rest = { shell: running?.shell ?? shell, service: { kind, started, unread } };
    return env === undefined
      ? { ...rest, env: terminal, finding: told('this terminal', `${kind} may have another.`) }
      : { ...rest, env, finding: told('the runner', `this terminal may have another than ${kind}.`) };
  }
  return { env: terminal, shell: running?.shell, finding: told('this terminal', OF_THE_TERMINAL[keeping]) };
};
