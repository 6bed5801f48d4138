import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { lineBatches } from './lines.mjs';

const script = fileURLToPath(new URL('reference-facts.ps1', import.meta.url));

/** The command that states the reference's facts: a PowerShell with the project's script. */
export function powerShellCommand(program = process.env.PROVARA_TEST_PWSH ?? 'pwsh') {
  const policy = process.platform === 'win32' ? ['-ExecutionPolicy', 'Bypass'] : [];
  return [program, '-NoLogo', '-NoProfile', '-NonInteractive', ...policy, '-File', script];
}

const patienceMs = 15_000;
const mostDeathsInARow = 10;

/**
 * A running program that answers JSON lines {"text"} with facts, in order. PowerShell's own parser dies of some texts
 * and hangs at others: such a text counts as refused, and the program is started again for those behind it.
 */
export class Oracle {
  #command;
  #child;
  #waiting = [];
  #deathsInARow = 0;
  #alarm;

  constructor(command) {
    this.#command = command;
    this.#start();
  }

  #start() {
    const [program, ...args] = this.#command;
    const child = spawn(program, args, { stdio: ['pipe', 'pipe', 'pipe'] });
    this.#child = child;
    let complaint = '';
    child.stderr.setEncoding('utf8').on('data', (text) => {
      complaint = (complaint + text).slice(-2000);
    });
    child.on('error', (error) => this.#fail(error));
    child.stdin.on('error', () => {});
    const read = this.#read(child);
    child.on('exit', async () => {
      await read;
      this.#goOn(complaint);
    });
  }

  async #read(child) {
    for await (const lines of lineBatches(child.stdout)) {
      for (const line of lines) {
        this.#deathsInARow = 0;
        this.#waiting.shift()?.resolve(JSON.parse(line));
      }
      this.#setAlarm();
    }
  }

  /** Ends the program if it doesn't answer for long. */
  #setAlarm() {
    clearTimeout(this.#alarm);
    if (this.#waiting.length > 0) {
      const child = this.#child;
      this.#alarm = setTimeout(() => child.kill('SIGKILL'), patienceMs);
    }
  }

  #goOn(complaint) {
    if (this.#waiting.length === 0) {
      return;
    }
    this.#deathsInARow += 1;
    if (this.#deathsInARow > mostDeathsInARow) {
      this.#fail(new Error(`the reference parser doesn't answer: ${complaint}`));
      return;
    }
    const { text, resolve } = this.#waiting.shift();
    resolve({ errors: [{ id: 'ReferenceDied', at: [0, 0] }], ok: false, text });
    this.#start();
    this.#send(this.#waiting);
  }

  #send(requests) {
    this.#setAlarm();
    this.#child.stdin.write(requests.map(({ text }) => `${JSON.stringify({ text })}\n`).join(''));
  }

  #fail(error) {
    for (const { reject } of this.#waiting.splice(0)) {
      reject(error);
    }
  }

  /** The facts of each text. */
  ask(texts) {
    const requests = [];
    const answers = texts.map(
      (text) => new Promise((resolve, reject) => requests.push({ text, resolve, reject })),
    );
    this.#waiting.push(...requests);
    this.#send(requests);
    return Promise.all(answers);
  }

  async close() {
    clearTimeout(this.#alarm);
    const child = this.#child;
    child.stdin.end();
    if (child.exitCode === null && child.signalCode === null) {
      await once(child, 'exit');
    }
  }
}
