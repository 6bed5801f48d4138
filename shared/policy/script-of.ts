export const SHELLS = /^(?:sh|bash|dash|zsh|ksh)$/i;
/** Programs whose first word that is no switch is the file that they run. */
const INTERPRETERS =
  /^(?:python[\d.]*|pythonw|py|perl|ruby|node|nodejs|deno|bun|php|lua|rscript|cscript|wscript|source|\.)$/i;

export const isPath = (word: string): boolean => /[\\/]/.test(word);
/** As the first word of an interpreter also without a folder. */
export const isFile = (word: string): boolean => isPath(word) || /\.\w{1,4}$/.test(word);

/** The text of a name that is written out, without its quotes. */
export const plainName = (written: string): string | undefined => {
  const quoted = /^(?:"([^"$`]*)"|'([^']*)')$/.exec(written);
  const name = quoted === null ? written : (quoted[1] ?? quoted[2] ?? '');
  return quoted === null && /["'$`]/.test(name) ? undefined : name;
};

/** The file that an interpreter with these words runs; undefined where it runs none, or that is not certain. */
export const scriptOf = (name: string, words: readonly string[]): string | undefined => {
  const word = SHELLS.test(name)
    ? operandOfShell(words)
    : INTERPRETERS.test(name)
      ? operandOf(words)
      : undefined;
  // What is sourced without a folder is looked for on the PATH.
  const isThis = /^(?:\.|source)$/.test(name) ? isPath : isFile;
  return word !== undefined && isThis(word) ? word : undefined;
};

const operandOf = (words: readonly string[]): string | undefined => {
  const first = words.findIndex((word) => !word.startsWith('-'));
  // Behind `-c` or `-e` stands a text, and `-m` names a module.
  const isText = words.slice(0, Math.max(first, 0)).some((word) => /^-(?:c|e|m|p|-eval|-print)$/.test(word));
  return isText ? undefined : words[first];
};

/** Of a shell `-e` is a setting; behind `-c` stands a text, with `-s` it reads its input, `-o` takes the next word. */
const operandOfShell = (words: readonly string[]): string | undefined => {
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at] ?? '';
    if (word === '--') return words[at + 1];
    if (!/^[-+]/.test(word)) return word;
    if (/^--(?:rcfile|init-file)$/.test(word) || /^-[a-zA-Z]*[cs]/.test(word)) return undefined;
    if (/^[-+][a-zA-Z]*[oO]$/.test(word)) at += 1;
  }
  return undefined;
};
