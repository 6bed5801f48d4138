import { mkdirSync, realpathSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ENDINGS } from '../../../runner/ending.ts';
import { until } from '../../support/until.ts';
import { newFamily } from './beats.ts';
import { Machine, type MachineOptions, type ShellName } from './machine.ts';
import { type Check, holds, notTried, same } from './report.ts';
import { isWine, runTool } from './tools.ts';

export interface PlanCheckOptions {
  readonly program: string;
  /** The program alone, without koffi. */
  readonly bareProgram: string;
  readonly shell: ShellName;
  readonly folder: string;
}

const ARGUMENTS = ['a b', 'c"d', 'tail\\', "it's", 'grüße', '%PATH%', 'x&y|z'];
const quoted = (text: string): string => `'${text.replaceAll("'", "''")}'`;

/** What a console of each code page can write. */
const PAGES = [
  [437, 'Grüße'],
  [850, 'Grüße'],
  [932, '日本'],
  [65_001, 'Grüße 日本'],
] as const;

/** How plans run in one shell of this machine. */
export const checkPlans = async (check: Check, options: PlanCheckOptions): Promise<void> => {
  const { shell, folder, program } = options;
  const named = (what: string): string => `${shell}: ${what}`;
  const machineOptions: MachineOptions = { program, home: join(folder, `${shell}-home`), shell };
  let machine: Machine | undefined;
  await check(named('starts and says its version'), async () => {
    const started = await startOrSkip(machineOptions);
    machine = started;
    const found = started.hub.of('hello')[0]?.runner.shell;
    holds(found?.version !== null, `${found?.path} said no version`);
    return `${found?.path}, ${found?.version}`;
  });
  if (machine === undefined) return;
  const { hub } = machine;
  const its = machine;
  try {
    await check(named('group policy for scripts'), async () => {
      const { end, detail, stdout } = await its.run('[string]$env:PSExecutionPolicyPreference');
      if (end === 'shell_did_not_run') {
        holds(detail?.includes('script policy') ?? false, `not said to be a policy: ${detail}`);
        return `forbidden by policy, and said so: ${detail}`;
      }
      same('the policy in a step', stdout, 'Bypass\n');
      return notTried('no group policy forbids scripts on this machine');
    });
    await check(named('constrained language'), async () => {
      const { stdout, detail } = await its.run('[string]$ExecutionContext.SessionState.LanguageMode');
      if (stdout.trim() === 'FullLanguage')
        return notTried('neither AppLocker nor WDAC restricts this machine');
      return `${stdout.trim()}; said of it: ${detail}`;
    });
    await check(named('exit code and script file'), async () => {
      writeFileSync(join(folder, 'script.ps1'), "'from a file'\r\nexit 259\r\n");
      const { code, stdout } = await its.run(`& ${quoted(join(folder, 'script.ps1'))}`);
      same('exit code and output', [code, stdout], [259, 'from a file\n']);
      return '259';
    });
    await check(named('a table before an exit'), async () => {
      const { code, stdout } = await its.run("[pscustomobject]@{ Color = 'blue'; Size = 2 }; exit 3");
      same('exit code', code, 3);
      holds(/Color\s+Size\s+-+\s+-+\s+blue\s+2\s/.test(stdout), `printed: ${stdout}`);
      return 'printed';
    });
    await check(named('arguments of programs'), async () => {
      const print = join(folder, 'print.cjs');
      writeFileSync(print, "require('fs').writeSync(1, JSON.stringify(process.argv.slice(2)))");
      // Windows PowerShell does not escape quotes itself.
      const given = shell === 'pwsh' ? ARGUMENTS : ARGUMENTS.filter((text) => !text.includes('"'));
      const words = [process.execPath, print, ...given].map(quoted).join(' ');
      same('arguments', JSON.parse((await its.run(`& ${words}`)).stdout), given);
      return `${given.length} of ${ARGUMENTS.length}`;
    });
    await check(named('every character, plain, in both streams'), async () => {
      const text = 'Grüße 日本 🚀';
      const { stdout, stderr } = await its.run(
        `'${text}'; [Console]::Error.Write('${text}'); Write-Progress 'a'`,
      );
      same('streams', [stdout, stderr], [`${text}\n`, text]);
      return text;
    });
    await check(named('20 MB of output'), async () => {
      const { stdout } = await its.run("$line = 'x' * 999; foreach ($i in 1..20000) { $line }");
      same('characters', stdout.length, 20_000_000);
      return 'whole';
    });
    await check(named('a cancel ends child, orphan and detached process (Job Object)'), async () => {
      holds(!its.log.includes('containment.missing'), 'koffi was not loaded; the log says why');
      const family = newFamily(join(folder, `${shell}-family`));
      const plan = its.plan(family.command);
      await hub.run(plan);
      await family.areAlive();
      hub.send({ type: 'cancel', plan_id: plan.plan_id, reason: null });
      same('outcome', (await hub.finished(plan.plan_id)).outcome, 'cancelled');
      same('survivors', await family.survivors(), []);
      return 'all three ended';
    });
    await check(named('a second runner on the same folder ends'), async () => {
      if (await isWine()) return notTried('in Wine two programs can have one pipe');
      const { status, said } = await its.second();
      same(said, status, ENDINGS.locked);
      return said;
    });
    await check(
      named('a killed runner takes its step along, and the next one says so, and runs nothing twice'),
      async () => {
        const family = newFamily(join(folder, `${shell}-killed`));
        const plan = its.plan(family.command);
        await hub.run(plan);
        await family.areAlive();
        await its.kill();
        same('survivors', await family.survivors(), []);
        await its.startAgain();
        same('outcome', (await hub.finished(plan.plan_id)).outcome, 'unknown');
        hub.force(plan);
        await until(() => hub.about('finished', plan.plan_id).length > 1, 'it is told again');
        same('survivors', await family.survivors(), []);
        return 'unknown';
      },
    );
  } finally {
    await machine.end();
  }
  await checkOthers(check, options);
};

const startOrSkip = async (options: MachineOptions): Promise<Machine> => {
  try {
    return await Machine.start(options);
  } catch (error) {
    if (/No (pwsh|powershell) was found/.test((error as Error).message))
      notTried(`${options.shell} is not installed`);
    throw error;
  }
};

/** What takes a runner of its own. */
const checkOthers = async (check: Check, options: PlanCheckOptions): Promise<void> => {
  const { shell, folder, program, bareProgram } = options;
  const using = async (
    name: string,
    more: Partial<MachineOptions>,
    look: (machine: Machine) => Promise<string>,
  ) => {
    const machine = await Machine.start({ program, home: join(folder, `${shell}-${name}`), shell, ...more });
    try {
      return await look(machine);
    } finally {
      await machine.end();
    }
  };
  await check(`${shell}: taskkill without koffi`, () =>
    using('bare', { program: bareProgram }, async (machine) => {
      holds(machine.log.includes('containment.missing'), 'koffi was loaded from somewhere');
      const family = newFamily(join(folder, `${shell}-bare-family`));
      const plan = machine.plan(family.command);
      await machine.hub.run(plan);
      await family.areAlive();
      machine.hub.send({ type: 'cancel', plan_id: plan.plan_id, reason: null });
      const { outcome, steps } = await machine.hub.finished(plan.plan_id);
      same('outcome', outcome, 'cancelled');
      holds(steps[0]?.detail?.includes('may have survived') ?? false, `not said: ${steps[0]?.detail}`);
      const survivors = await family.survivors();
      holds(!survivors.includes('own'), 'the own child survived');
      return `survived, as said: ${survivors.join(', ') || 'none'}`;
    }),
  );
  for (const [codePage, text] of PAGES) {
    await check(`${shell}: text of cmd in a console of code page ${codePage}`, async () => {
      const { said } = await runTool('cmd.exe', ['/d', '/c', `chcp ${codePage}`]);
      if (!said.includes(String(codePage))) notTried(`no console has it here: ${said}`);
      return using(`page-${codePage}`, { codePage }, async (machine) => {
        const { stdout } = await machine.run(`cmd /d /c 'echo ${text}'`);
        same('text', stdout.trimEnd(), text);
        return text;
      });
    });
  }
  await check(`${shell}: junctions at the policy's working directories`, async () => {
    const { work, inward, outward } = makeJunctions(join(folder, `${shell}-junctions`));
    return using('junctions', { policy: { working_directories: [work] } }, async (machine) => {
      const outside = machine.plan("'ran'", { cwd: outward });
      await machine.hub.run(outside);
      same('a way out', (await machine.hub.refused(outside.plan_id)).code, 'policy_denied');
      const { stdout } = await machine.run('(Get-Location).Path', { cwd: inward });
      same('a way in', stdout.trimEnd().toLowerCase(), work.toLowerCase());
      return 'out is refused, in is the folder behind';
    });
  });
};

const makeJunctions = (folder: string) => {
  const [work, outside] = [join(folder, 'work'), join(folder, 'outside')];
  for (const each of [work, outside]) mkdirSync(each, { recursive: true });
  const [outward, inward] = [join(work, 'outward'), join(folder, 'inward')];
  try {
    symlinkSync(outside, outward, 'junction');
    symlinkSync(work, inward, 'junction');
  } catch (error) {
    return notTried(`no junction can be made here: ${(error as Error).message}`);
  }
  return { work: realpathSync(work), inward, outward };
};
