/** All that a parse says, apart from the dialect's name. */
function outcomeOf({ tree, error, isAlike }) {
  return JSON.stringify({ ...tree, dialect: null, error, isAlike });
}

/** Parses a text and throws if what comes back cannot be true. Whether it was parsed. */
export function checkParse(parse, forEachNode, text, dialect) {
  const result = parse(text, { dialect });
  const describe = () => `${dialect}: ${JSON.stringify(text)}`;
  if (result.isAlike) {
    const twin = parse(text, { dialect: dialect === '7' ? '5.1' : '7' });
    if (outcomeOf(twin) !== outcomeOf(result)) {
      throw new Error(`the other dialect reads it differently, which parse denies; ${describe()}`);
    }
  }
  if (!result.ok) {
    const [start, end] = result.error.at;
    if (!(start >= 0 && end >= start && end <= text.length)) {
      throw new Error(`the error's place ${start}-${end} is not in the text; ${describe()}`);
    }
    return false;
  }
  forEachNode(result.tree.script, ({ kind, start, end }) => {
    if (!(start >= 0 && end >= start && end <= text.length)) {
      throw new Error(`the place ${start}-${end} of a ${kind} is not in the text; ${describe()}`);
    }
  });
  return true;
}
