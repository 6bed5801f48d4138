import { type Finding, fail, ok } from './finding.ts';

/** The oldest that the runner is tested with; `engines` of package.json says the same. */
const OLDEST = [20, 19] as const;

/** Is this Node new enough. */
export const checkNode = (version: string): Finding => {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  const isOld = major < OLDEST[0] || (major === OLDEST[0] && minor < OLDEST[1]);
  return isOld
    ? fail('node', `Node ${version} is too old.`, `Install Node ${OLDEST.join('.')} or later.`)
    : ok('node', `Node ${version}.`);
};
