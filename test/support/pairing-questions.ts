import type { TerminalCommand } from './terminal-command.ts';

/** What `provara pair` shows and asks at the machine. */
export const CODE = /code ([A-Z]{4}-[A-Z]{4})/;
export const HUBS_WORD = /Take this hub's word for every yes\?/;
export const QUESTION = /Does the phone show (\d{3} \d{3})\?/;

/** At a hub without passkeys: says yes to its word, and waits for the next question. */
export const takesHubsWord = async (command: TerminalCommand): Promise<RegExpExecArray> => {
  await command.shows(HUBS_WORD);
  command.type('y\r');
  return command.shows(QUESTION);
};
