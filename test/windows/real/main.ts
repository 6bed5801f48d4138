import { cpSync, existsSync, mkdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { createInterface } from 'node:readline/promises';
import * as z from 'zod';
import { checkInstall } from './install-checks.ts';
import { Machine } from './machine.ts';
import { checkPlans } from './plan-checks.ts';
import { type Check, notTried, reportInto, same } from './report.ts';
import { isWine } from './tools.ts';

/** What `on-real-windows.ps1` has looked up: `main SETTINGS_FILE`, in JSON. */
const settings = z
  .strictObject({
    /** The built command line of the checkout. */
    program: z.string(),
    /** What the hub serves under `/install/`. */
    built: z.string(),
    /** Made and removed by the caller. */
    folder: z.string(),
    report: z.string(),
    shells: z.array(z.enum(['pwsh', 'powershell'])),
    isAdministrator: z.boolean(),
    withTask: z.boolean(),
    withService: z.boolean(),
    withSleep: z.boolean(),
  })
  .parse(JSON.parse(readFileSync(process.argv[2] ?? '', 'utf8').replace(/^\uFEFF/, '')));
const { folder, program, built, shells, isAdministrator, withTask, withService, withSleep } = settings;
const check = reportInto(settings.report);

/** The program where no koffi is found: neither beside it nor above it. */
const bareFolder = join(folder, 'bare');
mkdirSync(bareFolder, { recursive: true });
const bareProgram = join(bareFolder, 'provara.mjs');
cpSync(program, bareProgram);
cpSync(join(dirname(program), 'parts'), join(bareFolder, 'parts'), { recursive: true });

const isInWine = await isWine();
const WINE = 'Wine has neither Task Scheduler nor a service manager of the kind';

const checkSleep = async (sleeps: Check): Promise<void> => {
  await sleeps(
    'sleep and wake: a step that spans it runs once, and the runner is there afterwards',
    async () => {
      const [shell] = shells;
      if (!withSleep) return notTried('asked for by -ByHand');
      if (shell === undefined) return notTried('no shell');
      const machine = await Machine.start({ program, home: join(folder, 'sleep'), shell });
      try {
        const marker = join(folder, 'slept');
        const plan = machine.plan(
          `[IO.File]::AppendAllText('${marker}', 'x'); foreach ($i in 1..600) { [Threading.Thread]::Sleep(100) }`,
        );
        await machine.hub.run(plan);
        const asked = createInterface({ input: process.stdin, output: process.stdout });
        await asked.question('Put this machine to sleep for two minutes, wake it, then press Enter. ');
        asked.close();
        const { outcome } = await machine.hub.finished(plan.plan_id, 180_000);
        same('marks', readFileSync(marker, 'utf8'), 'x');
        same('a step afterwards', (await machine.run("'on'")).stdout, 'on\n');
        return `the step ${outcome}`;
      } finally {
        await machine.end();
      }
    },
  );
};

for (const shell of shells) await checkPlans(check, { program, bareProgram, shell, folder });
await checkInstall(check, {
  built,
  place: join(folder, 'installed'),
  asService: false,
  whyNot: isInWine
    ? WINE
    : !withTask
      ? 'asked for by -Task'
      : existsSync(built)
        ? undefined
        : 'npm run build comes first',
});
await checkInstall(check, {
  built,
  place: join(process.env.ProgramData ?? 'C:\\ProgramData', `provara-check-${process.pid}`),
  asService: true,
  whyNot: isInWine
    ? WINE
    : !withService
      ? 'asked for by -Service'
      : isAdministrator
        ? undefined
        : 'it takes an administrator: run this in a PowerShell that was opened with "Run as administrator"',
});
await checkSleep(check);
process.exit();
