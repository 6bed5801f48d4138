/** Facts with the keys of every object in order, so that equal facts give equal text. */
function ordered(value) {
  if (Array.isArray(value)) {
    return value.map(ordered);
  }
  if (value !== null && typeof value === 'object') {
    return Object.fromEntries(
      Object.keys(value)
        .sort()
        .map((key) => [key, ordered(value[key])]),
    );
  }
  return value;
}

/** Facts as text for comparing: equal facts, equal text, whatever the order of their keys. */
export function factsText(facts) {
  return JSON.stringify(ordered(facts));
}

/** How our facts stand to the reference's: `same`, `differ`, `refused` (only by us) or `lax` (only we parse it). */
export function judge(reference, ours) {
  if (!reference.ok) {
    return ours.ok ? 'lax' : 'same';
  }
  if (!ours.ok) {
    return 'refused';
  }
  return factsText(reference) === factsText(ours) ? 'same' : 'differ';
}
