import { describe, expect, test } from 'vitest';
import { defaultPolicy } from '../../shared/policy/default-policy.ts';
import { judgePlan } from '../../shared/policy/judge-plan.ts';
import { faultOf } from '../../worker/app/words/fault-words.ts';
import { policyLines, summaryWords } from '../../worker/app/words/policy-words.ts';

const judged = (...commands: readonly string[]) =>
  judgePlan(
    commands.map((command) => ({ command, cwd: null })),
    'pwsh',
    defaultPolicy,
  );
const faultIn = (command: string) => {
  const fault = faultOf(judged(command), 0, command);
  return fault && { words: fault.words, marked: command.slice(...fault.at) };
};

describe('a text that PowerShell can’t read', () => {
  test('is said in a sentence, with the place in lines and characters', () => {
    const fault = faultIn('Get-Date\nGet-Process )\nGet-Item x');
    expect(fault?.marked).toBe(')');
    expect(fault?.words).toBe(
      'PowerShell can’t read this text: this cannot stand here. The place is marked: line 2, character 13. So nothing of it could be checked.',
    );
  });

  test('has its mark at the end of the line where something begins that has no end', () => {
    expect(faultIn("Get-Date\nWrite-Output 'one\ntwo\nthree")).toMatchObject({
      marked: "'one",
      words: expect.stringContaining('the string has no end. The place is marked: line 2, character 14.'),
    });
  });

  test.each(['if (', 'Get-Date |', 'Get-Service | Where-Object { $_.Status -eq "Running"\n', '$('])(
    'always has a mark that can be seen: %s',
    (command) => {
      expect(faultIn(command)?.marked.trim()).not.toBe('');
      expect(faultIn(command)?.marked).toBeDefined();
    },
  );

  test('is told apart from one that is read and does what can’t be told', () => {
    expect(faultIn('Get-Date')).toBeUndefined();
    expect(faultIn('iex $x')).toBeUndefined();
    expect(faultOf(null, 0, 'Get-Date )')).toBeUndefined();
  });

  test('is marked in its own step only', () => {
    const verdict = judged('Get-Date', 'Get-Date )');
    expect(faultOf(verdict, 0, 'Get-Date')).toBeUndefined();
    expect(faultOf(verdict, 1, 'Get-Date )')?.at).toEqual([9, 10]);
  });

  test('is named in the summary and in the rule without the parser’s words before the colon', () => {
    const verdict = judged('Get-Date )', 'Get-Process )', 'Stop-Service a');
    expect(summaryWords(verdict)).toBe('a text that PowerShell can’t read, then stops the service a');
    const [line] = policyLines(verdict);
    expect(line).toMatchObject({
      id: 'not-understood',
      reason: 'PowerShell can’t read it: this cannot stand here.',
    });
    expect(line?.places.map(({ step }) => step)).toEqual([0, 1]);
  });
});
