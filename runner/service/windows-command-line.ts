/**
 * One argument of a Windows command line, as `CommandLineToArgvW` and the C runtime take it apart: quotes around it,
 * and backslashes doubled where a quote follows them.
 */
export const windowsArgument = (text: string): string =>
  text !== '' && !/[\s"]/.test(text)
    ? text
    : `"${text.replace(/(\\*)"/g, '$1$1\\"').replace(/(\\+)$/, '$1$1')}"`;

export const windowsCommandLine = (words: readonly string[]): string => words.map(windowsArgument).join(' ');
