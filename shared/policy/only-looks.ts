/** What a summary says of commands of which nothing more is known than that they only have a value. */
export const SHOWS = 'shows or computes values';
export const COMPUTES = 'computes a value';
export const DATE = 'shows or uses the date and time';

/** How phrases begin that tell of nothing but looking. */
export const ONLY_LOOKS =
  /^(?:reads|shows|lists|searches|compares|looks up|tests|waits|changes the folder)\b/;

/** Whether no phrase of a summary tells of anything that could do harm. */
export const soundsHarmless = (summary: string): boolean =>
  summary.split('; ').every((phrase) => phrase === SHOWS || phrase === COMPUTES || ONLY_LOOKS.test(phrase));
