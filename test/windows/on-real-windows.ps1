<#
.SYNOPSIS
    Checks on a real Windows what can not be shown elsewhere, and prints a report.
.DESCRIPTION
    Run it in the folder of a checkout after `npm ci` and `npm run build`, once in Windows PowerShell 5.1 and once in
    PowerShell 7, as the user that the runner will run as. It makes one folder below TEMP and removes it. Nothing is
    installed and nothing is sent anywhere. Paste the report into an issue.
#>
[CmdletBinding()]
param([string] $Node = 'node')

$ErrorActionPreference = 'Stop'
$program = Join-Path (Split-Path (Split-Path $PSScriptRoot)) 'dist\provara.mjs'
$folder = Join-Path ([IO.Path]::GetTempPath()) ('provara-check-' + [Guid]::NewGuid().ToString('n'))
$failures = 0

function Test-Fact([string] $Name, [scriptblock] $Check) {
    try {
        $said = & $Check
        $word = 'ok  '
        if ($said -is [bool] -and -not $said) { $word = 'FAIL'; $script:failures += 1; $said = '' }
        if ($said -is [bool]) { $said = '' }
        '{0}  {1}  {2}' -f $word, $Name, $said
    } catch {
        $script:failures += 1
        'FAIL  {0}  {1}' -f $Name, $_.Exception.Message
    }
}

# A job that closes with its handle, as the runner makes one for each step.
$jobScript = @'
import koffi from 'koffi';
import { spawn } from 'node:child_process';
import { setTimeout as delay } from 'node:timers/promises';
const kernel = koffi.load('kernel32.dll');
const create = kernel.func('__stdcall', 'CreateJobObjectW', 'void *', ['void *', 'void *']);
const open = kernel.func('__stdcall', 'OpenProcess', 'void *', ['uint32_t', 'bool', 'uint32_t']);
const assign = kernel.func('__stdcall', 'AssignProcessToJobObject', 'bool', ['void *', 'void *']);
const terminate = kernel.func('__stdcall', 'TerminateJobObject', 'bool', ['void *', 'uint32_t']);
const job = create(null, null);
const child = spawn('cmd', ['/c', 'ping -n 60 127.0.0.1'], { stdio: 'ignore' });
const isIn = assign(job, open(0x101, false, child.pid));
await delay(1500);
const isEnded = terminate(job, 1);
await delay(1500);
console.log(isIn && isEnded && child.exitCode !== null ? 'held' : 'not held');
'@

New-Item -ItemType Directory -Path $folder | Out-Null
try {
    'Provara on a real Windows'
    Test-Fact 'Windows' { [Environment]::OSVersion.VersionString }
    Test-Fact 'PowerShell' { [string]$PSVersionTable.PSVersion + ', ' + $ExecutionContext.SessionState.LanguageMode }
    Test-Fact 'code pages: console, system OEM, system ANSI' {
        $text = [Globalization.CultureInfo]::CurrentCulture.TextInfo
        '{0}, {1}, {2}' -f [Console]::OutputEncoding.CodePage, $text.OEMCodePage, $text.ANSICodePage
    }
    Test-Fact 'execution policies' { (Get-ExecutionPolicy -List | ForEach-Object { '{0}={1}' -f $_.Scope, $_.ExecutionPolicy }) -join ' ' }
    Test-Fact 'Node' { & $Node --version }
    Test-Fact 'the runner was built' { Test-Path -LiteralPath $program }
    Test-Fact 'koffi holds a tree in a job' {
        $file = Join-Path (Split-Path (Split-Path $PSScriptRoot)) 'job-check.mjs'
        [IO.File]::WriteAllText($file, $jobScript)
        try { (& $Node $file) -eq 'held' } finally { Remove-Item -LiteralPath $file }
    }
    foreach ($shell in 'powershell', 'pwsh') {
        Test-Fact "a script file runs in $shell with -ExecutionPolicy Bypass" {
            $command = Get-Command "$shell.exe" -ErrorAction SilentlyContinue
            if ($null -eq $command) { return 'not installed' }
            $script = Join-Path $folder 'script.ps1'
            [IO.File]::WriteAllText($script, "[Console]::In.ReadLine(); 'Gr' + [char]0xfc + [char]0xdf + 'e'; exit 259", [Text.UTF8Encoding]::new($true))
            $said = 'word' | & $command.Source -NoLogo -NoProfile -NonInteractive -ExecutionPolicy Bypass -File $script
            if ($LASTEXITCODE -ne 259) { throw "ended with $LASTEXITCODE" }
            if ($said[0] -ne 'word') { throw 'did not read its standard input' }
        }
    }
    Test-Fact 'provara doctor' { & $Node $program doctor 2>&1 | Out-String }
    Test-Fact 'access list of a locked folder' {
        & "$env:SystemRoot\System32\icacls.exe" $folder /inheritance:r /grant:r "${env:USERDOMAIN}\${env:USERNAME}:(OI)(CI)F" | Out-Null
        (& "$env:SystemRoot\System32\icacls.exe" $folder) -join ' '
    }
    Test-Fact 'Defender' {
        $status = Get-Command Get-MpComputerStatus -ErrorAction SilentlyContinue
        if ($null -eq $status) { 'no Defender cmdlets' } else { 'real time: ' + (Get-MpComputerStatus).RealTimeProtectionEnabled }
    }
    ''
    'By hand, please note what happened:'
    '[ ] provara service install, then sign out and in: the machine is connected on the page'
    '[ ] sleep for ten minutes and wake: connected again within a minute, nothing ran twice'
    '[ ] cancel a plan that has started notepad: notepad is closed'
    '[ ] end the runner in the Task Manager while a plan runs: its processes are gone, the plan is "unknown"'
    '[ ] a plan with `cmd /c dir` of a folder with umlauts reads well in 5.1 and in 7'
    ''
    "$failures failed"
} finally {
    Remove-Item -LiteralPath $folder -Recurse -Force
}
