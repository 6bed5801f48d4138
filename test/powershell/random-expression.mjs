import { braced, names, numbers, operators, spaces, types, variables } from './random-words.mjs';

/** The expressions of a `ScriptMaker`, which makes the statements, blocks and commands that stand inside them. */
export class ExpressionMaker {
  constructor(random) {
    this.random = random;
    this.depth = 0;
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
