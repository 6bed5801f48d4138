import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyse } from '../../../shared/analysis/analyse.ts';
import { judged, RANK, ruleIds } from './judging.ts';

const COMMANDS = [
  ['Remove-Item', 'C:\\x'],
  ['Invoke-Expression', 'whoami'],
  ['Start-Process', 'notepad'],
  ['Set-MpPreference', 'a'],
  ['Stop-Service', 'Spooler'],
  ['reg', 'add'],
  ['schtasks', '/query'],
  ['Invoke-WebRequest', 'https://a.test'],
  ['Get-Credential', 'a'],
  ['Get-Process', 'a'],
  ['powershell', '-enc'],
  ['tool', 'b'],
] as const;

const command = fc.constantFrom(...COMMANDS);

const randomCase = (text: string, bits: number): string =>
  [...text]
    .map((letter, index) => ((bits >> (index % 30)) & 1 ? letter.toUpperCase() : letter.toLowerCase()))
    .join('');

/** A backtick before a letter that is no escape in either dialect. */
const withTicks = (text: string, bits: number): string =>
  [...text]
    .map((letter, index) =>
      (bits >> (index % 30)) & 1 && /[c-dg-mo-qswx-zA-Z]/.test(letter) && index > 0 ? `\`${letter}` : letter,
    )
    .join('');

const BLANKS = [' ', '  ', '\t', ' <# note #> ', ' `\n', '\u00a0'];
const blank = fc.constantFrom(...BLANKS);

const isNotLower = (plain: string, disguised: string): void => {
  const before = judged(plain);
  const after = judged(disguised);
  expect(RANK[after.risk]).toBeGreaterThanOrEqual(RANK[before.risk]);
  if (before.verdict === 'deny') expect(after.verdict).toBe('deny');
  for (const id of ruleIds(before)) {
    // What is unknown may be known better as something worse.
    if (id !== 'unknown-command' && id !== 'changes-something') expect(ruleIds(after)).toContain(id);
  }
};

describe('disguise never lowers the verdict or the risk', () => {
  it('by case and backticks in the name', () => {
    fc.assert(
      fc.property(command, fc.nat(), fc.nat(), ([name, argument], cases, ticks) => {
        isNotLower(`${name} ${argument}`, `${withTicks(randomCase(name, cases), ticks)} ${argument}`);
      }),
      { numRuns: 300 },
    );
  });

  it('by quotes around the name and its arguments', () => {
    fc.assert(
      fc.property(
        command,
        fc.constantFrom("& '%'", '& "%"', "&'%'", ". '%'", "& ('%')", "& $('%')", '& @("%")[0]'),
        fc.constantFrom("'%'", '"%"', '%'),
        ([name, argument], call, quote) => {
          isNotLower(`${name} ${argument}`, `${call.replace('%', name)} ${quote.replace('%', argument)}`);
        },
      ),
      { numRuns: 300 },
    );
  });

  it('by comments and white space', () => {
    fc.assert(
      fc.property(command, blank, blank, blank, ([name, argument], before, between, after) => {
        isNotLower(`${name} ${argument}`, `${before}${name}${between}${argument}${after}`);
      }),
      { numRuns: 300 },
    );
  });

  it('by putting it where code hides', () => {
    const places = [
      '& { % }',
      '"$(%)"',
      'if ($x) { % }',
      'Get-Date | % { % }',
      '$x = %',
      'try { } finally { % }',
      'function f($a = $(%)) { }; f',
      '@{ a = % }',
      'switch (1) { 1 { % } }',
      'Get-Item $(%)',
      'Get-Date > $(%)',
      'trap { % } Get-Date',
      'class A { [string]$p = (%) }',
      'begin { % }',
      '& { param([ValidateScript({ % })]$a) }',
      '%; Get-Date',
      'Get-Date; %',
      'Get-Date\n%',
      '$a[(%)]',
      'foreach ($i in %) { }',
      'while (%) { }',
      '[int](%)',
      'data { % }',
      'Start-Job { % }',
    ];
    fc.assert(
      fc.property(command, fc.constantFrom(...places), ([name, argument], place) => {
        const plain = `${name} ${argument}`;
        const at = place.lastIndexOf('%');
        isNotLower(plain, place.slice(0, at) + plain + place.slice(at + 1));
      }),
      { numRuns: 400 },
    );
  });
});

describe('folding only explains or raises', () => {
  const halves = (text: string, at: number): readonly [string, string] => [text.slice(0, at), text.slice(at)];

  it('a computed name is never below the written one, and always high', () => {
    fc.assert(
      fc.property(command, fc.nat(20), fc.nat(5), ([name, argument], cut, way) => {
        const [one, other] = halves(name, cut % name.length);
        const computed = [
          `('${one}'+'${other}')`,
          `('{0}{1}' -f '${one}','${other}')`,
          `('${one}','${other}' -join '')`,
          `('${one}x~${other}'.Replace('x~',''))`,
          `([string]::Concat('${one}','${other}'))`,
          `(-join [char[]](${[...name].map((letter) => letter.charCodeAt(0)).join(',')}))`,
        ][way];
        const text = `& ${computed} ${argument}`;
        isNotLower(`${name} ${argument}`, text);
        expect(judged(text).risk).toBe('high');
        expect(analyse(text).understood).toBe(false);
      }),
      { numRuns: 300 },
    );
  });

  it('a computed argument never makes a command low that isn’t with the argument unknown', () => {
    for (const text of [
      "Get-Content ('a'+'.txt')",
      "$p = 'a.txt'; Get-Content $p",
      "Test-Path ('{0}' -f 'a')",
    ]) {
      expect(judged(text).risk).not.toBe('low');
    }
    const inside = judged("$p = 'a.txt'; Remove-Item $p");
    expect(inside.risk).toBe('high');
    expect(inside.verdict).toBe('ask');
    expect(judged("$p = 'C:\\a.txt'; Remove-Item $p").verdict).toBe('deny');
  });
});

describe('anything at all', () => {
  it('has a verdict', () => {
    const pieces = fc.constantFrom(
      ...'iex & ( ) { } $ " \' ` | ; > -enc @ [ ] :: . , % powershell cmd /c C:\\x $x --% \n = -f if function'.split(
        ' ',
      ),
    );
    const text = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 60 }),
      fc.array(pieces, { maxLength: 25 }).map((parts) => parts.join(' ')),
      fc.array(pieces, { maxLength: 25 }).map((parts) => parts.join('')),
    );
    fc.assert(
      fc.property(text, (one) => {
        const verdict = judged(one);
        if (!verdict.understood) expect(verdict.risk).toBe('high');
        if (verdict.risk !== 'low') expect(verdict.rules.length).toBeGreaterThan(0);
      }),
      { numRuns: 2_000 },
    );
  });
});
