import {
  GIT_RUNNERS,
  GIT_RUNNING_CALL,
  GIT_RUNNING_WORD,
  GIT_SHAPING,
  GIT_VALUED,
} from './git-word-table.ts';

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
  let index = 0;
  while (words[index]?.startsWith('-') === true) {
    index += GIT_VALUED.test(words[index] ?? '') ? 2 : 1;
  }
  return { options: words.slice(0, index), verb: words[index] ?? '', rest: words.slice(index + 1) };
};

const optionSettings = (options: readonly string[]): GitCall['settings'] => {
  let found: GitCall['settings'] = null;
  for (const [index, word] of options.entries()) {
    const isValue = options[index - 1] === '-C';
    const kind = isValue
      ? null
      : /^--(?:config-env|exec-path=)/.test(word)
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

/** Reads the words after `git`. */
export const readGitArguments = (words: readonly string[]): GitCall => {
  const { options, verb, rest } = parts(words);
  const cAt = options.lastIndexOf('-C');
  const folder = cAt === -1 ? '.' : (options[cAt + 1] ?? '.');
  const tree = options.find((word) => word.startsWith('--work-tree='))?.slice('--work-tree='.length);
  const cleans = verb === 'clean' && !rest.some((word) => /^(?:-n|--dry-run)$/.test(word));
  const resets = verb === 'reset' && rest.includes('--hard');
  const isRunner =
    GIT_RUNNERS.test(verb) ||
    rest.some((word) => GIT_RUNNING_WORD.test(word) || GIT_RUNNING_CALL.test(`${verb} ${word}`));
  return {
    settings: isRunner
      ? 'runs'
      : ((verb === 'config' ? configSettings(rest) : null) ?? optionSettings(options)),
    deletesIn: cleans || resets ? (tree ?? folder) : null,
  };
};
