import { describe, expect, test } from 'vitest';
import { defaultPolicy } from '../../shared/policy/default-policy.ts';
import { judgePlan } from '../../shared/policy/judge-plan.ts';
import {
  placedLines,
  policyLines,
  stepWords,
  summaryWords,
  whyHigh,
} from '../../worker/app/words/policy-words.ts';
import { aRule, aVerdict } from './support/samples.ts';

const judged = (shell: 'pwsh' | 'sh', ...commands: readonly string[]) =>
  judgePlan(
    commands.map((command) => ({ command, cwd: null })),
    shell,
    defaultPolicy,
  );

describe('what the policy said, in lines', () => {
  test('has each rule once, with all its places', () => {
    const lines = policyLines(judged('pwsh', 'Stop-Service a; Stop-Service b', 'Stop-Service c'));
    expect(lines.map(({ id, places }) => [id, places.map(({ step }) => step)])).toEqual([
      ['services', [0, 0, 1]],
    ]);
  });

  test('says all reasons of a rule in its one line', () => {
    const verdict = judged('pwsh', '[IO.File]::Exists("a"); [Threading.Thread]::Sleep(50)');
    const lines = policyLines(verdict);
    expect(new Set(lines.map(({ id }) => id)).size).toBe(lines.length);
    const said = lines.map(({ reason }) => reason).join(' ');
    for (const { reason } of verdict.rules) expect(said).toContain(reason);
    const many = Array.from({ length: 12 }, (_, index) => aRule({ reason: `Reason ${index}.` }));
    expect(policyLines(aVerdict({ rules: many }))[0]?.reason).toMatch(
      /^Reason 0\. .* Reason 7\. And 4 more\.$/,
    );
  });

  test('says reasons that begin alike together', () => {
    const lines = policyLines(judged('pwsh', 'Get-Date # \u202e \u200b \u202e'));
    expect(lines.map(({ reason, places }) => [reason, places.length])).toEqual([
      [
        'Contains characters that hide or disguise something: right-to-left override U+202E, zero width space U+200B.',
        3,
      ],
    ]);
  });

  test('begins with what denies, then the higher risks', () => {
    const rules = [
      aRule({ id: 'a', risk: 'low' }),
      aRule({ id: 'b', risk: 'high' }),
      aRule({ id: 'c', action: 'deny' }),
    ];
    expect(policyLines(aVerdict({ rules })).map(({ id }) => id)).toEqual(['c', 'b', 'a']);
  });

  test('says before all rules what could not be understood', () => {
    const [first] = policyLines(judged('pwsh', 'Stop-Service a; iex $x'));
    expect(first).toMatchObject({ id: 'not-understood', title: 'Not everything could be understood' });
  });

  test('says where the two PowerShells differ', () => {
    const [first] = policyLines(judged('pwsh', '$a = (1 ? 2 : 3)'));
    expect(first).toMatchObject({ id: 'dialects-differ', risk: 'high' });
    expect(first?.title).toContain('5.1 and PowerShell 7 read this differently');
  });

  test('says both even when their rules were left out', () => {
    const lines = policyLines(aVerdict({ understood: false, dialects: 'differ' }));
    expect(lines.map(({ id, places }) => [id, places])).toEqual([
      ['not-understood', []],
      ['dialects-differ', []],
    ]);
  });

  test('says of sh that there is no syntax analysis, once for all steps', () => {
    const lines = policyLines(judged('sh', 'echo a', 'echo b'));
    expect(lines.map(({ title }) => title)).toEqual(['No syntax analysis']);
    expect(lines[0]?.places).toHaveLength(2);
    expect(lines[0]?.reason).toBe('only words that the policy has rules for are searched in a text for sh.');
  });
});

describe('the lines where they belong', () => {
  test('are those of each step, with the places of that step only', () => {
    const verdict = judged('pwsh', 'Stop-Service a', 'Get-Date', 'Stop-Service b; iex $x');
    const { steps, whole } = placedLines(verdict, 3);
    expect(steps.map((lines) => lines.map(({ id }) => id))).toEqual([
      ['services'],
      [],
      expect.arrayContaining(['not-understood', 'services']),
    ]);
    for (const [index, lines] of steps.entries())
      for (const { places } of lines) for (const { step } of places) expect(step).toBe(index);
    expect(whole).toEqual([]);
  });

  test('say of a whole plan for sh once that nothing analysed it', () => {
    const verdict = judged('sh', 'echo a', 'echo b');
    const { steps, whole } = placedLines(
      { ...verdict, rules: [...verdict.rules, aRule({ id: 'own', step: 1 })] },
      2,
    );
    expect(whole.map(({ id }) => id)).toEqual(['not-analysed']);
    expect(steps.map((lines) => lines.map(({ id }) => id))).toEqual([[], ['own']]);
  });

  test('leave out none of the lines', () => {
    const verdict = judged('pwsh', 'Stop-Service a; $a = (1 ? 2 : 3)', 'iex $x; Remove-Item C:\\Temp');
    const { steps, whole } = placedLines(verdict, 2);
    const placed = new Set([...steps.flat(), ...whole].map(({ id }) => id));
    expect(placed).toEqual(new Set(policyLines(verdict).map(({ id }) => id)));
  });

  test('say of a step whose rules were left out that not everything is understood', () => {
    const [step] = aVerdict().steps.map((each) => ({ ...each, understood: false }));
    const idsOf = (lines: readonly { readonly id: string }[] = []) => lines.map(({ id }) => id);
    const known = aVerdict({ understood: false, steps: step === undefined ? [] : [step] });
    expect(idsOf(placedLines(known, 1).steps[0])).toEqual(['not-understood']);
    expect(idsOf(placedLines(aVerdict({ understood: false, steps: [] }), 1).whole)).toEqual([
      'not-understood',
    ]);
  });
});

describe('what a step does', () => {
  test('is the policy’s sentence of it, and nothing where nothing could be told', () => {
    const verdict = judged('pwsh', 'Stop-Service a', 'Get-Process )');
    expect(stepWords(verdict, 0)).toBe('stops the service a');
    expect(stepWords(verdict, 1)).toBeUndefined();
    expect(stepWords(judged('sh', 'echo a'), 0)).toBeUndefined();
    expect(stepWords(null, 0)).toBeUndefined();
  });
});

describe('the summary', () => {
  test('is one sentence for all steps', () => {
    expect(summaryWords(judged('pwsh', 'Stop-Service a', 'Start-Service b'))).toBe(
      'stops the service a, then starts the service b',
    );
  });

  test('says once what several steps do', () => {
    expect(summaryWords(judged('sh', 'echo a', 'echo b'))).toBe(
      'runs a text in a POSIX shell, which is not analysed',
    );
  });

  test.each([
    [['gc a, b, c', 'gc d, e, f, g'], 'reads 7 files'],
    [['gc a, b', 'gc a, b'], 'reads 4 files'],
    [['gc a, b', 'Get-Service', 'gc c, d'], 'reads 4 files, then reads services'],
    [['gc a, b', 'Stop-Service x', 'gc c, d'], 'reads 2 files, then stops the service x, then reads 2 files'],
    [
      ['Stop-Service x', 'Get-Service', 'Stop-Service x'],
      'stops the service x, then reads services, then stops the service x',
    ],
    [['Set-Content a, b 1', 'Set-Content c, d 1'], 'writes 4 files'],
    [['cp a, b c; gc x, y', 'cp a, b c; gc x, y, z'], 'writes c; reads 9 files'],
    [["ri '3 files'", "ri '4 files'"], 'deletes "3 files", then deletes "4 files"'],
    [['ri a, b, c, d', 'ri a, b, c, e'], 'deletes a, b, c and 1 more, then deletes a, b, c and 1 more'],
    [
      ['docker run -i --rm alpine ls', 'docker run -i --rm alpine rm'],
      'runs the program docker: run -i --rm alpine …, then runs the program docker: run -i --rm alpine …',
    ],
  ])('joins what steps do alike, and nothing over a change: %j', (commands, words) => {
    expect(summaryWords(judged('pwsh', ...commands))).toBe(words);
  });
});

describe('why a plan is of high risk', () => {
  test('is said where its summary alone sounds harmless', () => {
    expect(whyHigh(judged('pwsh', "Write-Output 'harmless' # \u202e"))).toBe(
      'Contains characters that hide or disguise something',
    );
  });

  test.each([
    ['Stop-Service a; vssadmin delete shadows /all', 'tells of something that changes'],
    ['Get-Date', 'is of no high risk'],
  ])('is not said of %j, which %s', (command) => {
    expect(whyHigh(judged('pwsh', command))).toBeUndefined();
  });
});
