import type { Log } from '../log.ts';
import type { Contain } from './containment.ts';
import { loadJobObjects } from './job-object-windows.ts';

const nothing: Contain = () => undefined;

/** What this system has to hold a process tree together: a Job Object on Windows, nothing that is needed elsewhere. */
export const loadContainment = async (
  platform: NodeJS.Platform,
  home: string,
  log: Log,
): Promise<Contain> => {
  if (platform !== 'win32') return nothing;
  try {
    const contain = await loadJobObjects(home);
    if (contain !== undefined) return contain;
    log({ op: 'containment.missing', detail: 'koffi is not there; process trees are ended by taskkill' });
  } catch (error) {
    log({ op: 'containment.missing', detail: (error as Error).message.slice(0, 500) });
  }
  return nothing;
};
