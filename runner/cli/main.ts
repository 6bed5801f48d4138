import { startPackedRunner } from './packed/packed-runner.ts';

// The built program is dist/provara.mjs. `provara runner` stays in memory and starts unattended: it is packed by itself,
// and nothing else is read for it.
const packed = (): Promise<void> => startPackedRunner(import.meta.url);

if (process.argv[2] === 'runner') {
  await packed();
} else {
  const [{ runProgram }, { program }] = await Promise.all([
    import('./program/run-program.ts'),
    import('./program/program.ts'),
  ]);
  await runProgram(async () => program(packed));
}
