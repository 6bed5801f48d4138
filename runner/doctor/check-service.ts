import type { Service } from '../service/service.ts';
import { type Finding, ok, warn } from './finding.ts';
import type { Keeping } from './keeping.ts';

const CURES: Readonly<Record<Keeping, string>> = {
  paired: 'provara service install',
  'own hub':
    'npm start runs it, and has to be kept running itself: docs/operations.md, "Keep npm start running".',
  none: 'provara pair URL and then provara service install',
};

/** Does the system keep the runner running, in one of the ways that it has. */
export const checkService = async (keeping: Keeping, ...ways: readonly Service[]): Promise<Finding> => {
  for (const service of ways) {
    const finding = await checkWay(service);
    if (finding !== undefined) return finding;
  }
  return warn('service', 'The system does not keep a runner running here.', CURES[keeping]);
};

const checkWay = async (service: Service): Promise<Finding | undefined> => {
  const { isInstalled, isRunning, words } = await service.state();
  if (!isInstalled) return undefined;
  return isRunning === false
    ? warn(
        'service',
        `The runner is ${service.kind} and does not run. ${words}`,
        'provara service restart; provara logs says why.',
      )
    : ok('service', `The runner is ${service.kind}. ${words}`);
};
