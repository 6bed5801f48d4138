import type { Service } from '../service/service.ts';
import { type Finding, ok, warn } from './finding.ts';

/** Does the system keep the runner running, in one of the ways that it has. A machine of `provara up` needs none. */
export const checkService = async (...ways: readonly Service[]): Promise<Finding> => {
  for (const service of ways) {
    const finding = await checkWay(service);
    if (finding !== undefined) return finding;
  }
  return warn(
    'service',
    'The system does not keep a runner running here.',
    'provara service install, unless provara up runs.',
  );
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
