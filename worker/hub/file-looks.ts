import { FILE_LOOK_MS } from '../../shared/limits.ts';
import type { NamedFile, ReferencedFile, Step } from '../../shared/plan.ts';
import { isSameFile, notLookedAt } from '../../shared/referenced-files.ts';
import type { StoredRunner } from '../store/runner-store.ts';
import type { RunnerSockets } from './runner-sockets.ts';

interface Asked {
  readonly runnerId: string;
  readonly answer: (files: readonly ReferencedFile[]) => void;
}

/** A plan's files, and the machine whose they are. */
export interface Look {
  readonly runner: StoredRunner;
  readonly steps: readonly Pick<Step, 'cwd'>[];
  readonly named: readonly NamedFile[];
}

/** Asks machines what is in the files that a new plan names, and waits a moment for the answer. */
export class FileLooks {
  readonly #sockets: RunnerSockets;
  readonly #asked = new Map<string, Asked>();
  /** For each requester when the last of its plans was looked at. */
  readonly #lines = new Map<string, Promise<void>>();

  constructor(sockets: RunnerSockets) {
    this.#sockets = sockets;
  }

  /**
   * What the machine says of each file; `not_looked_at` where it is offline, too old, or does not answer in time. Of one
   * requester a machine reads files for one plan at a time: the next ones wait, no longer than for an answer.
   */
  async ask(requesterId: string, { runner, steps, named }: Look): Promise<readonly ReferencedFile[]> {
    const socket = this.#sockets.get(runner.id);
    if (socket === undefined || runner.hello?.looks !== true) return named.map(notLookedAt);
    const untilMs = Date.now() + FILE_LOOK_MS;
    const before = this.#lines.get(requesterId) ?? Promise.resolve();
    const looking = before.then(() => this.#askNow({ runner, steps, named }, untilMs));
    const ended = looking.then(
      () => undefined,
      () => undefined,
    );
    this.#lines.set(requesterId, ended);
    try {
      return await looking;
    } finally {
      if (this.#lines.get(requesterId) === ended) this.#lines.delete(requesterId);
    }
  }

  async #askNow({ runner, steps, named }: Look, untilMs: number): Promise<readonly ReferencedFile[]> {
    const unseen = named.map(notLookedAt);
    const socket = this.#sockets.get(runner.id);
    const leftMs = untilMs - Date.now();
    if (socket === undefined || leftMs <= 0) return unseen;
    const id = crypto.randomUUID();
    const files = named.map(({ step, path }) => ({ step, path, cwd: steps[step]?.cwd ?? null }));
    const looked = await new Promise<readonly ReferencedFile[]>((resolve) => {
      const timer = setTimeout(() => resolve([]), leftMs);
      const answer = (answered: readonly ReferencedFile[]): void => {
        clearTimeout(timer);
        resolve(answered);
      };
      this.#asked.set(id, { runnerId: runner.id, answer });
      this.#sockets.send(socket, { type: 'look', id, files });
    });
    this.#asked.delete(id);
    // What it was not asked for does not get into a plan.
    return unseen.map((file) => looked.find((each) => isSameFile(each, file)) ?? file);
  }

  /** A machine's answer; one that comes too late is passed over. */
  answered(runnerId: string, id: string, files: readonly ReferencedFile[]): void {
    const asked = this.#asked.get(id);
    if (asked?.runnerId === runnerId) asked.answer(files);
  }
}
