import { MARK_TEXT } from './mark-text.ts';

/** The launcher's own exit code when it can not write its status file; it has run nothing of the text then. */
export const UNWRITABLE_CODE = 97;

/**
 * The PowerShell text that runs a step's own text, which lies beside it in `<name>-command.ps1`. It is the same for
 * Windows PowerShell 5.1 and PowerShell 7. In the status file it says the nonce, then one of the words of
 * `LaunchProgress`.
 */
export const powershellLauncher = (name: string, nonce: string, separator: string): string =>
  TEMPLATE.replaceAll('@NAME@', name).replaceAll('@NONCE@', nonce).replaceAll('@SEPARATOR@', separator);

// No try around the user's text: inside one, a statement's error would end the whole text instead of that statement.
const TEMPLATE = `
$ErrorActionPreference = 'Continue'
$ProvaraText = $PSScriptRoot + '@SEPARATOR@@NAME@-command.ps1'
$ProvaraStatus = $PSScriptRoot + '@SEPARATOR@@NAME@-status'
$ProvaraLine = [string][char]10
$ProvaraIsFull = $ExecutionContext.SessionState.LanguageMode -eq 'FullLanguage'
# Into the bytes that the runner has reserved there: a full disk takes them.
$ProvaraSay = {
  param($Words)
  $Bytes = [System.Text.Encoding]::ASCII.GetBytes('@NONCE@' + $ProvaraLine + $Words + $ProvaraLine)
  $File = [System.IO.File]::Open($ProvaraStatus, 'OpenOrCreate', 'Write', 'ReadWrite')
  try { $File.Write($Bytes, 0, $Bytes.Length) } finally { $File.Dispose() }
}
try {
  if ($ProvaraIsFull) { & $ProvaraSay '' }
  else { Set-Content -LiteralPath $ProvaraStatus -Value '@NONCE@' -Encoding ASCII -ErrorAction Stop }
} catch {
  Write-Error -Message ('The status file can not be written, so nothing of the command was run: ' + $_) -ErrorAction Continue
  exit ${UNWRITABLE_CODE}
}

try { [Console]::OutputEncoding = [System.Text.UTF8Encoding]::new($false) } catch { }
try { [Console]::InputEncoding = [System.Text.UTF8Encoding]::new($false) } catch { }
try { $OutputEncoding = [System.Text.UTF8Encoding]::new($false) } catch { }
$ProgressPreference = 'SilentlyContinue'
try { if ($null -ne $PSStyle) { $PSStyle.OutputRendering = 'PlainText' } } catch { }

$ProvaraErrors = $null
$ProvaraRun = '. $ProvaraText; $ProvaraDot = $?; $ProvaraReturned = $true'
# In constrained language nothing below may be called; the text then runs as it is.
if ($ProvaraIsFull) {
  $ProvaraTokens = $null
  $ProvaraTree = [System.Management.Automation.Language.Parser]::ParseFile($ProvaraText, [ref]$ProvaraTokens, [ref]$ProvaraErrors)
  if ($ProvaraErrors.Count -gt 0) {
    foreach ($ProvaraError in $ProvaraErrors) {
      [Console]::Error.WriteLine('line ' + $ProvaraError.Extent.StartLineNumber + ', column ' + $ProvaraError.Extent.StartColumnNumber + ': ' + $ProvaraError.Message)
    }
    & $ProvaraSay 'parse'
    exit 1
  }
${MARK_TEXT}
  # A break or continue with a label leaves every loop up to the one of that name; without one it would leave this file.
  $ProvaraIsJump = { param($Node) $Node -is [System.Management.Automation.Language.BreakStatementAst] -or $Node -is [System.Management.Automation.Language.ContinueStatementAst] }
  foreach ($ProvaraJump in $ProvaraTree.FindAll($ProvaraIsJump, $true)) {
    $ProvaraLabel = [string]$ProvaraJump.Label.Value
    if ($ProvaraLabel -match '^[A-Za-z_][A-Za-z0-9_]*$') { $ProvaraRun = ':' + $ProvaraLabel + ' foreach ($ProvaraOnce in 1) { ' + $ProvaraRun + ' }' }
  }
}
$ProvaraReturned = $false
$ProvaraDot = $false
$global:ProvaraBegan = $false
$global:ProvaraLastOk = $null
$global:ProvaraExitOk = $null
$global:LASTEXITCODE = $null
if ($ProvaraIsFull) {
  foreach ($ProvaraOnce in 1) { . ([scriptblock]::Create($ProvaraRun)) }
} else {
  foreach ($ProvaraOnce in 1) { . $ProvaraText; $ProvaraDot = $?; $ProvaraReturned = $true }
}

$ProvaraWord = 'ended'
$ProvaraCode = 0
if (-not $ProvaraReturned) {
  $ProvaraWord = 'broke'
  $ProvaraCode = 1
} elseif ($ProvaraIsFull -and $false -eq $global:ProvaraBegan -and $null -eq $global:ProvaraLastOk) {
  $ProvaraWord = 'not-run'
  $ProvaraCode = 1
} elseif ($null -ne $global:LASTEXITCODE -and 0 -ne $global:LASTEXITCODE) {
  $ProvaraCode = $global:LASTEXITCODE
  if ($true -eq $global:ProvaraLastOk) { $ProvaraWord = 'native' }
} elseif ($false -eq $global:ProvaraLastOk) {
  $ProvaraCode = 1
} elseif ($null -eq $global:ProvaraLastOk -and -not $ProvaraDot) {
  $ProvaraWord = 'cut'
  $ProvaraCode = 1
} elseif (-not $ProvaraIsFull) {
  $ProvaraWord = 'unseen'
} elseif ($null -eq $global:ProvaraLastOk -and $false -eq $global:ProvaraExitOk) {
  $ProvaraWord = 'exit-after-failure'
} elseif ($null -eq $global:ProvaraLastOk -and $null -eq $global:ProvaraExitOk -and $null -eq $global:LASTEXITCODE) {
  $ProvaraWord = 'unchecked'
}
if ($ProvaraIsFull) { & $ProvaraSay $ProvaraWord }
else { Set-Content -LiteralPath $ProvaraStatus -Value ('@NONCE@', $ProvaraWord) -Encoding ASCII }
exit $ProvaraCode
`.trimStart();
