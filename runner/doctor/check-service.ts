import { cureOf, otherFolderWords } from '../service/other-folder.ts';
import type { Service } from '../service/service.ts';
import { type Finding, ok, warn } from './finding.ts';
import { KEPT_BY_START, type Keeping } from './keeping.ts';

const CURES: Readonly<Record<Keeping, string>> = {
  paired: 'provara service install',
  'own hub': KEPT_BY_START,
  none: 'provara pair URL and then provara service install',
};

/** Does the system keep the runner of the folder `home` running, in one of the ways that it has. */
export const checkService = async (
  keeping: Keeping,
  home: string,
  ...ways: readonly Service[]
): Promise<Finding> => {
  let ofOther: Finding | undefined;
  for (const service of ways) {
    const { isInstalled, other, isRunning, words } = await service.state();
    if (!isInstalled) continue;
    if (other === null) return own(service, isRunning, words);
    ofOther ??= warn(
      'service',
      otherFolderWords(other, home),
      other.isKnown ? `${cureOf(other)}; then ${CURES[keeping]}` : cureOf(other),
    );
  }
  return ofOther ?? warn('service', 'The system does not keep a runner running here.', CURES[keeping]);
};

const own = ({ kind }: Service, isRunning: boolean | null, words: string): Finding =>
  isRunning === false
    ? warn(
        'service',
        `The runner is ${kind} and does not run. ${words}`,
        'provara service restart; provara logs says why.',
      )
    : ok('service', `The runner is ${kind}. ${words}`);
