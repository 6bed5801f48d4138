import { expect, it } from 'vitest';

/** All that is said of one text that was run. */
export interface Ran {
  readonly outcome: string | undefined;
  readonly end: string | undefined;
  readonly code: number | null | undefined;
  readonly detail: string | null | undefined;
  readonly stdout: string;
  readonly stderr: string;
}

export interface LauncherSystem {
  readonly isWindows: boolean;
  /** Where each start takes long: of cases that differ little, the first alone. */
  readonly isBrief: boolean;
}

/** What the launcher must make of each kind of text, in the real PowerShell of a system. */
export const launcherCases = (
  run: (command: string) => Promise<Ran>,
  { isWindows, isBrief }: LauncherSystem,
): void => {
  const some = <const Row>(rows: readonly Row[], count = 1): Row[] =>
    rows.slice(0, isBrief ? count : rows.length);
  const native = (code: number): string => (isWindows ? `cmd /c exit ${code}` : `sh -c 'exit ${code}'`);

  it('succeeds with 0', async () => {
    expect(await run("Write-Output 'hello'; [Console]::Error.WriteLine('aside')")).toEqual({
      outcome: 'succeeded',
      end: 'exited',
      code: 0,
      detail: null,
      stdout: 'hello\n',
      stderr: 'aside\n',
    });
  });

  it.each(
    some(
      [
        ['its last statement failed', "Get-Item '/no/such/item'"],
        ['it throws', "throw 'boo'"],
        [
          'an error stops it',
          "$ErrorActionPreference = 'Stop'; Get-Item '/no/such/item'; Write-Output 'after'",
        ],
        ['it exits with 1', 'exit 1'],
        ['it calls what does not exist', 'No-SuchCommandAtAll'],
      ],
      3,
    ),
  )('fails with 1 when %s', async (_, command) => {
    const result = await run(command);
    expect(result).toMatchObject({ outcome: 'failed', end: 'exited', code: 1, detail: null });
    expect(result.stdout).not.toMatch(/^after$/m);
  });

  it.each(
    some([
      ['at its end', "[pscustomobject]@{ Color = 'blue'; Size = 2 }", 0],
      ['before an exit', "'x'; [pscustomobject]@{ Color = 'blue'; Size = 2 }; exit 3", 3],
      ['before a program', `[pscustomobject]@{ Color = 'blue'; Size = 2 }; ${native(5)}`, 5],
    ]),
  )('prints the table of objects %s', async (_, command, code) => {
    const result = await run(command);
    expect(result).toMatchObject({ end: 'exited', code });
    expect(result.stdout).toMatch(/Color\s+Size\s+-+\s+-+\s+blue\s+2\s/);
  });

  it('goes on after a statement that failed, and succeeds by the last one', async () => {
    const result = await run("Get-Item '/no/such/item'; [int]'x'; Write-Output 'after'");
    expect(result).toMatchObject({ outcome: 'succeeded', code: 0, stdout: 'after\n' });
    expect(result.stderr).not.toBe('');
  });

  it.each(
    some(
      [
        ["Write-Output 'a'; exit", 0],
        [native(5), 5],
        ['exit 9', 9],
        [`${native(5)}; exit`, 0],
        [`${native(5)}; exit 3`, 3],
        ['function f { exit 4 }; f; Write-Output never', 4],
        ['& { exit 6 }', 6],
        ['[Environment]::Exit(8)', 8],
        [native(0), 0],
        [`${native(5)}; ${native(0)}`, 0],
      ],
      3,
    ),
  )('ends %s with %i', async (command, code) => {
    const result = await run(command);
    expect(result).toMatchObject({ end: 'exited', code, detail: null });
    expect(result.stdout).not.toContain('never');
  });

  it('gives a large code as the system gives it', async () => {
    // POSIX keeps the lowest byte of it.
    const expected = isWindows ? 259 : 259 % 256;
    expect(await run('exit 259')).toMatchObject({ outcome: 'failed', code: expected });
  });

  it('fails by the last program that failed, and says so, although a later statement succeeded', async () => {
    const result = await run(`${native(5)}; Write-Output 'after'`);
    expect(result).toMatchObject({ outcome: 'failed', code: 5, stdout: 'after\n' });
    expect(result.detail).toContain('last program ended with 5');
  });

  it('runs nothing of a text that does not parse', async () => {
    const result = await run("Write-Output 'first'\nif (");
    expect(result).toMatchObject({ outcome: 'failed', end: 'exited', code: 1, stdout: '' });
    expect(result.detail).toContain('could not parse');
    expect(result.stderr).toMatch(/^line 2, column \d+: ./);
  });

  it.each(some(['break', 'continue', 'break outer', 'continue outer', '1..3 | ForEach-Object { break }']))(
    'says that %s left the text, and fails',
    async (jump) => {
      const result = await run(`Write-Output 'before'; ${jump}; Write-Output 'after'`);
      expect(result).toMatchObject({ outcome: 'failed', end: 'exited', code: 1, stdout: 'before\n' });
      expect(result.detail).toContain('outside of a loop');
    },
  );

  it.each(
    some([
      ['needs another version', "#requires -version 99\n'ran'"],
      ['needs a module that is not there', "#requires -modules Nope\n'ran'"],
      ['wants a parameter', "[CmdletBinding()]param([Parameter(Mandatory)]$x)\n'ran'"],
      ['has a parameter of an unknown type', "param([Nope.Type]$x)\n'ran'"],
      ['has an unknown attribute', "[Nope()]param()\n'ran'"],
      ['has an unknown attribute and no statement', '[Nope()]param()'],
      ['has blocks and wants a parameter', "param([Parameter(Mandatory)]$x) begin { 'ran' } end { 'ran' }"],
    ]),
  )('is no success when PowerShell refuses a text that %s', async (_, command) => {
    const result = await run(command);
    expect(result).toMatchObject({ outcome: 'failed', end: 'shell_did_not_run', code: 1, stdout: '' });
    expect(result.detail).toContain('no statement of it ran');
    expect(result.stderr).not.toBe('');
  });

  it('runs a text with a signature, which is cut off', async () => {
    const block = '# SIG # Begin signature block\n# MIIx\n# SIG # End signature block';
    expect(await run(`'signed'\n${block}\n`)).toMatchObject({ outcome: 'succeeded', stdout: 'signed\n' });
    expect(await run(`Get-Item '/no/such/item'\n${block}`)).toMatchObject({ outcome: 'failed', code: 1 });
    expect((await run(`Write-Output @'\n${block}\n'@`)).stdout).toBe(`${block}\n`);
  });

  it.each(
    some(['', '# only a comment', 'function f { 1 }', 'param($a = 5)', 'end { }', 'trap { continue }']),
  )('succeeds with %j, which has nothing to run', async (command) => {
    const result = await run(`${command} `);
    expect(result).toMatchObject({ outcome: 'succeeded', code: 0, detail: null, stdout: '', stderr: '' });
  });

  it.each(some(['break $l', 'continue $l', 'function f { break $l }; f', '[Environment]::Exit(0)']))(
    'takes no 0 for a success when %s ended PowerShell',
    async (jump) => {
      const result = await run(`$l = 'zz'; Write-Output 'before'; ${jump}; Write-Output 'after'`);
      expect(result).toMatchObject({ outcome: 'failed', end: 'exited', code: null, stdout: 'before\n' });
      expect(result.detail).toContain('before it came to the end of the command');
    },
  );

  it.each(
    some([
      ['a block', "begin { 1 } end { Get-Item '/no/such/item' }"],
      ['a process block', "process { Get-Item '/no/such/item' # why\n}"],
      ['a return', "Get-Item '/no/such/item'; return; 'after'"],
      ['a return in a block', "if ($true) { Get-Item '/no/such/item'; return }\n'after'"],
    ]),
  )('fails when the last statement before the end of %s failed', async (_, command) => {
    expect(await run(command)).toMatchObject({ outcome: 'failed', end: 'exited', code: 1, detail: null });
  });

  it.each(
    some([
      ["Get-Item '/no/such/item'; exit", 'before its `exit` had failed'],
      ["function f { Get-Item '/no/such/item'; exit }; f", 'before its `exit` had failed'],
      ["return Get-Item '/no/such/item'", 'can not be seen'],
    ]),
  )('says of %s what its 0 does not', async (command, words) => {
    const result = await run(command);
    expect(result).toMatchObject({ outcome: 'succeeded', code: 0 });
    expect(result.detail).toContain(words);
  });

  it('lets functions return, exit with 0 and strings hold both', async () => {
    expect(await run('function f { return }; f; "$(if (0) { exit })a""b"; exit 0')).toMatchObject({
      outcome: 'succeeded',
      code: 0,
      detail: null,
      stdout: 'a"b\n',
    });
  });

  it('keeps the numbers of lines', async () => {
    const result = await run("function f { 1 }\n\nif ($true) { Get-Item '/no/such/item'; return }");
    expect(result).toMatchObject({ outcome: 'failed', code: 1 });
    expect(result.stderr).toContain('command.ps1:3');
  });

  it.each([
    ["Get-Item '/no/such/item'; Write-Output 'on'", 'on\n'],
    ["param($a = 5)\n1/0; function f { Get-Item '/no/such/item'; return }; f; $a", '5\n'],
    ["trap { continue }\nGet-Item '/no/such/item'; exit", ''],
    ["enum Colour { Red }\nGet-Item '/no/such/item'; [Colour]::Red", 'Red\n'],
  ])("quotes the text's own line in an error of %j", async (command, stdout) => {
    const result = await run(command);
    expect(result.stdout).toBe(stdout);
    expect(result.stderr).toContain("Get-Item '/no/such/item'");
    expect(result.stderr).toContain('command.ps1:');
    expect(result.stderr).not.toMatch(/global:Provara|-run\.ps1/);
  });

  it('lets the text find its own file, whichever way it asks', async () => {
    const leaf = (path: string): string => `Split-Path -Leaf ${path}`;
    const ways = [leaf('$PSCommandPath'), leaf('$MyInvocation.MyCommand.Path')];
    for (const way of ways) {
      expect((await run(way)).stdout, way).toMatch(/^0-command\.ps1\n$/);
    }
  });

  it('lets break and continue be in loops, with labels too', async () => {
    const command =
      ':outer foreach ($a in 1..3) { foreach ($b in 1..3) { if ($b -eq 2) { continue outer }; "$a$b" } }';
    expect(await run(command)).toMatchObject({ outcome: 'succeeded', stdout: '11\n21\n31\n' });
  });

  it('succeeds with return', async () => {
    expect(await run("Write-Output 'a'; return; Write-Output 'b'")).toMatchObject({
      outcome: 'succeeded',
      code: 0,
      detail: null,
      stdout: 'a\n',
    });
  });

  it.each(
    some([
      ["Write-Output 'comment' # at the end", 'comment\n'],
      ['param([string]$Name = "x") Write-Output "p$Name"', 'px\n'],
      ['begin { 1 } process { 2 } end { 3 }', '1\n2\n3\n'],
      ['Set-StrictMode -Version Latest; Write-Output strict', 'strict\n'],
      ["using namespace System.Text\n[StringBuilder]::new('built').ToString()", 'built\n'],
      ["Write-Output @'\n'here' \"$x\"\n'@", '\'here\' "$x"\n'],
    ]),
  )('runs %j', async (command, stdout) => {
    const result = await run(command);
    expect(result).toMatchObject({ outcome: 'succeeded', code: 0, stdout });
  });

  it('keeps every character, in and out and through a program', async () => {
    const text = 'Grüße 你好 🚀 é';
    expect((await run(`Write-Output '${text}'`)).stdout).toBe(`${text}\n`);
    expect((await run(`[Console]::Error.Write('${text}')`)).stderr).toBe(text);
    if (!isWindows) {
      expect((await run(`sh -c 'printf %s "${text}"'`)).stdout.trim()).toBe(text);
      expect((await run(`'${text}' | cat`)).stdout.trim()).toBe(text);
    }
  });

  it('gives 5 MB of output whole', async () => {
    const { outcome, stdout } = await run("[Console]::Out.Write(('äöü' * 333 + [char]10) * 2700)");
    expect(outcome).toBe('succeeded');
    expect(stdout).toBe(`${'äöü'.repeat(333)}\n`.repeat(2_700));
    expect(Buffer.byteLength(stdout)).toBeGreaterThan(5_000_000);
  });

  it('writes plain text: no escape sequences, no CLIXML', async () => {
    const result = await run(
      "Write-Progress -Activity 'a' -Status 'b'; Write-Warning 'w'; Get-Item '/no/such/item'",
    );
    expect(result.stdout + result.stderr).not.toContain('\u001B');
    expect(result.stdout + result.stderr).not.toContain('CLIXML');
    expect(result.stderr).not.toBe('');
  });

  it('is told right when it takes its own status file away', async () => {
    const removal = "[IO.File]::Delete(($PSCommandPath -replace 'command.ps1$', 'status'))";
    expect(await run(`${removal}; 'on'`)).toMatchObject({ outcome: 'succeeded', stdout: 'on\n' });
    expect(await run(`${removal}; exit 4`)).toMatchObject({ outcome: 'failed', end: 'exited', code: 4 });
  });

  it('has nothing to read, and does not wait for it', async () => {
    expect((await run('[Console]::In.ReadToEnd().Length')).stdout).toBe('0\n');
  });
};
