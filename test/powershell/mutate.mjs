const fragments = [
  '`',
  "'",
  '"',
  '’',
  '“',
  '$',
  '$(',
  ')',
  '(',
  '{',
  '}',
  '@',
  '@(',
  '@{',
  '[',
  ']',
  ';',
  '|',
  '&',
  '&&',
  '||',
  ',',
  '.',
  '..',
  '::',
  ':',
  '#',
  '<#',
  '#>',
  '<',
  '>',
  '2>',
  '>&1',
  '2>&1',
  '--%',
  '--',
  '-',
  '–',
  '—',
  '=',
  '+=',
  '!',
  '?',
  '??',
  '?.',
  '?[',
  '%',
  '*',
  '/',
  '\\',
  '~',
  '\n',
  '\r',
  '\r\n',
  '\t',
  ' ',
  '\u00a0',
  '\u0085',
  '\u2028',
  '\u200b',
  '\0',
  '`\n',
  '`r',
  '`u{41}',
  '`e',
  '${',
  '$x',
  '$_',
  '@x',
  '""',
  "''",
  'iex',
  'a',
  '1',
  '0x',
  '1kb',
  ' -a ',
  ' -a:',
  'in ',
  'if',
  'else',
  'function ',
  'param(',
  'begin{',
  'end{',
  'class C{',
  'trap ',
  '[int]',
  '[a()]',
  '"$(',
  '"@',
  '@"\n',
  "@'\n",
  "\n'@",
  '\n"@',
  'é',
  '\ud83d',
  '\u212a',
  'İ',
  '# comment\n',
  ' <#c#> ',
  '++',
  '$a.b',
  '.b()',
  '[0]',
];

/** Changes a text in one of many small ways; `other` is a text to take parts from. */
export function mutate(random, text, other) {
  const at = random.below(text.length + 1);
  const end = Math.min(text.length, at + 1 + random.below(random.chance(0.5) ? 2 : 12));
  switch (random.below(10)) {
    case 0:
    case 1:
    case 2:
      return text.slice(0, at) + random.pick(fragments) + text.slice(at);
    case 3:
      return text.slice(0, at) + text.slice(end);
    case 4:
      return text.slice(0, at) + random.pick(fragments) + text.slice(end);
    case 5:
      return text.slice(0, at) + other.slice(random.below(other.length + 1));
    case 6: {
      const from = random.below(other.length + 1);
      return text.slice(0, at) + other.slice(from, from + random.below(20)) + text.slice(at);
    }
    case 7:
      return wrap(random, text);
    case 8:
      return text.slice(0, at) + text.slice(at, end).toUpperCase() + text.slice(end);
    default:
      return text.slice(0, at) + text.slice(at, end).repeat(2) + text.slice(end);
  }
}

function wrap(random, text) {
  return random.pick([
    () => `"$(${text})"`,
    () => `& { ${text} }`,
    () => `$(${text})`,
    () => `if ($x) { ${text} }`,
    () => `@{ a = ${text} }`,
    () => `x (${text}) y`,
    () => `"a$(${text.replaceAll('"', '""')})b"`,
    () => `@"\n$(${text})\n"@`,
    () => `function f { ${text} }`,
    () => `x ${text}`,
    () => `$a[${text}]`,
    () => `[a]::b(${text})`,
    () => `"""$(${text})"" $(${text})"`,
  ])();
}
