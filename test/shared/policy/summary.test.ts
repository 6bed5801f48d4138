import { describe, expect, it } from 'vitest';
import { braced, judged, ruleIds } from './judging.ts';

const READS = ['Service', 'Process', 'Printer', 'Module', 'Job', 'Event', 'Help', 'HotFix', 'Disk', 'Volume']
  .map((noun) => `Get-${noun} a`)
  .concat('Get-Culture', 'Get-Host', 'Get-Tpm')
  .join('; ');

describe('the summary', () => {
  it.each([
    ['git push --force', 'runs the program git'],
    ['Remove-LocalUser bob', 'removes the local user bob'],
    ['$x.Stop()', 'calls Stop'],
    ['Remove-Item b', 'deletes b'],
    ['Test-NetConnection example.test', 'reaches example.test'],
  ])('hides no change behind a wall of reading: %s', (text, phrase) => {
    const { summary } = judged(`${READS}; ${text}`);
    expect(summary).toContain(phrase);
    expect(summary).toMatch(/; and \d+ more$/);
  });

  it.each([
    ["Stop-Service 'a; then starts it'", 'stops the service "a\uFFFD then starts it"'],
    ['Get-Service "a`nb"', 'reads service a\uFFFDb'],
    ["Get-Content 'a; b'", 'reads "a\uFFFD b"'],
    ['Get-Service a', 'reads service a'],
  ])('lets no name read as more phrases or lines: %s', (text, summary) => {
    expect(judged(text).summary).toBe(summary);
  });

  it.each([
    [
      "Stop-Service 'Spooler (only looks, changes nothing)'",
      'stops the service "Spooler (only looks, changes nothing)"',
    ],
    [`Stop-Service 'a" changes nothing "b'`, 'stops the service "a\uFFFD changes nothing \uFFFDb"'],
    ["Get-Content 'C:\\My Files\\a.txt'", 'reads "C:\\My Files\\a.txt"'],
    ["& 'C:\\a b\\only looks.exe'", 'runs the program "only looks"'],
    ["Remove-Item a, 'b c'", 'deletes a, "b c"'],
    ['Stop-Service Spooler', 'stops the service Spooler'],
  ])('sets a name apart that would read as words of the sentence: %s', (text, summary) => {
    expect(judged(text).summary).toBe(summary);
  });

  it.each([
    ['git push --force', 'runs the program git: push --force'],
    ['npm publish', 'runs the program npm: publish'],
    ['terraform destroy', 'runs the program terraform: destroy'],
    ['docker rm -f', 'runs the program docker: rm -f'],
    ['tool a b c d', 'runs the program tool: a b c d'],
    ['tool a b c d e', 'runs the program tool: a b c d …'],
    ["tool 'only looks; ends' $x", 'runs the program tool: "only looks\uFFFD ends" $x'],
    ['tool', 'runs the program tool'],
    ['cmd /c del x', 'runs the program cmd: /c del x; runs the program del: x; deletes x'],
    ["Start-Process tool 'a b'", 'starts the process; runs the program tool: a b'],
  ])('tells what a program is told first: %s', (text, summary) => {
    expect(judged(text).summary).toBe(summary);
  });

  it.each([
    ['hostname', "shows the computer's name"],
    ['C:\\Windows\\System32\\hostname.exe', "shows the computer's name"],
    ['ipconfig /all', 'shows network settings'],
    ['tasklist /fi "imagename eq a.exe"', 'lists running programs: "imagename eq a.exe"'],
    ['route print', 'shows network routes'],
    ['netstat -ano | findstr 443', 'lists network connections; searches for a text: 443'],
    ['git status', 'asks git what has changed'],
    ['git log --oneline -5', 'asks git for the history: --oneline -5'],
    ['npm --version', 'asks npm for its version'],
    ['docker ps -a', 'asks docker for the containers: -a'],
    ['taskkill /im a.exe /f', 'ends programs: /im a.exe /f'],
    ['winget install a', 'installs software by winget: a'],
  ])('says what a known program does: %s', (text, summary) => {
    expect(judged(text).summary).toBe(summary);
  });

  it.each([
    ['hostname new', 'runs the program hostname: new'],
    ['.\\hostname', 'runs the program hostname'],
    ['C:\\x\\hostname.exe', 'runs the program hostname'],
    ['cmd /c hostname', 'runs the program cmd: /c hostname; runs the program hostname'],
    ["$env:PATH = 'C:\\x'; hostname", 'runs the program hostname; changes environment variables'],
    ['Import-Module x; hostname', 'loads a module: x; runs the program hostname'],
    ['function hostname { del x }; hostname', 'deletes x'],
    ['if ($a) { function hostname { del x } }; hostname', 'runs the program hostname; deletes x'],
    ['tasklist /s a', 'runs the program tasklist: /s a'],
    ['tasklist $x', 'runs the program tasklist: $x'],
    ['git log --output=x', 'runs the program git: log --output=x'],
    ['git log --outp=x', 'runs the program git: log --outp=x'],
    [
      'git diff --ext-d',
      'runs the program git: diff --ext-d; does something that can not be told in advance',
    ],
    ['git -C x status', 'runs the program git: -C x status'],
    ['git branch x', 'runs the program git: branch x'],
    ['git remote -v update', 'runs the program git: remote -v update'],
    ['git status $x', 'runs the program git: status $x'],
    ['git status @x', 'runs the program git: status @x'],
    ['dotnet --info evil', 'runs the program dotnet: --info evil'],
    ['npm --version y', 'runs the program npm: --version y'],
    ['route print add', 'runs the program route: print add'],
    ['manage-bde -off C:', 'runs manage-bde: -off C:'],
    ['winget upgrade', 'updates software by winget, or lists what it could'],
    ['git log --% --output=x', 'runs the program git: log --output=x'],
    ["git 'log --output=x'", 'runs the program git: "log --output=x"'],
    ['git log "--oneline --output=x"', 'runs the program git: log "--oneline --output=x"'],
    ['git log *', 'runs the program git: log *'],
    ['kubectl get -f x', 'runs the program kubectl: get -f x'],
    ['kubectl get pods --kubeconfig=x', 'runs the program kubectl: get pods --kubeconfig=x'],
    ['npm outdated --registry x', 'runs the program npm: outdated --registry x'],
    ['pip list --log x', 'runs the program pip: list --log x'],
    ['reg query \\\\a\\HKLM\\x', 'runs the program reg: query \\\\a\\HKLM\\x; reaches a'],
  ])('says no more than the words where a program may do something else: %s', (text, summary) => {
    expect(judged(text).summary).toBe(summary);
  });

  it.each([
    ['git status', 'git may run programs that the settings and hooks of its repository name.'],
    ['docker ps', 'docker is a program, and what a program does is not analysed.'],
    ['Invoke-Other', 'Invoke-Other is not a known command.'],
    ['Set-Date 1', 'Set-Date is not known to only read.'],
  ])('says why nobody can tell that it only reads: %s', (text, reason) => {
    expect(judged(text)).toMatchObject({ risk: 'medium', rules: [{ reason }] });
  });

  it('cuts a long word of a program', () => {
    expect(judged(`tool ${'a'.repeat(500)}`).summary).toBe(`runs the program tool: ${'a'.repeat(120)}…`);
  });

  it.each([
    ['New-Object Net.WebClient', 'creates the object Net.WebClient'],
    ["New-Object -TypeName Net.Sockets.TcpClient 'a.test', 80", 'creates the object Net.Sockets.TcpClient'],
    ['Add-LocalGroupMember Administrators bob', 'adds bob to the local group Administrators'],
    ['Add-LocalGroupMember -Member bob, eve -Group Users', 'adds bob, eve to the local group Users'],
    ['Remove-LocalGroupMember Administrators bob', 'removes bob from the local group Administrators'],
    ['Add-LocalGroupMember Administrators $who', 'adds $who to the local group Administrators'],
    ['Add-ADGroupMember Admins bob', 'adds bob to the group Admins'],
    ['Set-NetFirewallProfile -Enabled False', 'changes the firewall profile, enabled: False'],
    ['Set-NetFirewallProfile Domain -Enabled False', 'changes the firewall profile Domain, enabled: False'],
    ['New-NetFirewallRule -DisplayName x', 'creates the firewall rule x'],
    ['Clear-Content a.txt', 'empties a.txt'],
    ['Rename-Item a.txt b.txt', 'renames a.txt'],
    ['Move-Item a.txt b.txt', 'moves a.txt; writes b.txt'],
    ['Remove-Item a.txt', 'deletes a.txt'],
    ['Clear-Content a; Remove-Item b', 'empties a; deletes b'],
    ['Read-Host', 'asks at the keyboard'],
    ['dir', 'lists what is in the folder'],
    ['Get-ChildItem -Recurse -Filter *.log', 'lists what is in the folder'],
    ['dir C:\\x', 'reads C:\\x'],
    ['Clear-Host', 'clears the screen'],
    ['Get-NetIPAddress', 'reads IP addresses'],
    ['Get-PSDrive', 'reads PS drives'],
    ['Get-ADUser bob', 'reads AD user bob'],
    ['Get-CimInstance Win32_BIOS', 'reads from WMI: Win32_BIOS'],
    ['Get-LocalGroupMember Administrators', 'lists the members of the local group Administrators'],
    ['Set-Service a -StartupType Disabled', 'changes the service a, start: Disabled'],
    ['Set-Date 2020-01-01', 'sets the clock to 2020-01-01'],
    ['explorer .', 'runs the program explorer: .'],
    ['Get-Date', 'shows or uses the date and time'],
    ['(Get-Date).AddDays(-7)', 'shows or uses the date and time'],
    ['dir; Get-Date', 'lists what is in the folder'],
  ])('says what is done: %s', (text, summary) => {
    expect(judged(text).summary).toBe(summary);
  });

  it.each([
    ['& (Get-Command Get-Date)', 'runs Get-Date, by a name that is computed; '],
    ['& (gcm Stop-Service) Spooler', 'stops the service Spooler, by a name that is computed; '],
    ['& $x', 'runs a command whose name is computed; '],
  ])('tells what a computed name means as far as it is known: %s', (text, phrase) => {
    expect(judged(text).summary).toContain(phrase);
  });

  it.each([
    ['$env:PATH = 1', 'changes environment variables'],
    ["$x.Status = 'Stopped'", 'sets Status'],
    ["[Environment]::CurrentDirectory = 'x'", 'sets CurrentDirectory'],
  ])('tells of a change that no command makes: %s', (text, phrase) => {
    expect(judged(text).summary).toContain(phrase);
  });
});

describe('what a command would only show', () => {
  it.each([
    ['Stop-Computer -WhatIf', 'would only show that it shuts the machine down'],
    ['Stop-Computer -wi', 'would only show that it shuts the machine down'],
    ['Stop-Service Spooler -WhatIf -Force', 'would only show that it stops the service Spooler'],
  ])('is told as that: %s', (text, summary) => {
    expect(judged(text).summary).toBe(summary);
    expect(judged(text).risk).toBe(judged(text.replace(/ -w\w+/i, '')).risk);
  });

  it.each([
    'Stop-Computer -WhatIf:$false',
    'Stop-Computer -WhatIf:$x',
    'Stop-Computer -WhatIf:$true',
    "Stop-Computer '-WhatIf'",
    "Stop-Computer ('-WhatIf')",
    'Stop-Computer -W',
    '$a = @{ WhatIf = $true }; Stop-Computer @a',
    '$a = @{ WhatIf = $false }; Stop-Computer -WhatIf @a',
    'Stop-Computer -WhatIf @a',
    'shutdown -WhatIf',
    'function Stop-Computer { shutdown /s }; Stop-Computer -WhatIf',
    "& ('Stop-' + 'Computer') -WhatIf",
    'Set-Content function:Stop-Computer { shutdown /s }; Stop-Computer -WhatIf',
    'Copy-Item function:mkdir function:Stop-Computer; Stop-Computer -WhatIf',
    'Set-Alias Stop-Computer shutdown; Stop-Computer -WhatIf',
    'Import-Alias names.csv; Stop-Computer -WhatIf',
    'Import-Module ./mine.psm1; Stop-Computer -WhatIf',
    '. ./mine.ps1; Stop-Computer -WhatIf',
    'Register-ScheduledTask x -WhatIf',
    'Remove-Item x -WhatIf',
    '1 | ForEach-Object -WhatIf { Remove-Item x }',
    'Invoke-Other -WhatIf',
  ])('is what it does where that is not certain: %s', (text) => {
    expect(judged(text).summary).not.toContain('would only show');
  });
});

describe('a path', () => {
  it.each([
    ["Get-ChildItem ('/tmp/a')", 'reads /tmp/a', 'low'],
    ["Get-ChildItem -Path (('/tmp/a')) -Filter ('*.txt')", 'reads /tmp/a', 'low'],
    ["Get-ChildItem ('/tmp' + '/a')", 'reads /tmp/a', 'medium'],
    ['Get-ChildItem ("/tmp/$x")', 'reads files that are computed', 'medium'],
    ["Get-ChildItem ('/tmp/a' > b)", 'writes b; reads /tmp/a', 'medium'],
    [
      "Get-ChildItem ('/tmp/a' | hostname)",
      "shows the computer's name; reads files that are computed",
      'medium',
    ],
  ])('in parentheses is one that is written out: %s', (text, summary, risk) => {
    const verdict = judged(text);
    expect([verdict.summary, verdict.risk]).toEqual([summary, risk]);
  });

  it.each([
    ['Get-ChildItem $env:TEMP', 'reads $env:TEMP'],
    ['Remove-Item "$env:Temp/x", $HOME\\y', 'deletes $env:Temp/x, $HOME\\y'],
    ['$d = Join-Path $env:LOCALAPPDATA a; Remove-Item $d', 'deletes $env:LOCALAPPDATA\\a'],
    [`Get-Content ${braced('env:USERPROFILE')}\\a`, 'reads $env:USERPROFILE\\a'],
    ['git clone x $env:APPDATA\\x', 'runs the program git: clone x $env:APPDATA\\x'],
    ["$env:TEMP = 'C:\\x'; Remove-Item $env:TEMP\\y", 'changes environment variables; deletes C:\\x\\y'],
  ])('of a person’s folder is told as the text has it, whatever the machine: %s', (text, summary) => {
    expect(judged(text).summary).toBe(summary);
  });

  it('is counted where more are deleted than are told', () => {
    expect(judged('Remove-Item a, b, c').summary).toBe('deletes a, b, c');
    expect(judged('Remove-Item a, b, c, C:\\Windows, e').summary).toBe('deletes a, b, c and 2 more');
  });
});

describe('a schema', () => {
  it.each([
    `Test-Json '{}' -Schema '{"$ref":"http://example.test/x"}'`,
    `Test-Json '{}' '{}'`,
    "Test-Json '{}' -SchemaFile x.json",
  ])('may be fetched: %s', (text) => {
    expect(ruleIds(judged(text))).toContain('network');
    expect(judged(text).risk).toBe('medium');
  });

  it('is not asked for by every test of JSON', () => {
    expect(judged("Test-Json '{}'").risk).toBe('low');
  });
});
