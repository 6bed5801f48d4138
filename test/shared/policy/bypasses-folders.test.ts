import { describe, expect, it } from 'vitest';
import { defaultPolicy } from '../../../shared/policy/default-policy.ts';
import { judgeStep } from '../../../shared/policy/judge-plan.ts';
import type { Verdict } from '../../../shared/policy/verdict.ts';
import { judged, ruleIds } from './judging.ts';

const inWork = (text: string): Verdict => judged(text, { cwd: 'C:\\work' });

describe('a folder that a shell of its own enters', () => {
  it.each([
    'cmd /c "cd .. & del x"',
    'cmd /c "cd.. & del x"',
    'cmd /c "cd\\ & del x"',
    'cmd /c "cd /d C:\\other & del x"',
    'cmd /c "chdir C:\\other && rd /s /q a"',
    'cmd /c "pushd C:\\other & del x"',
    "pwsh -wd C:\\other -c 'rm x'",
    'powershell -WorkingDirectory .. -c "rm x"',
  ])('is where it deletes: %s', (text) => {
    expect(inWork(text).verdict).toBe('deny');
  });

  it.each(['cmd /c "D: & del x"', 'cmd /c "cd %x% & del x"'])('may be anywhere: %s', (text) => {
    expect(inWork(text).risk).toBe('high');
  });

  it.each(['cmd /c "cd sub & del x"', "pwsh -wd sub -c 'rm x'", 'cmd /c "dir & del sub\\x"'])(
    'is inside: %s',
    (text) => {
      expect(inWork(text)).toMatchObject({ verdict: 'ask', risk: 'medium' });
    },
  );
});

describe('a folder that is entered again and again', () => {
  const inside = { ...defaultPolicy, working_directories: ['C:\\work'] };

  it.each([
    'foreach ($i in 1..3) { cd .. }; rm x',
    'while ($true) { cd ..; rm x }',
    '1..3 | % { cd .. }; rm x',
    'function up { cd .. }; up; up; up; rm x',
  ])('is not known to be in the workspace: %s', (text) => {
    expect(judged(text, { policy: inside, cwd: 'C:\\work\\a\\b' }).risk).toBe('high');
  });

  it.each(['while ($true) { cd a; rm x }', 'pushd a; popd; rm x', 'cd ..; rm x'])(
    'may be inside: %s',
    (text) => {
      expect(judged(text, { policy: inside, cwd: 'C:\\work\\a\\b' }).risk).toBe('medium');
    },
  );

  it('is outside when one came back to it from outside', () => {
    expect(inWork('cd C:\\other; pushd C:\\work; popd; rm x').verdict).toBe('deny');
  });
});

describe('a step without a folder of its own', () => {
  const folders = ['C:\\users\\bob\\state', './state'];
  const of = (command: string, start?: string): Verdict =>
    judgeStep({ command, cwd: null }, 'pwsh', defaultPolicy, {
      origins: [],
      folders,
      ...(start === undefined ? {} : { start }),
    });

  it.each([
    'Get-Content ..\\bob\\state\\token',
    'Get-Content ..\\..\\..\\..\\users\\bob\\state\\token',
    'Get-Content \\users\\bob\\state\\token',
    'Get-Content a\\..\\..\\bob\\state\\token',
  ])('is judged from where the runner starts it: %s', (text) => {
    expect(of(text, 'C:\\Users\\bob').verdict).toBe('deny');
    expect(ruleIds(of(text, 'C:\\Users\\bob'))).toContain('hub-files');
    expect(of(text)).toMatchObject({ verdict: 'ask', risk: 'high' });
  });

  it.each(['Get-Content ..\\notes.txt', 'Get-Content \\temp\\x'])(
    'is high risk where it climbs out of a folder that nobody knows: %s',
    (text) => {
      expect(of(text).risk).toBe('high');
      expect(of(text, 'C:\\Users\\bob').risk).toBe('low');
    },
  );

  it.each(['Get-Content a.txt', 'Get-Content a\\..\\b.txt', 'Get-ChildItem ..', 'Set-Location ..'])(
    'stays low: %s',
    (text) => {
      expect(of(text).risk).toBe('low');
    },
  );

  it('deletes below the folder that the runner starts it in, and nowhere else', () => {
    expect(of('Remove-Item C:\\Users\\bob\\x', 'C:\\Users\\bob')).toMatchObject({
      verdict: 'ask',
      risk: 'medium',
    });
    expect(of('Remove-Item C:\\Users\\eve\\x', 'C:\\Users\\bob').verdict).toBe('deny');
  });
});
