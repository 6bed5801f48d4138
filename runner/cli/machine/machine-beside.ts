import { existsSync } from 'node:fs';
import { pairingFileIn } from '../../keys/pairing-file.ts';
import { typedCommand } from '../terminal/typed-command.ts';

/**
 * Where the machine of a hub of `npm start` has its state folder once that hub's own was unpaired: the hub's folder
 * holds a token that is worth nothing any more.
 */
const folderBeside = (home: string): string => `${home}-machine`;

/** That folder where a machine was paired in it; undefined where none was. */
export const machineBeside = (home: string): string | undefined =>
  existsSync(pairingFileIn(folderBeside(home))) ? folderBeside(home) : undefined;

/** What is typed to have plans run here again. */
const againCommand = (url: string, home: string): string => {
  const beside = ['--home', folderBeside(home)];
  return typedCommand(
    machineBeside(home) === undefined ? ['pair', url, ...beside, '--run'] : ['runner', ...beside],
  );
};

export const pairAgainWords = ({ url, home }: { readonly url: string; readonly home: string }): string =>
  `To run plans here again: ${againCommand(url, home)}`;
