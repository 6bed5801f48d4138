/** A quoted text, an escaped character, a redirection, what separates calls, blanks, or a plain piece. */
const TOKEN = /"(?:[^"\\]|\\[\s\S])*"|'[^']*'|\\[\s\S]|[<>]&|&>|[;&|\n()]|[^\S\n]+|[^\s"'\\<>;&|()]+|[\s\S]/g;
const SEPARATOR = /^[;&|\n()]$/;
/** A call inside of quotes: its output is put there. */
const INSIDE = /\$\(([^()"`]*)\)/g;

/** A call that is not read: quotes within it may begin and end elsewhere. */
const UNREAD = '`';
/** With this begins the word behind a bracket; reads as an assignment, which runs nothing. */
export const AFTER_BRACKET = '_=';

/** The words of each call of a POSIX shell's text, as they are written, with their quotes. No syntax analysis. */
export const callsOfShellText = (text: string): string[][] => {
  const calls: string[][] = [];
  let call: string[] = [];
  let word = '';
  const endWord = (): void => {
    if (word !== '' && word !== AFTER_BRACKET) call.push(word);
    word = '';
  };
  const tokens = new RegExp(TOKEN);
  for (let match = tokens.exec(text); match !== null; match = tokens.exec(text)) {
    const [token] = match;
    if (word === '' && token.startsWith('#')) {
      const end = text.indexOf('\n', match.index);
      if (end < 0) break;
      // A quote within a comment begins no text.
      tokens.lastIndex = end;
      continue;
    }
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
      if (/\$\(|`|\$\{\w*[^\w}]/.test(token.replace(INSIDE, ''))) calls.push([UNREAD]);
    }
  }
  endWord();
  return [...calls, call].filter((words) => words.length > 0);
};
