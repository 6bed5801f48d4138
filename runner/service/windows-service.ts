import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { win32 } from 'node:path';
import { FINAL_EXIT_CODES } from '../ending.ts';
import { givenInWindows, refuseOtherFolder, registeredInWindows } from './other-folder.ts';
import {
  notInstalled,
  type Registered,
  SERVICE_NAME,
  SERVICE_WORDS,
  type Service,
  type ServiceProgram,
} from './service.ts';
import { mustRun, type RunTool } from './system-tool.ts';
import { windowsCommandLine } from './windows-command-line.ts';
import { windowsHost } from './windows-host.ts';

const CURE = 'It takes an administrator: open PowerShell with "Run as administrator" and repeat.';
/** The service manager's word for a service that is not there. */
const NO_SUCH_SERVICE = 1060;

/** Accounts of Windows that need no password. */
export const SERVICE_ACCOUNTS = ['LocalService', 'NetworkService', 'LocalSystem'] as const;
export type ServiceAccount = (typeof SERVICE_ACCOUNTS)[number];

export interface WindowsServicePlace {
  /** `C:\\Windows`. */
  readonly systemRoot: string;
  /** The runner's state folder. */
  readonly home: string;
  /** Where its host program is kept. */
  readonly folder: string;
  readonly account: ServiceAccount;
}

/** Unless told to read more, `sc qc` fails on a service that takes more than a kilobyte to describe. */
const DESCRIPTION_BYTES = '8192';

/** As the service manager calls them in every language, and their security identifiers. */
const ACCOUNTS: Readonly<Record<ServiceAccount, { readonly name: string; readonly sid: string }>> = {
  LocalService: { name: 'NT AUTHORITY\\LocalService', sid: 'S-1-5-19' },
  NetworkService: { name: 'NT AUTHORITY\\NetworkService', sid: 'S-1-5-20' },
  LocalSystem: { name: 'LocalSystem', sid: 'S-1-5-18' },
};

/** `sc` names its fields in the language of Windows; the state alone is one digit. */
const stateIn = (stdout: string): { readonly digit: string; readonly word: string } | undefined => {
  const [, digit, word] = /:\s+([1-7])\s+(\S+)/.exec(stdout) ?? [];
  return digit === undefined || word === undefined ? undefined : { digit, word };
};
const RUNNING = '4';
const ENDS_OR_RUNS = ['2', '3', RUNNING];

/** A real Windows service, at work before anybody signs in. */
export const windowsService = (
  { systemRoot, home, folder, account }: WindowsServicePlace,
  run: RunTool,
): Service => {
  const system = win32.join(systemRoot, 'System32');
  const sc = win32.join(system, 'sc.exe');
  const icacls = win32.join(system, 'icacls.exe');
  const host = win32.join(folder, 'provara-service.exe');
  const must = (file: string, ...args: string[]) => mustRun(run, file, args, CURE);
  const stop = async (): Promise<void> => {
    await run(sc, ['stop', SERVICE_NAME]);
    // `sc stop` only asks; the host takes at most half a minute.
    for (let looks = 0; looks < 70; looks += 1) {
      const { stdout } = await run(sc, ['query', SERVICE_NAME]);
      if (!ENDS_OR_RUNS.includes(stateIn(stdout)?.digit ?? '')) return;
      await new Promise((resolve) => setTimeout(resolve, 500));
    }
  };
  const compile = async (): Promise<void> => {
    mkdirSync(folder, { recursive: true });
    const source = win32.join(folder, 'provara-service.cs');
    writeFileSync(source, windowsHost(FINAL_EXIT_CODES));
    const powershell = win32.join(system, 'WindowsPowerShell', 'v1.0', 'powershell.exe');
    // The curly ones end a text in quotes as well.
    const quoted = (text: string): string => `'${text.replaceAll(/['\u2018-\u201b]/g, '$&$&')}'`;
    // Only Windows PowerShell brings the compiler along.
    const text =
      `Add-Type -TypeDefinition ([IO.File]::ReadAllText(${quoted(source)})) -Language CSharp ` +
      `-ReferencedAssemblies System.ServiceProcess -OutputType ConsoleApplication -OutputAssembly ${quoted(host)}`;
    try {
      await must(powershell, '-NoLogo', '-NoProfile', '-NonInteractive', '-Command', text);
    } finally {
      rmSync(source, { force: true });
    }
  };
  const describe = () => run(sc, ['qc', SERVICE_NAME, DESCRIPTION_BYTES]);
  /** Of a service that is there. */
  const registered = async (): Promise<Registered> => {
    const { stdout } = await describe();
    return registeredInWindows(stdout, `the service ${SERVICE_NAME}`, home, ` --service ${account}`);
  };
  const register = async (program: ServiceProgram, isNew: boolean): Promise<void> => {
    await compile();
    const line = windowsCommandLine([host, program.program, ...program.args]);
    const how = ['binPath=', line, 'start=', 'delayed-auto', 'obj=', ACCOUNTS[account].name];
    if (isNew) await must(sc, 'create', SERVICE_NAME, ...how, 'DisplayName=', 'Provara runner');
    else await must(sc, 'config', SERVICE_NAME, ...how);
    await must(sc, 'description', SERVICE_NAME, SERVICE_WORDS);
    // The host starts the runner anew by itself; this is for the host.
    await must(sc, 'failure', SERVICE_NAME, 'reset=', '86400', 'actions=', 'restart/5000/restart/60000');
    // Each folder in it was made private by who paired the machine, and the runner makes its own so.
    const grant = [program.home, '/grant', `*${ACCOUNTS[account].sid}:(OI)(CI)F`, '/T', '/C', '/Q'];
    await must(icacls, ...grant);
    await must(sc, 'start', SERVICE_NAME);
  };
  const remove = async (): Promise<void> => {
    // What was the system's own before stays so.
    if (account !== 'LocalSystem') {
      const revoke = [win32.dirname(folder), '/remove:g', `*${ACCOUNTS[account].sid}`, '/T', '/C', '/Q'];
      await run(icacls, revoke);
    }
    // The process ends a moment after its service.
    rmSync(folder, { recursive: true, force: true, maxRetries: 20, retryDelay: 250 });
  };
  return {
    kind: `a Windows service (${account})`,
    install: async (program) => {
      const { code } = await run(sc, ['query', SERVICE_NAME]);
      if (code === 0) refuseOtherFolder(await registered(), home);
      try {
        if (code === 0) await stop();
        await register(program, code !== 0);
      } catch (error) {
        // One that is new leaves nothing behind; one that was there goes on as it is.
        if (code === 0) await run(sc, ['start', SERVICE_NAME]);
        if (code === NO_SUCH_SERVICE) {
          await run(sc, ['delete', SERVICE_NAME]);
          await remove();
        }
        throw error;
      }
    },
    uninstall: async () => {
      const { code } = await run(sc, ['query', SERVICE_NAME]);
      if (code === NO_SUCH_SERVICE) return;
      refuseOtherFolder(await registered(), home);
      await stop();
      await must(sc, 'delete', SERVICE_NAME);
      await remove();
    },
    state: async () => {
      const { code, stdout } = await run(sc, ['query', SERVICE_NAME]);
      if (code !== 0) return notInstalled(`service ${SERVICE_NAME}`, ` --service ${account}`);
      const known = await registered();
      const state = stateIn(stdout);
      return {
        isInstalled: true,
        other: known.isOwn ? null : known,
        isRunning: state?.digit === RUNNING,
        words: `Service ${SERVICE_NAME}: ${state?.word ?? 'state unknown'}.`,
      };
    },
    given: async () => givenInWindows((await describe()).stdout),
    restart: async () => {
      refuseOtherFolder(await registered(), home);
      await stop();
      await must(sc, 'start', SERVICE_NAME);
    },
  };
};
