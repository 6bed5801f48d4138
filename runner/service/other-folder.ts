import { existsSync, readFileSync } from 'node:fs';
import { Complaint } from '../hub/complaint.ts';
import { windowsArgument } from './windows-command-line.ts';
import { plainText } from './xml-text.ts';

const UNINSTALL = 'provara service uninstall';

const otherFolder = (where: string, home: string, uninstall: string): Complaint =>
  new Complaint(
    `The system keeps another folder's runner running here, not that of ${home}: ${where}. Remove it first: ${uninstall}`,
  );

/** A user has one runner that the system keeps: another folder's is not replaced unasked. */
export const refuseOtherFolder = (file: string, homeWord: string, home: string): void => {
  if (!existsSync(file) || readFileSync(file, 'utf8').includes(homeWord)) return;
  throw otherFolder(file, home, UNINSTALL);
};

/**
 * The same of what Windows' tools print of a task (XML) or a service. They lose each character that is not in their
 * code page; a text in which no runner is started says nothing.
 */
export const refuseOtherFolderOnWindows = (
  printed: string,
  where: string,
  home: string,
  uninstall = UNINSTALL,
): void => {
  const text = plainText(printed);
  if (!text.includes(' --home ') || startsFolder(text, home)) return;
  throw otherFolder(where, home, uninstall);
};

/** One character: itself, a `?`, a letter alike, or the two bytes of an eastern code page. Never one that parts folders or words. */
const LOST = String.raw`(?:\uFFFD[^\0-?\\\s]?|[^"\\\s<>])`;

const startsFolder = (text: string, home: string): boolean => {
  const word = windowsArgument(home)
    .replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
    // A character beyond the first 65,536 is two to those tools.
    .replace(/[^ -~]/gu, (character) => (character.length === 1 ? LOST : `${LOST}${LOST}?`));
  return new RegExp(` --home ${word}(?=\\s|<|$)`, 'i').test(text);
};
