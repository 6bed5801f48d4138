import { ExpressionMaker } from './random-expression.mjs';
import { assignments, names, parameters, variables } from './random-words.mjs';

/** Makes texts that resemble PowerShell, and that reach every corner of its grammar. */
export class ScriptMaker extends ExpressionMaker {
  /** A whole script. */
  script() {
    this.depth = 0;
    return this.statements(1, 2);
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
}
