import { PLAIN_WORDS } from './read-only-argument-table.ts';

/** A test of words: whether a read-only program that is given one still only reads. */
export const onlyReadsWith = (program: string): ((word: string) => boolean) => {
  const plain = PLAIN_WORDS.get(program);
  return (word) => plain?.test(word) ?? true;
};
