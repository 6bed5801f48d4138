/** The smallest text found by taking parts away for which `isBad` still holds. Asks at most `most` times. */
export async function shrink(text, isBad, most = 2000) {
  let best = text;
  let asked = 0;
  for (let size = Math.ceil(best.length / 2); size >= 1; ) {
    let hasShrunk = false;
    for (let at = 0; at < best.length && asked < most; at += hasShrunk ? 0 : size) {
      const smaller = best.slice(0, at) + best.slice(at + size);
      asked += 1;
      hasShrunk = await isBad(smaller);
      if (hasShrunk) {
        best = smaller;
      }
    }
    size = size === 1 ? 0 : Math.ceil(size / 2);
  }
  return best;
}
