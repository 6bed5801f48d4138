<#
.SYNOPSIS
    Checks on a real Windows what can not be shown elsewhere, and writes a report in Markdown and JSON.
.DESCRIPTION
    Run it in the folder of a checkout after `npm ci` and `npm run build`, as the user that the runner will run as:
    once in Windows PowerShell 5.1, once in PowerShell 7 (what only PowerShell itself can tell differs), and on arm64 too
    where there is one. Each check says pass, fail, or not tried and why. It makes one folder below TEMP and removes it,
    and sends nothing anywhere. It ends with 0 when no check failed, else with 1.
    -Task and -Service install the runner by its own script, under the names that it always has; where one is installed
    already, they are not tried. What they made is removed.
.PARAMETER Task
    Also: the task at sign-in, from installation to removal. Takes about five minutes.
.PARAMETER Service
    Also: the service. Takes an administrator.
.PARAMETER ByHand
    Also: what takes a person, who is asked: sleep and wake, sign-in, Defender.
.PARAMETER Report
    The report without its ending; by default provara-on-windows in the current folder.
#>
[CmdletBinding()]
param(
    [string] $Node = 'node',
    [string] $Report = (Join-Path (Get-Location).Path 'provara-on-windows'),
    [string[]] $Shells = @('powershell', 'pwsh'),
    [string] $Program,
    [string] $Checks,
    [switch] $Task,
    [switch] $Service,
    [switch] $ByHand
)

$ErrorActionPreference = 'Stop'
$root = [IO.Path]::GetDirectoryName([IO.Path]::GetDirectoryName($PSScriptRoot))
if (-not $Program) { $Program = [IO.Path]::Combine($root, 'dist', 'provara.mjs') }
$folder = [IO.Path]::Combine([IO.Path]::GetTempPath(), 'provara-check-' + [Guid]::NewGuid().ToString('n'))
$utf8 = New-Object Text.UTF8Encoding $false
$facts = [Collections.ArrayList] @()

function Add-Fact([string] $Name, [string] $Result, [string] $Detail) {
    [void] $facts.Add(@{ check = $Name; result = $Result; detail = $Detail })
    [Console]::Out.WriteLine(('{0,-9}  {1}  {2}' -f $Result, $Name, ($Detail -replace '\s+', ' ')))
}

function Skip-Fact([string] $Why) { throw "not tried: $Why" }

function Test-Fact([string] $Name, [scriptblock] $Check) {
    try { Add-Fact $Name 'pass' ([string]::Join(' ', @(& $Check))) } catch {
        $why = $_.Exception.Message
        if ($why.StartsWith('not tried: ')) { Add-Fact $Name 'not tried' $why.Substring(11) } else { Add-Fact $Name 'fail' $why }
    }
}

function Test-ByHand([string] $Name, [string] $Request) {
    Test-Fact $Name {
        if (-not $ByHand) { Skip-Fact 'asked for by -ByHand' }
        $answer = Read-Host "$Request`nDid it happen so? [y]es, [n]o, [s]kip, with a word about it"
        if ($answer -match '^s') { Skip-Fact "left out by the person: $answer" }
        if ($answer -notmatch '^y') { throw "the person says: $answer" }
        $answer
    }
}

function ConvertTo-Line([hashtable] $Fact) {
    $Fact.detail -replace '\s*[|\r\n]+\s*', ' '
}

function Write-Report {
    $lines = [Collections.ArrayList] @()
    [void] $lines.Add("# Provara on a real Windows`n`n| result | check | what was seen |`n| --- | --- | --- |")
    foreach ($fact in $facts) { [void] $lines.Add("| $($fact.result) | $($fact.check) | $(ConvertTo-Line $fact) |") }
    [IO.File]::WriteAllText("$Report.md", ($lines -join "`n") + "`n", $utf8)
    [IO.File]::WriteAllText("$Report.json", (ConvertTo-Json -InputObject @($facts)) + "`n", $utf8)
}

[void] [IO.Directory]::CreateDirectory($folder)
try {
    Test-Fact 'Windows' { [Environment]::OSVersion.VersionString + ', ' + [Globalization.CultureInfo]::InstalledUICulture.Name }
    Test-Fact 'processor' { "$env:PROCESSOR_ARCHITECTURE; Node: $(& $Node -p 'process.arch')" }
    Test-Fact 'PowerShell of this report' { [string] $PSVersionTable.PSVersion + ', ' + $ExecutionContext.SessionState.LanguageMode }
    Test-Fact 'code pages: console, system OEM, system ANSI' {
        $text = [Globalization.CultureInfo]::CurrentCulture.TextInfo
        '{0}, {1}, {2}' -f [Console]::OutputEncoding.CodePage, $text.OEMCodePage, $text.ANSICodePage
    }
    Test-Fact 'execution policies' {
        if (-not (Get-Command Get-ExecutionPolicy -ErrorAction SilentlyContinue)) { Skip-Fact 'there is no Get-ExecutionPolicy' }
        @(Get-ExecutionPolicy -List | ForEach-Object { '{0}={1}' -f $_.Scope, $_.ExecutionPolicy }) -join ' '
    }
    Test-Fact 'Node' {
        $version = & $Node --version
        if ($version -notmatch '^v(\d+)\.(\d+)' -or [int] $Matches[1] -lt 20) { throw "$version is too old" }
        $version
    }
    Test-Fact 'the runner was built' {
        if (-not [IO.File]::Exists($Program)) { throw "$Program is not there: npm ci, then npm run build" }
        $Program
    }
    Test-Fact 'Defender: it is at work, and none of the checks below is blocked by it' {
        if (-not (Get-Command Get-MpComputerStatus -ErrorAction SilentlyContinue)) { Skip-Fact 'Defender has no cmdlets here' }
        $status = Get-MpComputerStatus
        if (-not $status.RealTimeProtectionEnabled) { Skip-Fact 'its protection in real time is off' }
        "signatures of $($status.AntivirusSignatureLastUpdated)"
    }

    # The rest is checked by the program that the tests use too.
    $seen = [IO.Path]::Combine($folder, 'facts.jsonl')
    Test-Fact 'the checks ran to their end' {
        if (-not $Checks) {
            $Checks = [IO.Path]::Combine($folder, 'checks.mjs')
            & $Node ([IO.Path]::Combine($PSScriptRoot, 'real', 'build.mjs')) $Checks
            if ($LASTEXITCODE -ne 0) { throw "the checks could not be bundled ($LASTEXITCODE): npm ci comes first" }
        }
        $isAdministrator = $false
        if ([Environment]::OSVersion.Platform -eq 'Win32NT') {
            $identity = New-Object Security.Principal.WindowsPrincipal ([Security.Principal.WindowsIdentity]::GetCurrent())
            $isAdministrator = $identity.IsInRole([Security.Principal.WindowsBuiltInRole]::Administrator)
        }
        $settings = @{
            program = $Program
            built = [IO.Path]::Combine($root, 'dist', 'app', 'install')
            folder = $folder
            report = $seen
            shells = @($Shells)
            isAdministrator = $isAdministrator
            withTask = [bool] $Task
            withService = [bool] $Service
            withSleep = [bool] $ByHand
        }
        $file = [IO.Path]::Combine($folder, 'settings.json')
        [IO.File]::WriteAllText($file, (ConvertTo-Json -InputObject $settings), $utf8)
        & $Node $Checks $file
        if ($LASTEXITCODE -ne 0) { throw "ended with $LASTEXITCODE" }
    }
    if ([IO.File]::Exists($seen)) {
        foreach ($line in [IO.File]::ReadAllLines($seen)) {
            $fact = ConvertFrom-Json -InputObject $line
            Add-Fact $fact.check $fact.result $fact.detail
        }
    }

    Test-ByHand 'sign-in: the task starts the runner' 'Install the runner (irm HUB/install.ps1 | iex), sign out and in, and look at the page: the machine is connected within a minute.'
    Test-ByHand 'reboot: the service is there before anybody signs in' 'With install.ps1 -Service: restart the machine, sign in nowhere, and look at the page on the phone: the machine is connected.'
    Test-ByHand 'sleep with a hub elsewhere' 'With a hub on another machine: sleep for ten minutes and wake. The page showed the machine as offline, and as connected within a minute after.'
    Test-ByHand 'winget is offered' 'On a machine without Node: install.ps1 offers to install it, does so, and goes on.'
    Test-ByHand 'Defender and SmartScreen let provara-runner.exe run' 'Start dist\provara-runner.exe --version from a download: it prints its version.'
    Test-ByHand 'Windows in another language' 'On a Windows that is not English: provara service status and provara doctor say what is true.'
} finally {
    # What has just been ended may have files open for another moment.
    for ($try = 1; [IO.Directory]::Exists($folder); $try++) {
        try { [IO.Directory]::Delete($folder, $true) } catch {
            if ($try -lt 20) { [Threading.Thread]::Sleep(500) } else { Add-Fact 'its own folder is removed' 'fail' "$folder : $($_.Exception.Message)"; break }
        }
    }
}
Write-Report
$failed = @($facts | Where-Object { $_.result -eq 'fail' }).Count
$skipped = @($facts | Where-Object { $_.result -eq 'not tried' }).Count
"$($facts.Count) checks, $failed failed, $skipped not tried. The report: $Report.md and $Report.json"
if ($failed -gt 0) { exit 1 }
exit 0
