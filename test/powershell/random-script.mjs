/** A variable in braces. */
function braced(name) {
  return `\${${name}}`;
}

const names = [
  'Get-Item',
  'iex',
  'ls',
  'dir',
  '%',
  '?',
  'foreach',
  'where',
  'a',
  'cmd',
  'powershell.exe',
  './x.ps1',
  'C:\\a\\b.exe',
  'i`ex',
  '`iex',
  'ie``x',
  "i'e'x",
  'i"e"x',
  'é',
  'naïve-cmd',
  'a#b',
  'a>b',
  '7z',
  '1kbx',
  '0x1g',
  '$x-y',
  'process',
  'in',
  'default',
  'end',
  'type',
  'class',
  'a.b',
  'a::b',
  ':l',
  '=x',
  '+a',
  '++a',
  '[a]',
  '[a',
  '..\\x',
  '.x',
  '!x',
  '*x',
  '/x',
  '@x',
  'a@b',
  'a%b',
  'x{}',
  'a=b',
  '--x',
  'a`tb',
  'a`u{41}b',
  '\u200biex',
  'a\u00a0b',
  'clean',
  'param',
  'base',
];
const variables = [
  '$a',
  '$_',
  '$$',
  '$?',
  '$^',
  braced('a b'),
  '$env:PATH',
  '$global:x',
  '$using:a',
  '$script:f',
  braced('env:x'),
  '$a:b',
  '$x?',
  '$1',
  '$é',
  '$variable:x',
  '@a',
  '@args',
  braced('a`}b'),
  '$a::b',
  '$true',
  '$null',
  '$this',
  '$private:p',
  '$a?',
  '$Ａ',
];
const numbers = [
  '1',
  '0',
  '42',
  '-1',
  '+2',
  '1.5',
  '.5',
  '1e3',
  '1E-05',
  '0x1F',
  '0xFFFFFFFF',
  '0b101',
  '1kb',
  '2GB',
  '1l',
  '1u',
  '2ul',
  '1d',
  '1.10d',
  '7n',
  '1y',
  '300y',
  '99999999999999999999',
  '1..3',
  '-.5',
  '1.',
  '007',
  '1e400',
  '0x',
  '1us',
  '2>1',
  '1e15',
  '123456789.125',
  '0xFFFFFFFFFFFFFFFF',
  '1.5kb',
  '0b11111111',
  '-0',
  '1.50dkb',
  '1sx',
];
const types = [
  '[int]',
  '[string]',
  '[IO.File]',
  '[a[]]',
  '[a[,]]',
  '[List[int]]',
  '[Dictionary[string,int]]',
  '[a+b]',
  '[a`1]',
  '[ int ]',
  '[List[[int]]]',
  '[a, b]',
  '[List[int][]]',
  '[Collections.Generic.List[a[b]]]',
  '[int[][]]',
  '[a,b,Version=1.0]',
  '[void]',
];
const operators = [
  '-eq',
  '-ne',
  '-like',
  '-match',
  '-is',
  '-as',
  '-f',
  '-join',
  '-split',
  '+',
  '-',
  '*',
  '/',
  '%',
  '..',
  '-and',
  '-or',
  '-band',
  '??',
  '-replace',
  '-in',
  '-IEQ',
  '\u2013eq',
  '-shl',
  '-isplit',
  '-xor',
  '-cnotcontains',
];
const spaces = [' ', ' ', ' ', ' ', '  ', '\t', '`\n', ' <#c#> ', '\u00a0', '\u3000', '` '];
const parameters = [
  '-a',
  '-Path',
  '-Force',
  '-x:',
  '-a:1',
  '--',
  '--%',
  '-enc',
  '-\u00e9',
  '\u2013a',
  '-?',
  '-_x',
  '-a`b',
  '-a.b',
  "-a'b'",
  '-Path:$x',
];
const assignments = ['=', '+=', '-=', '*=', '/=', '%=', '??='];

/** Makes texts that resemble PowerShell, and that reach every corner of its grammar. */
export class ScriptMaker {
  constructor(random) {
    this.random = random;
    this.depth = 0;
  }

  /** A whole script. */
  script() {
    this.depth = 0;
    return this.statements(1, 2);
  }

  deeper(make, shallow) {
    if (this.depth > 4 || this.random.chance(this.depth * 0.12)) {
      return shallow();
    }
    this.depth += 1;
    const text = make();
    this.depth -= 1;
    return text;
  }

  oneOf(...makers) {
    return this.random.pick(makers).call(this);
  }

  space() {
    return this.random.pick(spaces);
  }

  gap() {
    return this.random.chance(0.8) ? '' : this.random.pick([' ', '\n', ' <#x#> ', '#c\n', '\r\n', '\r']);
  }

  statements(least, most) {
    const ends = ['; ', '\n', '\r\n', ';\n', ' ; ', '\n\n', '\r'];
    return this.random.many(least, most, () => this.statement()).join(this.random.pick(ends));
  }

  block() {
    return this.deeper(
      () => `{${this.gap()}${this.statements(0, 2)}${this.gap()}}`,
      () => '{}',
    );
  }

  statement() {
    return this.random.chance(0.6) || this.depth > 4 ? this.pipeline() : this.oneOf(...this.compound);
  }

  compound = [
    () => `if (${this.pipeline()}) ${this.block()}${this.random.chance(0.5) ? ` else ${this.block()}` : ''}`,
    () =>
      `if(${this.pipeline()})${this.block()}${this.gap()}elseif (${this.expression()})${this.gap()}${this.block()}`,
    () => `foreach${this.gap()}(${this.gap()}$i in ${this.pipeline()}) ${this.block()}`,
    () => `for ($i = 0; $i -lt ${this.expression()}; $i++) ${this.block()}`,
    () => `for (;;)${this.block()}`,
    () => `while (${this.pipeline()}) ${this.block()}`,
    () => `:l do ${this.block()} ${this.random.pick(['while', 'until'])} (${this.expression()})`,
    () => `switch (${this.pipeline()}) { ${this.clauses()} }`,
    () => `switch -regex -file ${this.argument()} { ${this.clauses()} }`,
    () => `try ${this.block()} catch ${this.random.pick(['', `${this.type()} `])}${this.block()}`,
    () => `try ${this.block()} finally ${this.block()}`,
    () => `trap ${this.random.pick(['', '[Exception] '])}${this.block()}`,
    () => `function ${this.random.pick(names)} ${this.block()}`,
    () => `function f(${this.parameterList()}) { ${this.random.pick(['', 'begin'])} ${this.block()} }`,
    () => `filter f { param(${this.parameterList()}) ${this.statements(0, 2)} }`,
    () =>
      `function f { [CmdletBinding()]${this.gap()}param(${this.parameterList()})${this.gap()}${this.namedBlocks()} }`,
    () => `class C${this.random.pick(['', ' : B', ' : B, [D[int]]'])} {${this.gap()}${this.members()}}`,
    () => `enum E { A${this.gap()}; B = 2\n C }`,
    () => `[Flags()]${this.gap()}enum E { A; B }`,
    () => `data { ${this.string()} }`,
    () => `${this.random.pick(['return', 'throw', 'exit'])} ${this.pipeline()}`,
    () =>
      `${this.random.pick(['break', 'continue'])} ${this.random.pick(['', 'l', '$x', this.expression()])}`,
    () => this.namedBlocks(),
    () => `param(${this.parameterList()})${this.gap()}${this.statements(0, 2)}`,
  ];

  clauses() {
    return this.random
      .many(
        1,
        3,
        () =>
          `${this.random.pick([() => this.argument(), () => 'default', () => this.block()])()} ${this.block()}`,
      )
      .join(this.random.pick([' ', '; ', '\n']));
  }

  namedBlocks() {
    return this.random
      .many(
        1,
        2,
        () =>
          `${this.random.pick(['begin', 'process', 'end', 'clean', 'dynamicparam'])}${this.gap()}${this.block()}`,
      )
      .join(this.random.pick(['', ' ', '\n', ';']));
  }

  parameterList() {
    return this.random
      .many(0, 3, () => {
        const attribute = this.random.pick([
          '',
          '',
          '[int]',
          this.attribute(),
          `[ValidateScript(${this.block()})]`,
        ]);
        return `${attribute}${this.gap()}$p${this.random.pick(['', ` = ${this.expression()}`])}`;
      })
      .join(this.random.pick([',', ', ', ',\n']));
  }

  attribute() {
    return this.random.pick([
      '[Parameter(Mandatory)]',
      '[Parameter(Position = 0, Mandatory = $true)]',
      `[A(${this.deeper(
        () => this.expression(),
        () => '1',
      )})]`,
      '[Alias("x", \'y\')]',
      '[A()]',
    ]);
  }

  members() {
    return this.random
      .many(0, 3, () =>
        this.oneOf(
          () =>
            `${this.random.pick(['', 'static ', 'hidden '])}[int]$p${this.random.pick(['', ` = ${this.expression()}`])};`,
          () => `${this.random.pick(['', 'static ', '[void] '])}M(${this.parameterList()}) ${this.block()}`,
          () =>
            `C(${this.parameterList()})${this.random.pick(['', ` : base(${this.expression()})`])} ${this.block()}`,
        ),
      )
      .join('\n');
  }

  pipeline() {
    return this.deeper(
      () =>
        this.oneOf(
          () => `${this.element()}${this.random.many(0, 2, () => `${this.bar()}${this.command()}`).join('')}`,
          () => this.element(),
          () => this.command(),
          () => `${this.target()} ${this.random.pick(assignments)} ${this.statement()}`,
          () => `${this.command()} ${this.random.pick(['&&', '||'])}${this.gap()} ${this.pipeline()}`,
          () => `${this.command()} &`,
        ),
      () => this.command(),
    );
  }

  bar() {
    return this.random.pick([' | ', '|', ' |\n', '\n| ', '\n# c\n | ', ' | <#c#> ']);
  }

  target() {
    return this.random.pick([
      this.random.pick(variables),
      `${this.random.pick(variables)}.b`,
      '[int]$x',
      '$a[0]',
      '$a, $b',
    ]);
  }

  element() {
    return this.random.chance(0.5) ? `${this.expression()}${this.redirections()}` : this.command();
  }

  command() {
    const head = this.oneOf(
      () => this.random.pick(names),
      () => `&${this.random.pick(['', ' '])}${this.argument()}`,
      () => `.${this.random.pick(['', ' '])}${this.argument()}`,
      () => this.random.pick(names),
      () => `& ${this.block()}`,
    );
    return `${head}${this.random.many(0, 3, () => this.space() + this.commandPart()).join('')}`;
  }

  commandPart() {
    return this.oneOf(
      () => this.argument(),
      () => this.argument(),
      () => this.random.pick(parameters),
      () => `${this.random.pick(parameters)}${this.random.pick(['', ' '])}${this.argument()}`,
      () => `${this.argument()},${this.random.pick(['', ' ', '\n'])}${this.argument()}`,
      () => this.redirections(),
    );
  }

  redirections() {
    return this.random.chance(0.75)
      ? ''
      : this.random.pick([' > ', '>', ' 2>&1', ' 2> ', '>> ', ' *>&1', ' 3>', ' 1>&2 ', ' *> ']) +
          this.random.pick(['x.txt', '$null', '"a b"']);
  }

  argument() {
    return this.oneOf(
      () => this.random.pick(names),
      () => this.random.pick(variables),
      () => this.random.pick(numbers),
      () => this.string(),
      () => this.value(),
      () => this.random.pick(names) + this.value(),
      () => this.value() + this.random.pick(['', 'x', '.b', '[0]', '/y', '-z', ':q']),
    );
  }

  type() {
    return this.random.pick(types);
  }

  value() {
    return this.deeper(
      () =>
        this.oneOf(
          () => this.random.pick(variables),
          () => this.string(),
          () => `(${this.gap()}${this.pipeline()}${this.gap()})`,
          () => `$(${this.gap()}${this.statements(0, 2)}${this.gap()})`,
          () => `@(${this.statements(0, 2)})`,
          () => this.block(),
          () => this.hashtable(),
          () => this.random.pick(numbers),
          () => `${this.type()}::${this.member()}`,
          () => `${this.value()}.${this.member()}`,
          () => `${this.value()}[${this.expression()}]`,
          () =>
            `${this.random.pick(variables)}${this.random.pick(['?.', '.', '::', '. ', '.\n'])}${this.member()}`,
          () => `${braced('a')}${this.random.pick(['?.b', '?[0]', '?.b()'])}`,
        ),
      () => this.random.pick(variables),
    );
  }

  member() {
    return this.random.pick([
      () => 'b',
      () => 'Foo()',
      () => `Foo(${this.expression()}, ${this.expression()})`,
      () => `b.c(${this.gap()})`,
      () => `"x"`,
      () => `('a'+'b')`,
      () => '$m',
      () => `Foo${this.block()}`,
      () => 'Foo[int](1)',
      () => 'b[0]',
      () => 'b[int]',
      () => 'class',
    ])();
  }

  hashtable() {
    const key = () => this.random.pick(['a', '"b"', '$k', '1', "'c d'", 'class', `(${this.command()})`]);
    const entries = this.random.many(0, 3, () => `${key()} = ${this.statement()}`);
    return `@{${this.gap()}${entries.join(this.random.pick(['; ', '\n', ';\n']))}${this.gap()}}`;
  }

  string() {
    return this.deeper(
      () =>
        this.oneOf(
          () => `'${this.random.pick(['a', "it''s", 'a’’b', '$x', 'a"b', '`n', ''])}'`,
          () => `"${this.expandable()}"`,
          () => `"${this.expandable()}"`,
          () => `“${this.expandable()}”`,
          () => `@'\n${this.random.pick(["a'b", "'@x", 'a\r\nb', '', " '@"])}\n'@`,
          () => `@"\n${this.expandable()}\n"@`,
          () => `‘${this.random.pick(['a', 'b c'])}’`,
        ),
      () => "'a'",
    );
  }

  expandable() {
    return this.random
      .many(0, 3, () =>
        this.oneOf(
          () =>
            this.random.pick([
              'a',
              ' ',
              '""',
              '`"',
              '`$',
              '`n',
              '`u{1F600}',
              '`e',
              "'",
              '$',
              '{',
              '}',
              '“',
              '(',
              ')',
              '#',
              '\n',
            ]),
          () => this.random.pick(variables),
          () => `$(${this.statements(0, 1)})`,
          () => `$(${this.statements(0, 2).replaceAll('"', '""')})`,
          () => `$(${this.statements(0, 1).replaceAll('"', '`"')})`,
          () =>
            `$(${this.random.pick(['""a""', '`"x`"', "'a'", 'ls ""b c""', '"x"', '""', "'(' ) + (')'"])})`,
          () => braced('a b'),
          () => braced('a""b'),
        ),
      )
      .join('');
  }

  expression() {
    return this.deeper(
      () =>
        this.oneOf(
          () => this.value(),
          () => `${this.value()} ${this.random.pick(operators)} ${this.expression()}`,
          () => `${this.value()}${this.random.pick(operators)}${this.gap()}${this.value()}`,
          () =>
            `${this.random.pick(['-not ', '!', '-', '+', ',', '-join ', '-bnot', '++', '--', '-split '])}${this.value()}`,
          () => `${this.type()}${this.random.pick(['', ' ', '\n'])}${this.value()}`,
          () => `${this.value()}${this.random.pick(['++', '--'])}`,
          () => `${this.value()}, ${this.value()}`,
          () => `${this.value()} ? ${this.value()} : ${this.expression()}`,
          () => `${this.random.pick(variables)} ?? ${this.expression()}`,
          () => `${this.attribute()}${this.random.pick(variables)}`,
        ),
      () => this.random.pick(numbers),
    );
  }
}
