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

/**
 * A running program that answers JSON lines {"text"} with facts, in order. PowerShell's own parser dies of some texts:
 * such a text counts as refused, and the program is started again for those behind it.
 */
export class Oracle {
  #command;
  #child;
  #waiting = [];
  #hasAnswered = false;

  constructor(command) {
    this.#command = command;
    this.#start();
  }

  #start() {
    const [program, ...args] = this.#command;
    const child = spawn(program, args, { stdio: ['pipe', 'pipe', 'pipe'] });
    this.#child = child;
    this.#hasAnswered = false;
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
        this.#hasAnswered = true;
        this.#waiting.shift()?.resolve(JSON.parse(line));
      }
    }
  }

  #goOn(complaint) {
    if (this.#waiting.length === 0) {
      return;
    }
    if (!this.#hasAnswered) {
      this.#fail(new Error(`the reference parser doesn't answer: ${complaint}`));
      return;
    }
    const { text, resolve } = this.#waiting.shift();
    resolve({ errors: [{ id: 'ReferenceDied', at: [0, 0] }], ok: false, text });
    this.#start();
    this.#send(this.#waiting);
  }

  #send(requests) {
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
    const child = this.#child;
    child.stdin.end();
    if (child.exitCode === null && child.signalCode === null) {
      await once(child, 'exit');
    }
  }
}
