import { createInterface } from 'node:readline/promises';
import { Complaint } from '../hub/complaint.ts';
import { EXIT } from './exit-code.ts';

/** Asks the person at the terminal; anything but a yes is a no. Throws where there is none, with `otherwise` as the cure. */
export const isYes = async (question: string, otherwise: string): Promise<boolean> => {
  if (!process.stdin.isTTY) {
    throw new Complaint(`A yes needs a person at a terminal. ${otherwise}`, EXIT.usage);
  }
  const terminal = createInterface({ input: process.stdin, output: process.stderr });
  try {
    return /^y(es)?$/i.test((await terminal.question(question)).trim());
  } finally {
    terminal.close();
  }
};
