import { launcherSuite } from '../../support/launcher-suite.ts';

launcherSuite(false, true);
