import { createInterface } from 'node:readline/promises';
import { Complaint } from '../../complaint.ts';
import { EXIT } from '../exit-code.ts';

/**
 * Asks the person at the terminal; anything but a yes is a no, Ctrl-C too. Throws where there is no terminal, with
 * `otherwise` as the cure, and when `signal` says that the question has no point any more.
 */
export const isYes = async (question: string, otherwise: string, signal?: AbortSignal): Promise<boolean> => {
  if (!process.stdin.isTTY) {
    throw new Complaint(`A yes needs a person at a terminal. ${otherwise}`, EXIT.usage);
  }
  const terminal = createInterface({ input: process.stdin, output: process.stderr });
  try {
    const interrupted = new Promise<string>((resolve) => terminal.once('SIGINT', () => resolve('')));
    const answer = terminal.question(question, signal === undefined ? {} : { signal });
    return /^y(es)?$/i.test((await Promise.race([answer, interrupted])).trim());
  } finally {
    terminal.close();
  }
};
