import { describe, expect, it } from 'vitest';
import { judged } from './judging.ts';

describe('a file that a text reaches on a way round', () => {
  it.each([
    [
      'a method of Visual Basic',
      "[Microsoft.VisualBasic.FileIO.FileSystem]::DeleteDirectory('C:\\data','DeleteAllContents')",
    ],
    ['a wildcard behind Join-Path', "gc (Join-Path $HOME '.prov*' )"],
    ['Join-Path with names of parameters', "gc (Join-Path -Path $HOME -ChildPath '.prov*')"],
    ['all that the home folder has', 'gci $HOME -Force -Recurse -Filter *.json | gc'],
    ['all that a home folder has', 'gci C:\\Users\\me -Force -Recurse | gc'],
    ['an archive of the home folder', 'Compress-Archive $HOME a.zip'],
  ])('is of high risk: %s', (_what, text) => {
    expect(judged(text, { cwd: 'C:\\work' }).risk).toBe('high');
  });

  it.each([
    [
      'named out of their order',
      'Remove-Item (Join-Path -ChildPath System32 -Path C:\\Windows) -Recurse -Force',
    ],
    ['beside a parameter of another kind', 'Remove-Item (Join-Path a b -OutVariable c)'],
    ['beside a common parameter', 'Remove-Item (Join-Path .. q -ErrorAction Stop)'],
    ['of a list of folders', 'Remove-Item (Join-Path C:\\Windows,C:\\x System32)'],
  ])('is not told as a path that it is not, with words of Join-Path %s', (_what, text) => {
    expect(judged(text, { cwd: 'C:\\work' }).summary).toMatch(/computed/);
  });

  it.each([
    "gc (Join-Path . 'a.txt')",
    'Join-Path a b',
    'Compress-Archive .\\out a.zip',
    'gci C:\\Users\\me',
  ])('is not by itself: %s', (text) => {
    const { verdict, risk } = judged(text, { cwd: 'C:\\work' });
    expect(verdict).toBe('ask');
    expect(risk).not.toBe('high');
  });
});
