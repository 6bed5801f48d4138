import {
  GIT_CONFIGURING,
  GIT_RUNNERS,
  GIT_RUNNING_CALL,
  GIT_RUNNING_WORD,
  GIT_SHAPING,
} from './git-word-table.ts';
import { findSubcommand } from './subcommands.ts';

/** What a call of git runs or deletes besides git's own work. */
export interface GitCall {
  /** `runs`: settings or words that name a program; `sets`: a setting that only shapes the output. Null: neither. */
  readonly settings: 'runs' | 'sets' | null;
  /** The folder in which it deletes files that are not in any commit; null: it deletes none. */
  readonly deletesIn: string | null;
}

const settingKind = (setting: string): 'runs' | 'sets' =>
  GIT_SHAPING.test(setting.replace(/=.*$/s, '')) && !setting.includes('=!') ? 'sets' : 'runs';

/** The subcommand and what stands around it. */
const parts = (
  words: readonly string[],
): { options: readonly string[]; verb: string; rest: readonly string[] } => {
  const place = findSubcommand('git', words).places.at(-1) ?? 0;
  return { options: words.slice(0, place), verb: words[place] ?? '', rest: words.slice(place + 1) };
};

const optionSettings = (options: readonly string[]): GitCall['settings'] => {
  let found: GitCall['settings'] = null;
  for (const [index, word] of options.entries()) {
    const isValue = options[index - 1] === '-C';
    const kind = isValue
      ? null
      : GIT_CONFIGURING.test(word)
        ? 'runs'
        : word === '-c'
          ? settingKind(options[index + 1] ?? '')
          : null;
    if (kind !== null && found !== 'runs') found = kind;
  }
  return found;
};

const configSettings = (rest: readonly string[]): GitCall['settings'] => {
  if (rest.some((word) => /^(?:-e|--edit|edit)$/.test(word))) return 'runs';
  const plain = rest.filter((word) => !word.startsWith('-') && word !== 'set');
  const [key, ...values] = plain;
  const isRead = rest.some((word) => /^(?:--get.*|-l|--list|get|list)$/.test(word)) || values.length === 0;
  if (key === undefined || isRead) return null;
  return values.some((value) => value.startsWith('!')) ? 'runs' : settingKind(key);
};

/** What an option is given, as the next word or behind `=`. */
const valuesOf = (options: readonly string[], name: string): readonly string[] =>
  options.flatMap((word, index) =>
    options[index - 1] === name ? [word] : word.startsWith(`${name}=`) ? [word.slice(name.length + 1)] : [],
  );

/** Each folder is seen from the one before. */
const standsIn = (folders: readonly string[]): string =>
  folders.reduce((all, one) => (/^(?:[a-z]:|[\\/~])/i.test(one) ? one : `${all}/${one}`), '.');

/** Whether `git clean` only says what it would delete. `-e` takes the word behind it; git takes long switches cut short. */
const isTrial = (rest: readonly string[]): boolean => {
  const end = rest.indexOf('--');
  const switches = end === -1 ? rest : rest.slice(0, end);
  return (
    switches.some(
      (word, index) =>
        /^(?:-[dfqx]*n[dfqx]*|--dry-run)$/i.test(word) &&
        !/^(?:-[a-z]*e|--exc\w*)$/i.test(switches[index - 1] ?? ''),
    ) && !switches.some((word) => word.startsWith('--no-dr'))
  );
};

/** Reads the words after `git`. */
export const readGitArguments = (words: readonly string[]): GitCall => {
  const { options, verb, rest } = parts(words);
  const folder = standsIn([...valuesOf(options, '-C'), ...valuesOf(options, '--work-tree')]);
  const cleans = verb === 'clean' && !isTrial(rest);
  const resets = verb === 'reset' && rest.some((word) => word.startsWith('--ha'));
  const isRunner =
    GIT_RUNNERS.test(verb) ||
    rest.some((word) => GIT_RUNNING_WORD.test(word) || GIT_RUNNING_CALL.test(`${verb} ${word}`));
  return {
    settings: isRunner
      ? 'runs'
      : ((verb === 'config' ? configSettings(rest) : null) ?? optionSettings(options)),
    deletesIn: cleans || resets ? folder : null,
  };
};
