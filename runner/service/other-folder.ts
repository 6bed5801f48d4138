import { realpathSync } from 'node:fs';
import { resolve } from 'node:path';
import { Complaint } from '../complaint.ts';
import type { Given, Registered } from './service.ts';
import { windowsArgument } from './windows-command-line.ts';
import { plainText } from './xml-text.ts';

/** Each user has one runner that the system keeps, and each machine one service: another folder's is left alone. */
export const refuseOtherFolder = (registered: Registered, home: string): void => {
  if (registered.isOwn) return;
  const cure = registered.isKnown ? `Go by its own folder: ${cureOf(registered)}` : cureOf(registered);
  throw new Complaint(`${otherFolderWords(registered, home)} ${cure}`);
};

/** What is said of it, in one sentence without a cure. */
export const otherFolderWords = ({ where, folder, isKnown }: Registered, home: string): string =>
  isKnown
    ? othersWords(where, folder, home)
    : `It could not be found out whose runner ${where} starts, so it is not taken for that of ${home}.`;

const othersWords = (where: string, folder: string | undefined, home: string): string =>
  `The system keeps the runner of another folder running here, not that of ${home}: ${where}${folder === undefined ? '' : `, of ${folder}`}.`;

/** What removes it, or what to do where it is not known whose it is. */
export const cureOf = ({ folder, options, cure }: Registered): string => cure ?? uninstallOf(folder, options);

const uninstallOf = (folder: string | undefined, options: string): string =>
  `provara service uninstall${options} --home ${inQuotes(folder) ?? 'FOLDER, as it is named there'}`;

/** As each shell takes it; undefined where one of them would make something else of it: the line is there to be copied. */
const inQuotes = (folder: string | undefined): string | undefined => {
  if (folder === undefined || /^[\w+=:.\\/-]+$/.test(folder)) return folder;
  return /^[\p{L}\p{N} _+=:.,@~()\\/-]+$/u.test(folder) && !folder.endsWith('\\') ? `"${folder}"` : undefined;
};

/** Of the file of a unit or an agent, by the folder that it names; `removal` is what removes one that names none, by hand. */
export const registeredIn = (
  where: string,
  folder: string | undefined,
  home: string,
  removal: string,
): Registered => {
  const cure = `It was edited by hand: name the folder behind --home in it, as ${home}, or remove it: ${removal}`;
  const isKnown = folder !== undefined;
  const isOwn = isKnown && realFolder(folder) === realFolder(home);
  return { where, folder, isOwn, isKnown, options: '', ...(!isKnown && { cure }) };
};

/** One name for it, whatever links lead to it. */
const realFolder = (folder: string): string => {
  try {
    return realpathSync(folder);
  } catch {
    return resolve(folder);
  }
};

/**
 * The same of what Windows' tools print of a task (XML) or a service. They lose each character that is not in their
 * code page; a text that names no folder, as that of a tool that failed, leaves open whose it is.
 */
export const registeredInWindows = (
  printed: string,
  where: string,
  home: string,
  options = '',
): Registered => {
  const text = plainText(printed);
  const [, quoted, bare] = / --home (?:"([^"]*)"|([^\s<"]+))/.exec(text) ?? [];
  const folder = quoted ?? bare;
  const isKnown = text.includes(' --home ');
  // What is lost in it would make it yet another folder.
  const readable = folder === undefined || isLossy(folder) ? undefined : folder;
  const cure = `Repeat it as an administrator; if that says the same, look at ${where} in Windows' own tools, and remove it there when nobody needs it.`;
  const isOwn = startsFolder(text, home);
  return { where, folder: readable, isOwn, isKnown, options, ...(!isKnown && { cure }) };
};

/** What else they print of it: its options, and what is started, unless a character of that was lost. */
export const givenInWindows = (printed: string): Given => {
  const text = plainText(printed);
  const [, quoted, bare] = / --shell (?:"([^"]*)"|([^\s<"]+))/.exec(text) ?? [];
  const [, ...found] =
    /(?:"([^"]+\.exe)"|([^\s<>"]+\.exe))(?: (?:"([^"]+\.mjs)"|([^\s<>"]+\.mjs)))? runner --home /i.exec(
      text,
    ) ?? [];
  const started = found.filter((path) => path !== undefined);
  const shell = quoted ?? bare;
  return {
    ...{ env: undefined, unread: [] },
    shell: shell === undefined || isLossy(shell) ? undefined : shell,
    slots: / --slots (\d+)/.exec(text)?.[1],
    isConstrained: / --constrained-language(?=\s|<|$)/.test(text),
    hasReadyShell: !/ --no-ready-shell(?=\s|<|$)/.test(text),
    started: started.some(isLossy) ? [] : started,
  };
};

const isLossy = (path: string): boolean => /[^ -~]|\?/.test(path);

/** One character: itself, a `?`, a letter alike, or the two bytes of an eastern code page. Never one that parts folders or words. */
const LOST = String.raw`(?:\uFFFD[^\0-?\\\s]?|[^"\\\s<>])`;

const startsFolder = (text: string, home: string): boolean => {
  const word = windowsArgument(home)
    .replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
    // A character beyond the first 65,536 is two to those tools.
    .replace(/[^ -~]/gu, (character) => (character.length === 1 ? LOST : `${LOST}${LOST}?`));
  return new RegExp(` --home ${word}(?=\\s|<|$)`, 'i').test(text);
};
