<#
.SYNOPSIS
Installs the Provara runner on this Windows machine, or upgrades it, or removes it.
.DESCRIPTION
Fetches the runner from the hub that this script came from, checks each file against the list of their SHA-256, pairs
the machine, and lets the system start the runner. An upgrade keeps pairing, journal and policy.
.PARAMETER Hub
Address of the hub.
.PARAMETER Service
Installs a Windows service that needs nobody to sign in, under %ProgramData%; takes an administrator. Without it: a task
that starts when you sign in, under %LOCALAPPDATA%.
.PARAMETER Uninstall
Removes everything that an installation made, with pairing and journal.
.EXAMPLE
irm https://hub.example/install.ps1 | iex
.EXAMPLE
& ([scriptblock]::Create((irm https://hub.example/install.ps1))) -Service
#>
[CmdletBinding()]
param(
  [string] $Hub = '__PROVARA_HUB__',
  [string] $HubId = '__PROVARA_HUB_ID__',
  [string] $Folder,
  [string] $Name,
  [switch] $Service,
  [ValidateSet('LocalService', 'NetworkService', 'LocalSystem')] [string] $Account = 'LocalService',
  [switch] $NoPair,
  [switch] $Uninstall
)

& {
  $ErrorActionPreference = 'Stop'
  $ProgressPreference = 'SilentlyContinue'
  $oldestNode = [version] '20.19.0'

  if ([Environment]::OSVersion.Platform -ne 'Win32NT') {
    throw 'This installs the runner on Windows. Elsewhere: npm ci, then npx provara pair and npx provara service install.'
  }
  $isAdministrator = ([Security.Principal.WindowsPrincipal] [Security.Principal.WindowsIdentity]::GetCurrent()).IsInRole(
    [Security.Principal.WindowsBuiltInRole]::Administrator)
  if ($Service -and -not $isAdministrator) {
    throw 'A service takes an administrator: open PowerShell with "Run as administrator" and repeat.'
  }
  if (-not $Folder) {
    $base = if ($Service) { $env:ProgramData } else { $env:LOCALAPPDATA }
    $Folder = [IO.Path]::Combine($base, 'Provara')
  }
  $app = [IO.Path]::Combine($Folder, 'app')
  $state = [IO.Path]::Combine($Folder, 'state')
  $program = [IO.Path]::Combine($app, 'provara.mjs')
  $shim = [IO.Path]::Combine($Folder, 'provara.cmd')
  # The curly ones end a text in quotes as well.
  $inQuotes = "'" + ($shim -replace "['\u2018-\u201b]", '$0$0') + "'"
  $serviceWords = if ($Service) { @('--service', $Account) } else { @() }

  function Find-Node {
    $found = Get-Command node.exe -CommandType Application -ErrorAction SilentlyContinue | Select-Object -First 1
    if ($null -eq $found) { return $null }
    $text = & $found.Source --version
    if ($text -match '^v(\d+\.\d+\.\d+)' -and [version] $Matches[1] -ge $oldestNode) { return $found.Source }
    return $null
  }

  function Invoke-Provara {
    & $node $program @args
    if ($LASTEXITCODE -ne 0) { throw "provara $($args[0]) ended with $LASTEXITCODE; what it said stands above." }
  }

  function Set-Access([string] $Path) {
    # By number: the names are in the language of Windows.
    $me = [Security.Principal.WindowsIdentity]::GetCurrent().User.Value
    $grants = if ($Service) { @('*S-1-5-18:(OI)(CI)F', '*S-1-5-32-544:(OI)(CI)F') } else { @("*${me}:(OI)(CI)F") }
    if ($Service -and $Account -eq 'LocalService') { $grants += '*S-1-5-19:(OI)(CI)RX' }
    if ($Service -and $Account -eq 'NetworkService') { $grants += '*S-1-5-20:(OI)(CI)RX' }
    $icacls = [IO.Path]::Combine($env:SystemRoot, 'System32', 'icacls.exe')
    $arguments = @($Path, '/inheritance:r') + @($grants | ForEach-Object { '/grant:r'; $_ })
    & $icacls @arguments | Out-Null
    if ($LASTEXITCODE -ne 0) { throw "$Path could not be made private (icacls ended with $LASTEXITCODE)." }
  }

  function Set-SearchPath([bool] $IsWanted) {
    $scope = if ($Service) { 'Machine' } else { 'User' }
    $key = if ($Service) {
      [Microsoft.Win32.Registry]::LocalMachine.OpenSubKey('SYSTEM\CurrentControlSet\Control\Session Manager\Environment', $true)
    } else { [Microsoft.Win32.Registry]::CurrentUser.CreateSubKey('Environment') }
    try {
      # As it is written there: entries such as %USERPROFILE%\bin stay what they are, and so does the kind of the value.
      $before = [string] $key.GetValue('Path', '', [Microsoft.Win32.RegistryValueOptions]::DoNotExpandEnvironmentNames)
      $isThere = @($key.GetValueNames()) -contains 'Path'
      $kind = if ($isThere) { $key.GetValueKind('Path') } else { [Microsoft.Win32.RegistryValueKind]::ExpandString }
      $entries = @($before -split ';' | Where-Object { $_ -and $_ -ne $Folder })
      if ($IsWanted) { $entries += $Folder }
      $after = $entries -join ';'
      if ($after -eq $before) { return }
      if ($after) { $key.SetValue('Path', $after, $kind) } elseif ($isThere) { $key.DeleteValue('Path') }
    } finally { $key.Dispose() }
    # Removes what is not there, and tells the programs that run that the environment changed. PowerShell's own null would be an empty text.
    [Environment]::SetEnvironmentVariable('PROVARA_PATH_CHANGED', [NullString]::Value, $scope)
  }

  # In ASCII alone: cmd reads a file in the code page of its console, which need not have the letters of a user's name.
  function Get-ShimText {
    $nodeText = $node -replace '%', '%%'
    # By variables that each user of the command has.
    $variables = if ($Service) { @('ProgramFiles', 'ProgramData') } else { @('LOCALAPPDATA', 'APPDATA', 'USERPROFILE') }
    foreach ($variable in $variables) {
      $start = [Environment]::GetEnvironmentVariable($variable) + '\'
      if ($node -match '[^\x20-\x7e]' -and $start -ne '\' -and $node.StartsWith($start, [StringComparison]::OrdinalIgnoreCase)) {
        $nodeText = "%$variable%\" + ($node.Substring($start.Length) -replace '%', '%%')
        break
      }
    }
    # Elsewhere the search path has it, by which it was found here. The bare name would be one in the current folder first.
    $search = @()
    if ($nodeText -match '[^\x20-\x7e]') {
      $nodeText = '%PROVARA_NODE%'
      $search = @(
        'set "PROVARA_NODE="', 'for %%I in (node.exe) do set "PROVARA_NODE=%%~$PATH:I"'
        'if defined PROVARA_NODE goto found'
        'echo provara: Node is in no folder of the search path any more. Install it, then open a new window. 1>&2'
        'exit /b 1', ':found'
      )
    }
    @(
      '@echo off', 'goto start'
      # Where this file lies is known for certain in a subroutine only.
      ':place', 'set "PROVARA_PLACE=%~dp0"', 'exit /b'
      ':start', 'setlocal', 'call :place'
      'if not defined PROVARA_HOME set "PROVARA_HOME=%PROVARA_PLACE%state"'
      $search
      "`"$nodeText`" `"%PROVARA_PLACE%app\provara.mjs`" %*"
      ''
    ) -join "`r`n"
  }

  # Where provara itself can not be run any more.
  function Remove-Registration {
    $system = [IO.Path]::Combine($env:SystemRoot, 'System32')
    $what = if ($Service) {
      @(@('sc.exe', 'stop', 'provara-runner'), @('sc.exe', 'delete', 'provara-runner'))
    } else {
      $task = "\provara-runner-$([Environment]::UserName)"
      @(@('schtasks.exe', '/End', '/TN', $task), @('schtasks.exe', '/Delete', '/TN', $task, '/F'))
    }
    foreach ($words in $what) {
      $rest = @($words | Select-Object -Skip 1)
      # Says so when there is none, which is well.
      $ErrorActionPreference = 'Continue'
      & ([IO.Path]::Combine($system, $words[0])) @rest 2>&1 | Out-Null
    }
  }

  # Another folder's is not ours to remove. Those tools lose letters that are not in their code page.
  function Test-OtherFolder {
    $system = [IO.Path]::Combine($env:SystemRoot, 'System32')
    $words = if ($Service) { @('sc.exe', 'qc', 'provara-runner', '8192') } else {
      @('schtasks.exe', '/Query', '/TN', "\provara-runner-$([Environment]::UserName)", '/XML')
    }
    $rest = @($words | Select-Object -Skip 1)
    $ErrorActionPreference = 'Continue'
    $printed = (@(& ([IO.Path]::Combine($system, $words[0])) @rest 2>$null) -join ' ') -replace '&quot;', '"' -replace '&amp;', '&'
    $ours = ' --home "?' + ([regex]::Escape($state) -replace '[^\x20-\x7e]', '[^\\\s]{1,2}') + '["\s<]'
    $printed -match ' --home ' -and $printed -notmatch $ours
  }

  function Move-Folder([string] $From, [string] $To) {
    # A virus scanner may have a file open for a moment; who stands in the folder keeps it for longer.
    for ($try = 1; ; $try++) {
      try { [IO.Directory]::Move($From, $To); return } catch {
        if ($try -ge 20) { throw "$From can not be moved: $($_.Exception.Message) Close the windows and programs that use it, then repeat." }
        [Threading.Thread]::Sleep(500)
      }
    }
  }

  function Remove-Folder([string] $Path) {
    # What has just been ended may have files open for another moment.
    for ($try = 1; [IO.Directory]::Exists($Path); $try++) {
      try { [IO.Directory]::Delete($Path, $true) } catch { if ($try -ge 20) { throw } else { [Threading.Thread]::Sleep(500) } }
    }
  }

  $node = Find-Node

  if ($Uninstall) {
    $isOther = Test-OtherFolder
    if ($isOther) { 'Another folder''s runner is registered here, and stays so.' }
    if ([IO.File]::Exists($program) -and $node) {
      if (-not $isOther) { Invoke-Provara service uninstall --home $state @serviceWords }
      & $node $program unpair --local --home $state
    } elseif (-not $isOther) { Remove-Registration }
    Set-SearchPath $false
    Remove-Folder $Folder
    'Provara is removed from this machine.'
    return
  }

  if (-not $node) {
    $winget = Get-Command winget.exe -CommandType Application -ErrorAction SilentlyContinue | Select-Object -First 1
    $isAsked = $null -ne $winget -and [Environment]::UserInteractive -and -not [Console]::IsInputRedirected
    if ($isAsked -and (Read-Host "Node $oldestNode or later is missing. Install it with winget? [y/N]") -match '^[yY]') {
      & $winget.Source install --exact --id OpenJS.NodeJS.LTS --source winget
      $paths = @('Machine', 'User') | ForEach-Object { [Environment]::GetEnvironmentVariable('Path', $_) }
      $env:Path = $paths -join ';'
      $node = Find-Node
    }
    if (-not $node) { throw "Node $oldestNode or later is missing. Install it from https://nodejs.org, then repeat." }
  }

  if ($Service -and $Account -ne 'LocalSystem' -and $node.StartsWith("$env:USERPROFILE\", [StringComparison]::OrdinalIgnoreCase)) {
    throw "$node is in your own folder, which the account $Account can not reach. Install Node for all users, then repeat."
  }

  # Windows PowerShell begins without TLS 1.2.
  [Net.ServicePointManager]::SecurityProtocol = [Net.ServicePointManager]::SecurityProtocol -bor 3072
  $client = New-Object Net.WebClient
  if ($null -ne $client.Proxy) { $client.Proxy.Credentials = [Net.CredentialCache]::DefaultCredentials }
  $sha256 = [Security.Cryptography.SHA256]::Create()
  $list = [Text.Encoding]::UTF8.GetString($client.DownloadData("$Hub/install/files.txt"))
  $entries = @($list -split "`n" | Where-Object { $_ })
  if ($entries.Count -eq 0) { throw "$Hub gave no list of files. Check the address." }

  if ($Service -and [IO.Directory]::Exists($Folder)) {
    # Whoever owns a folder can change what the service runs.
    $owner = (Get-Acl -LiteralPath $Folder).GetOwner([Security.Principal.SecurityIdentifier]).Value
    $trusted = @('S-1-5-18', 'S-1-5-32-544', [Security.Principal.WindowsIdentity]::GetCurrent().User.Value)
    if ($trusted -notcontains $owner) {
      throw "$Folder belongs to another user ($owner), who could change what the service runs. Remove it, or choose one with -Folder."
    }
  }

  $fresh = "$app.new"
  Remove-Folder $fresh
  [void] [IO.Directory]::CreateDirectory($fresh)
  Set-Access $Folder
  foreach ($entry in $entries) {
    if ($entry -notmatch '^([0-9a-f]{64})  ([A-Za-z0-9_-]+(?:/[A-Za-z0-9_-]+)?(?:\.[A-Za-z0-9]+)+)$') { throw "The list of files has an entry that is none: $entry" }
    $wanted = $Matches[1]
    $path = $Matches[2]
    $bytes = $client.DownloadData("$Hub/install/$path")
    $got = [BitConverter]::ToString($sha256.ComputeHash($bytes)).Replace('-', '').ToLowerInvariant()
    if ($got -ne $wanted) { throw "$path did not arrive as the list says. Repeat; if it stays so, something between changes files." }
    $target = [IO.Path]::Combine($fresh, $path.Replace('/', '\'))
    [void] [IO.Directory]::CreateDirectory([IO.Path]::GetDirectoryName($target))
    [IO.File]::WriteAllBytes($target, $bytes)
  }

  # The old one stays until the new one is whole.
  $old = "$app.old"
  Remove-Folder $old
  $isUpgrade = [IO.Directory]::Exists($app)
  if ($isUpgrade) { Move-Folder $app $old }
  try { Move-Folder $fresh $app } catch {
    if ($isUpgrade) { [IO.Directory]::Move($old, $app) }
    throw
  }
  try { Remove-Folder $old } catch { "$old is in use; the next upgrade removes it." }

  [IO.File]::WriteAllText($shim, (Get-ShimText), [Text.Encoding]::ASCII)
  Set-SearchPath $true
  "The runner is in $app ($($entries.Count) files)."

  if (-not [IO.File]::Exists([IO.Path]::Combine($state, 'pairing.json'))) {
    if ($NoPair) {
      $hubText = if ($HubId) { " --hub $HubId" } else { '' }
      $serviceText = if ($Service) { " --service $Account" } else { '' }
      "Not paired yet. Then: & $inQuotes pair $Hub$hubText"
      "and: & $inQuotes service install$serviceText"
      return
    }
    # What comes next this script does itself.
    $pairWords = @('--no-next')
    if ($HubId) { $pairWords += @('--hub', $HubId) }
    if ($Name) { $pairWords += @('--name', $Name) }
    Invoke-Provara pair $Hub --home $state @pairWords
  }
  Invoke-Provara service install --home $state @serviceWords
  "Done. & $inQuotes doctor checks everything; the command provara is there in new windows."
}
