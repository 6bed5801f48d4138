import { describe, expect, it } from 'vitest';
import type { Shell } from '../../../shared/plan.ts';
import { namedFiles } from '../../../shared/policy/named-files.ts';
import { runsUnseenFiles } from '../../../shared/policy/shell-text-files.ts';

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
    ['A=1 "./with space.sh"', ['./with space.sh']],
    ["'./quoted.sh' x", ['./quoted.sh']],
    ['sh -c "./x.sh"', []],
    ['$HOME/x.sh', []],
    ['cat ./x.sh', []],
    ['cd /tmp; ./x.sh', []],
    ['cd /tmp; ./x.sh; /opt/y.sh; sh ~/z.sh', ['/opt/y.sh', '~/z.sh']],
    ['cd && ./x.sh', []],
    ['"cd" /tmp && ./x.sh', []],
    ['sh -e ./x.sh', ['./x.sh']],
    ['bash -euo pipefail ./x.sh', ['./x.sh']],
    ['sh -ec ./x.sh', []],
    ['sh -s ./x.sh', []],
    ['env A=1 sh x.sh', ['x.sh']],
    ['/usr/bin/env ./x.sh', ['/usr/bin/env', './x.sh']],
    ['env -C /tmp ./x.sh', []],
    ['nohup sh ./x.sh', ['./x.sh']],
    ['timeout 5 sh ./x.sh', ['./x.sh']],
    ['timeout -k 1 5m ./x.sh', ['./x.sh']],
    ['nice -n 5 ./x.sh', ['./x.sh']],
    ['sudo -u build ./x.sh', ['./x.sh']],
    ['sudo -i ./x.sh', []],
    ['sh < ./x.sh', ['./x.sh']],
    ['sh -e <x.sh', ['x.sh']],
    ['sh ./a.sh < ./input', ['./a.sh']],
    ['cat < ./x.sh', []],
    ['sh <<EOF', []],
    ['echo "$(./x.sh)"', ['./x.sh']],
    [`\${HOME}/x.sh`, []],
    ['A=$(date)/x.sh', []],
    ['# ./x.sh', []],
    ["sed 's/a/b/; ./c' f", []],
    ['/bin/bash -x ./t.sh', ['/bin/bash', './t.sh']],
  ])('in sh: %s', (command, paths) => {
    expect(pathsIn(command, 'sh')).toEqual(paths);
  });

  it.each<[string, string[], boolean]>([
    ['./x.sh', ['./x.sh'], false],
    ['./x.sh', [], true],
    ['cd build && ./configure && make', [], true],
    ['cd build && make', [], false],
    ['cd /srv; /opt/x.sh', ['/opt/x.sh'], false],
    ['sh -c "./x.sh"', [], true],
    ['sh -c "cd /srv && ./x.sh"', [], true],
    ['sh -c "ls /tmp"', [], false],
    ['eval "$HOME/x.sh"', [], true],
    ['$HOME/x.sh', [], true],
    ['sudo -i ./x.sh', [], true],
    ['env -C /srv make', [], true],
    ['sh "$1/x.sh"', [], true],
    ['ls -l /etc && cat ./x.sh', [], false],
    ["sed 's/a/b/; s/c/d/' /etc/hosts | grep -E 'a|b/c'", [], false],
    ['curl "http://h.example/?a=1&b=/x" &>/dev/null', [], false],
    ['OUT=$HOME/out; mkdir -p "$OUT/a" > /tmp/log 2>&1', [], false],
    ['for f in /tmp/*; do wc -l "$f"; done', [], false],
    ['python3 -c "print(1/2)"', [], false],
    ['hostname', [], false],
  ])('of %s, of which were looked at %j, some were not: %j', (command, seen, isUnseen) => {
    expect(runsUnseenFiles(command, seen)).toBe(isUnseen);
  });

  it('are known with their steps, and as many as show that there are more than 16', () => {
    const steps = [{ command: 'hostname' }, { command: './a.sh' }, { command: './a.sh' }];
    expect(namedFiles(steps, 'sh')).toEqual([
      { step: 1, path: './a.sh' },
      { step: 2, path: './a.sh' },
    ]);
    const many = Array.from({ length: 20 }, (_, index) => `./${index}.sh`).join('; ');
    expect(namedFiles([{ command: many }], 'sh')).toHaveLength(17);
  });
});
