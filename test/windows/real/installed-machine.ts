import { existsSync, mkdirSync, readFileSync, statSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { writePairing } from '../../../runner/keys/pairing-file.ts';
import { NO_TRUST, writeTrust } from '../../../runner/trust/trust-file.ts';
import { aPlan, HUB, RUNNER, TOKEN } from '../../support/builders.ts';
import { FakeHub } from '../../support/fake-hub.ts';
import type { Ran } from '../../support/launcher-cases.ts';
import { until } from '../../support/until.ts';
import { endOf } from '../support/windows-plans.ts';
import { same } from './report.ts';
import { mustRun, runTool, type Said, SYSTEM } from './tools.ts';

/** This machine, with the runner that `install.ps1` puts on it, a hub beside it, and what serves the script's files. */
export class InstalledMachine {
  readonly hub: FakeHub;
  readonly place: string;
  readonly state: string;
  readonly words: string;
  readonly #files: Server;
  readonly #url: string;

  private constructor(hub: FakeHub, files: Server, place: string, asService: boolean) {
    this.hub = hub;
    this.place = place;
    this.state = join(place, 'state');
    this.words = asService ? '-Service' : '';
    this.#files = files;
    this.#url = `http://127.0.0.1:${(files.address() as AddressInfo).port}`;
  }

  /** `built`: the folder of what the hub serves under `/install/`. It is paired already, and takes the hub's word. */
  static async make(built: string, place: string, asService: boolean): Promise<InstalledMachine> {
    const files = createServer(({ url = '' }, answer) => {
      const file = join(built, url.replace(/^\/(install\/)?/, ''));
      if (!existsSync(file) || !statSync(file).isFile()) answer.writeHead(404).end();
      else answer.writeHead(200, { 'content-type': 'text/plain; charset=utf-8' }).end(readFileSync(file));
    });
    await new Promise<void>((resolve) => files.listen(0, '127.0.0.1', resolve));
    const machine = new InstalledMachine(await FakeHub.start(), files, place, asService);
    mkdirSync(place, { recursive: true });
    writePairing(machine.state, {
      version: 1,
      hub_url: machine.hub.url,
      hub: HUB,
      runner: { ...RUNNER },
      token: TOKEN,
      paired_at: new Date().toISOString(),
    });
    writeTrust(join(machine.state, 'runner'), { ...NO_TRUST, proof: 'token' });
    return machine;
  }

  /** As a person does it: fetched by PowerShell and run. */
  install(more = ''): Promise<string> {
    const text = `$ErrorActionPreference = 'Stop'; & ([scriptblock]::Create((Invoke-RestMethod -UseBasicParsing '${this.#url}/install.ps1'))) -Hub '${this.#url}' -Folder '${this.place}' ${this.words} ${more}`;
    return mustRun(SYSTEM.powershell, [
      '-NoProfile',
      '-NonInteractive',
      '-ExecutionPolicy',
      'Bypass',
      '-Command',
      text,
    ]);
  }

  /** Calls the installed command line. */
  provara(...words: string[]): Promise<Said> {
    const service = words[0] === 'service' && this.words !== '' ? ['--service'] : [];
    const program = join(this.place, 'app', 'provara.mjs');
    return runTool(process.execPath, [program, ...words, ...service, '--home', this.state]);
  }

  /** Does it, and waits until a runner that was not there before is connected. */
  async connectsAfter(deed: () => Promise<unknown>, boundMs?: number): Promise<void> {
    const before = this.hub.of('hello').length;
    await deed();
    await until(() => this.hub.of('hello').length > before, 'a new runner says hello', boundMs);
  }

  async run(command: string): Promise<Ran> {
    const { policy, shell } = {
      policy: this.hub.of('hello').at(-1)?.policy,
      shell: this.hub.of('hello').at(-1)?.runner.shell,
    };
    const plan = aPlan(command, { shell: shell?.kind ?? 'pwsh', policy_hash: policy?.hash ?? null });
    await this.hub.run(plan);
    return endOf(this.hub, plan);
  }

  /** The process id of the runner, by a step's own word. */
  async pid(): Promise<string> {
    const { stdout, end } = await this.run(
      '(Get-CimInstance Win32_Process -Filter "ProcessId=$PID").ParentProcessId',
    );
    same('end', end, 'exited');
    return stdout.trim();
  }

  async close(): Promise<void> {
    this.#files.close();
    await this.hub.stop();
  }
}
