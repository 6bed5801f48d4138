import type { Service } from '../service/service.ts';
import { type Finding, ok } from './finding.ts';
import type { Keeping } from './keeping.ts';

/** With what the runner is started, as far as that is known: by it shell and proxies are judged. */
export interface JudgedBy {
  readonly env: NodeJS.ProcessEnv;
  /** The shell that its service asks for. */
  readonly shell: string | undefined;
  /** Says whose environment it is. */
  readonly finding: Finding;
}

const OF_THE_TERMINAL: Readonly<Record<Keeping, string>> = {
  paired: 'a runner that is started here has the same.',
  'own hub': 'the runner of npm start has that of the terminal in which npm start was called.',
  none: 'a runner that is started here has the same.',
};

/** By the environment of the service of this folder where the system tells it, else by `terminal`, and says so. */
export const judgedBy = async (
  keeping: Keeping,
  terminal: NodeJS.ProcessEnv,
  ways: readonly Service[],
): Promise<JudgedBy> => {
  const told = (of: string, more: string): Finding =>
    ok('env', `Shell and proxies are judged by the environment of ${of}; ${more}`);
  for (const service of ways) {
    const { isInstalled, other } = await service.state();
    if (!isInstalled || other !== null) continue;
    const { env, shell } = await service.given();
    return env === undefined
      ? { env: terminal, shell, finding: told('this terminal', `${service.kind} may have another.`) }
      : { env, shell, finding: told('the runner', `this terminal may have another than ${service.kind}.`) };
  }
  return { env: terminal, shell: undefined, finding: told('this terminal', OF_THE_TERMINAL[keeping]) };
};
