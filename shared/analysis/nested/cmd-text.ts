/** A text of cmd.exe, taken apart as far as that is certain. */
export interface CmdText {
  readonly commands: readonly CmdCommand[];
  /** Variables, loops or conditions: what runs is not in the text. */
  readonly isOpaque: boolean;
  /** Letters are escaped, which only hides them. */
  readonly isDisguised: boolean;
}

export interface CmdCommand {
  readonly words: readonly string[];
  readonly written: readonly string[];
}

/** Splits a text at `&`, `|`, parentheses and line ends as cmd does: quotes protect, `^` escapes. */
export const readCmdText = (text: string): CmdText => {
  const commands: CmdCommand[] = [];
  let words: string[] = [];
  let word: string | null = null;
  let isQuoted = false;
  let isRedirection = false;
  const written: string[] = [];

  const endWord = (): void => {
    if (word === null) return;
    if (isRedirection) written.push(word);
    else words.push(word);
    isRedirection = false;
    word = null;
  };
  const endCommand = (): void => {
    endWord();
    if (words.length > 0) commands.push({ words, written: written.splice(0) });
    words = [];
  };
  for (let index = 0; index < text.length; index += 1) {
    const character = text[index] ?? '';
    if (character === '"') {
      isQuoted = !isQuoted;
      word ??= '';
    } else if (!isQuoted && character === '^' && !/\s/.test(text[index + 1] ?? '')) {
      index += 1;
      word = (word ?? '') + (text[index] ?? '');
    } else if (!isQuoted && /[&|\n\r()]/.test(character)) endCommand();
    else if (!isQuoted && (character === '>' || character === '<')) {
      if (word !== null && /^\d$/.test(word)) word = null;
      endWord();
      isRedirection = text[index + 1] !== '&';
      if (text[index + 1] === '>' || text[index + 1] === '&') index += 1;
    } else if (!isQuoted && (/[\s^]/.test(character) || (words.length === 0 && /[,;=]/.test(character))))
      endWord();
    else {
      word = (word ?? '') + character;
    }
  }
  endCommand();
  const unwrapped = commands.flatMap((command) => unwrap(command, 0));
  const isOpaque =
    /%[^%\s]+%|%~|!\w+!|%%/.test(text) ||
    unwrapped.some(({ words: [name] }) => /^(?:for|if|goto)$/i.test(name ?? ''));
  return { commands: unwrapped, isOpaque, isDisguised: /\^[A-Za-z0-9 \t]/.test(text) };
};

/** Each level tries several readings. */
const UNWRAP_DEPTH = 4;

/** `call x`, `start "title" /b x`, `@x`, `if … x` and `for … do x` run x. */
const unwrap = (command: CmdCommand, depth: number): readonly CmdCommand[] => {
  if (depth >= UNWRAP_DEPTH) return [command];
  const [first = '', ...rest] = command.words;
  const name = first.replace(/^@+/, '');
  const inner = (words: readonly string[]): readonly CmdCommand[] =>
    words.length === 0 ? [] : unwrap({ words, written: [] }, depth + 1);
  switch (name.toLowerCase()) {
    case 'call':
      return [command, ...inner(rest)];
    case 'start': {
      const at = rest.findIndex((word) => word !== '' && !word.startsWith('/'));
      const title = at === -1 ? [] : rest.slice(at);
      return [command, ...inner(title), ...(title.length > 1 ? inner(title.slice(1)) : [])];
    }
    case 'do':
    case 'else':
      return inner(rest);
    case 'for': {
      const at = rest.findIndex((word) => /^do$/i.test(word));
      return [command, ...(at === -1 ? [] : inner(rest.slice(at + 1)))];
    }
    case 'if':
      // Where the condition ends depends on its operator: each of the next words may begin a command.
      return [command, ...rest.slice(0, 6).map((_, index) => ({ words: rest.slice(index), written: [] }))];
    default:
      return [name === first ? command : { ...command, words: [name, ...rest] }];
  }
};
