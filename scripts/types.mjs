// One type check for each runtime: `process` can't be used in shared, nor `document` in the worker.
import { spawnSync } from 'node:child_process';

const projects = [
  'shared',
  'clients/typescript',
  'worker',
  'worker/app',
  'worker/app/service-worker',
  'runner',
  'test',
  'test/worker',
  'bench',
  'bench/floor',
];
let failed = false;
for (const project of projects) {
  const { status } = spawnSync(process.execPath, ['node_modules/typescript/bin/tsc', '-p', project], {
    stdio: 'inherit',
  });
  failed ||= status !== 0;
}
process.exit(failed ? 1 : 0);
