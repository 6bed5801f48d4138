const LONGEST_KEY = 64;

/** A function of short texts that remembers what it made of the last of them; a text often says one again. */
export const lately = <Made>(most: number, make: (key: string) => Made): ((key: string) => Made) => {
  const known = new Map<string, Made>();
  return (key) => {
    if (key.length > LONGEST_KEY) return make(key);
    const before = known.get(key);
    if (before !== undefined) return before;
    const made = make(key);
    if (known.size >= most) known.clear();
    known.set(key, made);
    return made;
  };
};
