import { launcherSuite } from '../../support/launcher-suite.ts';

launcherSuite(true, false);
