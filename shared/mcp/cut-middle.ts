/** A model reads no more than this of a stream: about 5,000 tokens. */
export const OUTPUT_CHARACTERS = 20_000;

/** The head and the tail of a text that is too long, with a mark that says how much is missing between them. */
export const cutMiddle = (text: string, limit: number): string => {
  if (text.length <= limit) return text;
  const half = Math.floor(limit / 2);
  const missing = text.length - 2 * half;
  const cut = `${text.slice(0, half)}\n… ${missing} characters are left out here …\n${text.slice(-half)}`;
  // Half a surrogate pair at a cut is no character.
  return cut.replace(/\p{Surrogate}/gu, '\uFFFD');
};
