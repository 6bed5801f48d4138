import { describe, expect, it } from 'vitest';
import type { Shell } from '../../../shared/plan.ts';
import { namedFiles } from '../../../shared/policy/named-files.ts';

const pathsIn = (command: string, shell: Shell): string[] =>
  namedFiles([{ command }], shell).map(({ path }) => path);

describe('the files that a step names', () => {
  it.each<[string, string[]]>([
    ['& .\\x.ps1', ['.\\x.ps1']],
    ['. .\\x.ps1 -Deep', ['.\\x.ps1']],
    ['. "C:\\a b\\x.ps1"', ['C:\\a b\\x.ps1']],
    ["& 'C:\\tools\\run.exe' -a", ['C:\\tools\\run.exe']],
    ['./deploy.sh', ['./deploy.sh']],
    ['pwsh -NoProfile -File .\\y.ps1 -A 1', ['.\\y.ps1']],
    ['python x.py --flag', ['x.py']],
    ['node -r fs ./build.js', []],
    ['python -c "print(1)"', []],
    ['python -m http.server', []],
    ['.\\a.ps1; .\\b.ps1; .\\a.ps1', ['.\\a.ps1', '.\\b.ps1']],
    ['if ($true) { & ./a.ps1 }', ['./a.ps1']],
    ['& $script', []],
    ['& "$folder\\x.ps1"', []],
    ['Get-Content .\\x.ps1', []],
    ['Get-ChildItem C:\\Temp', []],
    ['hostname', []],
    ['x.ps1', []],
    ['cd C:\\other; .\\x.ps1', []],
    ['cd C:\\other; & C:\\tools\\x.ps1', ['C:\\tools\\x.ps1']],
  ])('in PowerShell: %s', (command, paths) => {
    expect(pathsIn(command, 'pwsh')).toEqual(paths);
    expect(pathsIn(command, 'powershell')).toEqual(paths);
  });

  it.each<[string, string[]]>([
    ['./deploy.sh now', ['./deploy.sh']],
    ['sh deploy.sh', ['deploy.sh']],
    ['. ./env.sh && /opt/tool/run', ['./env.sh', '/opt/tool/run']],
    ['if true; then ./a.sh; else python3 b.py; fi', ['./a.sh', 'b.py']],
    ['A=1 "./with space.sh"', []],
    ["'./quoted.sh' x", ['./quoted.sh']],
    ['sh -c "./x.sh"', []],
    ['$HOME/x.sh', []],
    ['cat ./x.sh', []],
    ['cd /tmp; ./x.sh', []],
    ['/bin/bash -x ./t.sh', ['/bin/bash', './t.sh']],
  ])('in sh: %s', (command, paths) => {
    expect(pathsIn(command, 'sh')).toEqual(paths);
  });

  it('are known with their steps, at most 16 of them', () => {
    const steps = [{ command: 'hostname' }, { command: './a.sh' }, { command: './a.sh' }];
    expect(namedFiles(steps, 'sh')).toEqual([
      { step: 1, path: './a.sh' },
      { step: 2, path: './a.sh' },
    ]);
    const many = Array.from({ length: 20 }, (_, index) => `./${index}.sh`).join('; ');
    expect(namedFiles([{ command: many }], 'sh')).toHaveLength(16);
  });
});
