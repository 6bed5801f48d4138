import type { Service } from '../service/service.ts';
import { type Finding, ok, warn } from './finding.ts';

/** Does the system keep the runner running. A machine of `provara up` needs none. */
export const checkService = async (service: Service): Promise<Finding> => {
  const { isInstalled, isRunning, words } = await service.state();
  if (!isInstalled) {
    return warn(
      'service',
      'The system does not keep a runner running here.',
      'provara service install, unless provara up runs.',
    );
  }
  return isRunning === false
    ? warn(
        'service',
        `The runner is ${service.kind} and does not run. ${words}`,
        'provara service restart; provara logs says why.',
      )
    : ok('service', `The runner is ${service.kind}. ${words}`);
};
