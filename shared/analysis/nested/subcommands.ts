import { OPTIONS } from './option-table.ts';

export interface Subcommand {
  /** Where its words stand, or may stand; past the end there is none. */
  readonly places: readonly number[];
  /** Whether all that stands before it is known. */
  readonly isSure: boolean;
}

/** Words of a subcommand that are looked at: `gcloud compute instances delete` has three, some of `az` have six. */
const DEPTH = 7;

/** Finds a program's subcommand behind the program's own switches and their values. A word that is null is computed. */
export const findSubcommand = (program: string, words: readonly (string | null)[]): Subcommand => {
  const known = OPTIONS.get(program);
  const isSwitch = (word: string | null | undefined): word is string => /^[-+]/.test(word ?? '');
  const places: number[] = [];
  let isSure = true;
  let path = '';
  let depth = 0;
  for (let at = 0; ; at += 1) {
    const word = words[at];
    // Windows PowerShell gives a program no empty word; npm takes `true` behind a switch for its value.
    if (word === '' || (at > 0 && isSwitch(words[at - 1]) && /^(?:true|false|null)$/.test(word ?? '')))
      continue;
    if (!isSwitch(word)) {
      places.push(at);
      depth += 1;
      path = `${path} ${word}`.trim();
      if (typeof word !== 'string' || known?.groups.test(path) !== true || depth >= DEPTH) break;
    } else if (!/^\+|=|^--$/.test(word) && known?.plain.has(word) !== true) {
      const isValued = known?.valued.has(word) === true;
      if (!isValued && isSwitch(words[at + 1])) continue;
      at += 1;
      if (isValued) continue;
      // Behind a switch that is not known stands its value, or the subcommand.
      places.push(at);
      isSure = false;
    }
  }
  return { places, isSure };
};
