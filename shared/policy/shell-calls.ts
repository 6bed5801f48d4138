/** A quoted text, an escaped character, a redirection, what separates calls, blanks, or a plain piece. */
const TOKEN = /"(?:[^"\\]|\\[\s\S])*"|'[^']*'|\\[\s\S]|[<>]&|&>|[;&|\n()]|[^\S\n]+|[^\s"'\\<>;&|()]+|[\s\S]/g;
const SEPARATOR = /^[;&|\n()]$/;
/** A call inside of quotes: its output is put there. */
const INSIDE = /\$\(([^()"]*)\)/g;

/** Reads as an assignment, which runs nothing. */
const AFTER_BRACKET = '_=';

/** The words of each call of a POSIX shell's text, as they are written, with their quotes. No syntax analysis. */
export const callsOfShellText = (text: string): string[][] => {
  const calls: string[][] = [];
  let call: string[] = [];
  let word = '';
  let isComment = false;
  const endWord = (): void => {
    if (word !== '' && word !== AFTER_BRACKET) call.push(word);
    word = '';
  };
  for (const [token] of text.matchAll(TOKEN)) {
    if (isComment && token !== '\n') continue;
    isComment = word === '' && token.startsWith('#');
    if (isComment) continue;
    if (SEPARATOR.test(token)) {
      endWord();
      calls.push(call);
      call = [];
      // What stands right behind `$(...)` goes on with a word, and begins no call.
      if (token === ')') word = AFTER_BRACKET;
      continue;
    }
    if (/^\s/.test(token)) {
      endWord();
      continue;
    }
    word += token;
    if (token.startsWith('"')) {
      for (const [, inner = ''] of token.matchAll(INSIDE))
        for (const one of callsOfShellText(inner)) calls.push(one);
    }
  }
  endWord();
  return [...calls, call].filter((words) => words.length > 0);
};
