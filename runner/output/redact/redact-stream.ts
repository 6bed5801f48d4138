import { PatternRedactor } from './pattern-redactor.ts';
import type { Redactor } from './redactor.ts';
import { TokenRedactor } from './token-redactor.ts';

/** Takes our own tokens and what the patterns match out of one stream. */
export const newRedactor = (patterns: readonly RegExp[]): Redactor => {
  const tokens = new TokenRedactor();
  if (patterns.length === 0) return tokens;
  const others = new PatternRedactor(patterns);
  return {
    push: (piece) => others.push(tokens.push(piece)),
    end: () => Buffer.concat([others.push(tokens.end()), others.end()]),
  };
};

/** The text without secrets. */
export const redactText = (text: string, patterns: readonly RegExp[]): string => {
  const redactor = newRedactor(patterns);
  return Buffer.concat([redactor.push(Buffer.from(text)), redactor.end()]).toString('utf8');
};
