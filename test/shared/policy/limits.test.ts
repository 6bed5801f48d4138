import { describe, expect, it } from 'vitest';
import { analyse } from '../../../shared/analysis/analyse.ts';
import { Budget } from '../../../shared/analysis/budget.ts';
import {
  ANALYSIS_STEPS,
  DECEPTIONS,
  NESTED_CHARACTERS,
  NESTED_DEPTH,
  NESTED_TEXTS,
  PATH_CHARACTERS,
  VALUE_CHARACTERS,
  VALUE_ITEMS,
} from '../../../shared/limits.ts';
import { hostileTexts } from '../../powershell/hostile-texts.ts';
import { judged, ruleIds, strictPolicy } from './judging.ts';

const repeat = (part: string, times: number): string =>
  Array.from({ length: times }, (_, index) => part.replaceAll('#', String(index))).join('');

const nested = (levels: number): string => {
  let text = 'a';
  for (let level = 0; level < levels; level += 1) text = `iex '${text.replaceAll("'", "''")}'`;
  return text;
};

/** Texts that need more than a limit lets them, and what is said of it. */
const EXCESSIVE: readonly (readonly [string, string, RegExp])[] = [
  ['commands', repeat('x;', 2_000), /more in it than is analysed/],
  ['arguments', `x ${repeat('a ', 4_000)}`, /more in it than is analysed/],
  ['words of what is started', `start a '${repeat('b ', 4_900)}'`, /more in it than is analysed/],
  ['members', repeat('$a.b();', 1_400), /more in it than is analysed/],
  ['types', repeat('[a#];', 2_000), /more in it than is analysed/],
  ['variables', repeat('$env:a=1;', 2_000), /more in it than is analysed/],
  ['redirections', repeat('a>#;', 1_000), /more in it than is analysed/],
  ['hosts', repeat('iwr http://a#;', 700), /more in it than is analysed/],
  [
    'splatted entries',
    `$a=@{${repeat('p#=1;', 700)}};x ${repeat('@a ', 9)};ri ${repeat('@a ', 9)}`,
    /more in it/,
  ],
  [
    'types of an expression',
    `$a0=[a];${[0, 1, 2, 3, 4, 5].map((one) => `$a${one + 1}=$(${`$a${one};`.repeat(4)});`).join('')}${repeat('$a6.x();', 100)}`,
    /more in it/,
  ],
  ['computed values', repeat('ri ("a"*9999+"b");', 500), /computes takes too many steps|more in it/],
  ['texts within texts, side by side', repeat('iex a;', NESTED_TEXTS + 1), /too many texts within texts/],
  ['texts within texts, one in another', nested(NESTED_DEPTH + 1), /too many texts within texts/],
  [
    'characters of nested texts',
    repeat(`iex '${' '.repeat(4_000)}a';`, NESTED_CHARACTERS / 4_000 + 1),
    /too many texts/,
  ],
  ['tokens of nested texts', `iex '${repeat('a;', 2_500)}'`, /texts within it are too long/],
  ['folders and paths', repeat('cd folder#;ri b#;', 600), /mean too many places|more in it/],
  ['paths with wildcards', `ri a${repeat(',.p#*', 500)}`, /have wildcards/],
  ['the length of a path', `gc C:\\${'a\\'.repeat(PATH_CHARACTERS / 2)}b`, /too long/],
];

describe('a limit of the analysis', () => {
  it.each(EXCESSIVE)('on %s ends in "could not be analysed"', (_what, text, why) => {
    const verdict = judged(text);
    expect(verdict.understood).toBe(false);
    expect(verdict.risk).toBe('high');
    const reasons = verdict.rules.filter(({ id }) => id === 'not-understood').map(({ reason }) => reason);
    expect(reasons.join()).toMatch(/^Could not be analysed in full: /);
    const details = analyse(text).readings.flatMap(({ effects }) => effects.map(({ detail }) => detail));
    expect([...reasons, ...details].join('\n')).toMatch(why);
  });

  it.each(EXCESSIVE)('on %s denies in a strict policy', (_what, text) => {
    expect(judged(text, { policy: strictPolicy }).verdict).toBe('deny');
  });

  it.each(EXCESSIVE)('on %s takes nothing back that was found before', (_what, text) => {
    const alone = judged('Format-Volume C;\n');
    const together = judged(`Format-Volume C;\n${text}`);
    expect(together.verdict).toBe('deny');
    expect(ruleIds(together)).toEqual(expect.arrayContaining([...ruleIds(alone)]));
  });

  it.each([
    ['by both dialects', 'Format-Volume C;'],
    ['by PowerShell 7 alone', 'sc delete a;'],
    ['by Windows PowerShell alone', 'Format-Volum`e C;'],
  ])('takes no denial back that is found before it, %s', (_what, denied) => {
    for (const [, flood] of EXCESSIVE) {
      for (const between of ['curl a;"`e";', repeat('curl a;', 200)]) {
        expect(judged(`${denied}${between}${flood}`).verdict).toBe('deny');
      }
    }
  });

  it('states a command whole that is read when the steps run out', () => {
    let whole = 0;
    let cut = 0;
    for (let before = 400; before < 440; before += 1) {
      const text = `${repeat('x;', before)}gc -Path C:\\a\\.provara\\token,C:\\b -Tail 5;${repeat('x;', 200)}`;
      const { readings } = analyse(text);
      const isStated = readings[0]?.commands.some(({ name }) => name === 'Get-Content') === true;
      if (!isStated) continue;
      whole += 1;
      cut += readings[0]?.commands.length === before + 1 ? 1 : 0;
      expect(judged(text).verdict).toBe('deny');
    }
    expect(whole).toBeGreaterThan(0);
    expect(cut).toBeGreaterThan(0);
  });

  it('compares the first paths with wildcards with every rule, however many follow', () => {
    const flood = `ri a${repeat(',.p#*', 500)}`;
    for (const path of ['C:\\Users\\a\\.prov*\\token.json', 'C:\\Windows\\System32\\conf*\\SAM']) {
      const alone = ruleIds(judged(`gc ${path}`));
      expect(alone.length).toBeGreaterThan(0);
      expect(ruleIds(judged(`gc ${path};${flood}`))).toEqual(expect.arrayContaining([...alone]));
    }
  });

  it('lets an ordinary script of the greatest length pass', () => {
    const part = (index: number): string =>
      [
        `# What the service ${index} has said last`,
        `Get-Content -Path 'C:\\logs\\${index}.log' -Tail 5`,
        `Write-Output 'that was all of ${index}'\n\n`,
      ].join('\n');
    const text = Array.from({ length: 83 }, (_, index) => part(index)).join('');
    expect(text.length).toBeGreaterThan(9_000);
    const { understood, risk } = judged(text);
    expect({ understood, risk }).toEqual({ understood: true, risk: 'low' });
  });

  it('says the same in a whole text and for each of its dialects', () => {
    const [first] = analyse(repeat('x;', 2_000), { dialects: ['7'] }).readings;
    const [second] = analyse(repeat('x;', 2_000), { dialects: ['5.1'] }).readings;
    expect(first?.commands.length).toBe(second?.commands.length);
    expect(first?.effects.filter(({ kind }) => kind === 'limit')).toHaveLength(1);
  });

  it('on deceiving characters counts the rest as deceptive', () => {
    const { deceptions } = analyse(`${'–'.repeat(DECEPTIONS)} ${'\u200b'.repeat(5)}`);
    expect(deceptions).toHaveLength(DECEPTIONS + 1);
    expect(deceptions.at(-1)).toMatchObject({ grade: 'deceptive', what: '5 more that are not named' });
  });
});

describe('a budget', () => {
  it('is spent once, by the step that is one too many, and says so', () => {
    let calls = 0;
    const budget = new Budget(3, () => {
      calls += 1;
    });
    expect([budget.spend(2), budget.spend(1), budget.isSpent]).toEqual([true, true, false]);
    expect([budget.spend(1), budget.spend(1), budget.isSpent, calls]).toEqual([false, false, true, 1]);
  });
});

describe('the facts of a hostile text', () => {
  it.each([...hostileTexts])('are no more than its limits let them be: %s', (_name, make) => {
    const facts = analyse(make(10_000));
    for (const one of facts.readings) {
      const { commands, members, paths, hosts, types, variables, nested: texts } = one;
      const words = commands.reduce((sum, fact) => sum + fact.arguments.length, 0);
      const stated = commands.length + members.length + paths.length + hosts.length + types.length;
      expect(stated + variables.length + words).toBeLessThanOrEqual(ANALYSIS_STEPS / 2);
      expect(texts.length).toBeLessThanOrEqual(NESTED_TEXTS);
      const characters = texts.reduce((sum, { text }) => sum + (text?.length ?? 0), 0);
      expect(characters).toBeLessThanOrEqual(NESTED_CHARACTERS);
      for (const { values } of commands.flatMap((fact) => fact.arguments)) {
        expect(values?.length ?? 0).toBeLessThanOrEqual(VALUE_ITEMS);
        expect(Math.max(0, ...(values ?? []).map((value) => value.length))).toBeLessThanOrEqual(
          VALUE_CHARACTERS,
        );
      }
    }
    expect(facts.deceptions.length).toBeLessThanOrEqual(DECEPTIONS + 1);
  });
});
