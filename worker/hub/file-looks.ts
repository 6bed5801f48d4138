import { FILE_LOOK_MS } from '../../shared/limits.ts';
import type { NamedFile, ReferencedFile, Step } from '../../shared/plan.ts';
import type { StoredRunner } from '../store/runner-store.ts';
import type { RunnerSockets } from './runner-sockets.ts';

interface Asked {
  readonly runnerId: string;
  readonly answer: (files: readonly ReferencedFile[]) => void;
}

const notLookedAt = ({ step, path }: NamedFile): ReferencedFile => ({
  step,
  path,
  state: 'not_looked_at',
  resolved: null,
  bytes: null,
  sha256: null,
});

/** Asks machines what is in the files that a new plan names, and waits a moment for the answer. */
export class FileLooks {
  readonly #sockets: RunnerSockets;
  readonly #asked = new Map<string, Asked>();

  constructor(sockets: RunnerSockets) {
    this.#sockets = sockets;
  }

  /** What the machine says of each file; `not_looked_at` where it is offline, too old, or does not answer in time. */
  async ask(
    runner: StoredRunner,
    steps: readonly Pick<Step, 'cwd'>[],
    named: readonly NamedFile[],
  ): Promise<readonly ReferencedFile[]> {
    const unseen = named.map(notLookedAt);
    const socket = this.#sockets.get(runner.id);
    if (socket === undefined || runner.hello?.looks !== true) return unseen;
    const id = crypto.randomUUID();
    const files = named.map(({ step, path }) => ({ step, path, cwd: steps[step]?.cwd ?? null }));
    const looked = await new Promise<readonly ReferencedFile[]>((resolve) => {
      const timer = setTimeout(() => resolve([]), FILE_LOOK_MS);
      const answer = (answered: readonly ReferencedFile[]): void => {
        clearTimeout(timer);
        resolve(answered);
      };
      this.#asked.set(id, { runnerId: runner.id, answer });
      this.#sockets.send(socket, { type: 'look', id, files });
    });
    this.#asked.delete(id);
    // What it was not asked for does not get into a plan.
    return unseen.map(
      (file) => looked.find(({ step, path }) => step === file.step && path === file.path) ?? file,
    );
  }

  /** A machine's answer; one that comes too late is passed over. */
  answered(runnerId: string, id: string, files: readonly ReferencedFile[]): void {
    const asked = this.#asked.get(id);
    if (asked?.runnerId === runnerId) asked.answer(files);
  }
}
