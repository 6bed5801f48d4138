/**
 * The PowerShell text that runs a step's own text, which lies beside it in `<name>-command.ps1`. It is the same for
 * Windows PowerShell 5.1 and PowerShell 7.
 *
 * In the status file it says, one word a line: the nonce; then `parse` (the text is not PowerShell), `broke` (left by
 * `break` or `continue`), `native` (ended by the code of a program before its last statement), `unseen` (constrained language) or `ended`.
 */
export const powershellLauncher = (name: string, nonce: string, separator: string): string =>
  TEMPLATE.replaceAll('@NAME@', name).replaceAll('@NONCE@', nonce).replaceAll('@SEPARATOR@', separator);

// No try around the user's text: inside one, a statement's error would end the whole text instead of that statement.
const TEMPLATE = `
$ErrorActionPreference = 'Continue'
$ProvaraText = $PSScriptRoot + '@SEPARATOR@@NAME@-command.ps1'
$ProvaraStatus = $PSScriptRoot + '@SEPARATOR@@NAME@-status'
$ProvaraLine = [string][char]10
try { [System.IO.File]::AppendAllText($ProvaraStatus, '@NONCE@' + $ProvaraLine) }
catch { Add-Content -LiteralPath $ProvaraStatus -Value '@NONCE@' -Encoding ASCII }

try { [Console]::OutputEncoding = [System.Text.UTF8Encoding]::new($false) } catch { }
try { [Console]::InputEncoding = [System.Text.UTF8Encoding]::new($false) } catch { }
try { $OutputEncoding = [System.Text.UTF8Encoding]::new($false) } catch { }
$ProgressPreference = 'SilentlyContinue'
try { if ($null -ne $PSStyle) { $PSStyle.OutputRendering = 'PlainText' } } catch { }

$ProvaraErrors = $null
$ProvaraRun = '. $ProvaraText; $ProvaraReturned = $true'
# In constrained language nothing below may be called; the text then runs as it is.
if ($ExecutionContext.SessionState.LanguageMode -eq 'FullLanguage') {
  $ProvaraTree = [System.Management.Automation.Language.Parser]::ParseFile($ProvaraText, [ref]$null, [ref]$ProvaraErrors)
  if ($ProvaraErrors.Count -gt 0) {
    foreach ($ProvaraError in $ProvaraErrors) {
      [Console]::Error.WriteLine('line ' + $ProvaraError.Extent.StartLineNumber + ', column ' + $ProvaraError.Extent.StartColumnNumber + ': ' + $ProvaraError.Message)
    }
    [System.IO.File]::AppendAllText($ProvaraStatus, 'parse' + $ProvaraLine)
    exit 1
  }
  # Only the text itself can see whether its last statement succeeded.
  $ProvaraPlain = $null -eq $ProvaraTree.BeginBlock -and $null -eq $ProvaraTree.ProcessBlock -and $null -eq $ProvaraTree.DynamicParamBlock
  if ($ProvaraPlain -and ($null -eq $ProvaraTree.EndBlock -or $ProvaraTree.EndBlock.Unnamed) -and $null -eq $ProvaraTree.CleanBlock) {
    [System.IO.File]::AppendAllText($ProvaraText, $ProvaraLine + $ProvaraLine + '$global:ProvaraLastOk = $?' + $ProvaraLine)
  }
  # A break or continue with a label leaves every loop up to the one of that name; without one it would leave this file.
  $ProvaraIsJump = { param($Node) $Node -is [System.Management.Automation.Language.BreakStatementAst] -or $Node -is [System.Management.Automation.Language.ContinueStatementAst] }
  foreach ($ProvaraJump in $ProvaraTree.FindAll($ProvaraIsJump, $true)) {
    $ProvaraLabel = [string]$ProvaraJump.Label.Value
    if ($ProvaraLabel -match '^[A-Za-z_][A-Za-z0-9_]*$') { $ProvaraRun = ':' + $ProvaraLabel + ' foreach ($ProvaraOnce in 1) { ' + $ProvaraRun + ' }' }
  }
}
$ProvaraReturned = $false
$global:ProvaraLastOk = $null
$global:LASTEXITCODE = $null
if ($ExecutionContext.SessionState.LanguageMode -eq 'FullLanguage') {
  foreach ($ProvaraOnce in 1) { . ([scriptblock]::Create($ProvaraRun)) }
} else {
  foreach ($ProvaraOnce in 1) { . $ProvaraText; $ProvaraReturned = $true }
}

$ProvaraWord = 'ended'
$ProvaraCode = 0
if (-not $ProvaraReturned) {
  $ProvaraWord = 'broke'
  $ProvaraCode = 1
} elseif ($null -ne $global:LASTEXITCODE -and 0 -ne $global:LASTEXITCODE) {
  $ProvaraCode = $global:LASTEXITCODE
  if ($true -eq $global:ProvaraLastOk) { $ProvaraWord = 'native' }
} elseif ($false -eq $global:ProvaraLastOk) {
  $ProvaraCode = 1
} elseif ($ExecutionContext.SessionState.LanguageMode -ne 'FullLanguage') {
  $ProvaraWord = 'unseen'
}
try { [System.IO.File]::AppendAllText($ProvaraStatus, $ProvaraWord + $ProvaraLine) }
catch { Add-Content -LiteralPath $ProvaraStatus -Value $ProvaraWord -Encoding ASCII }
exit $ProvaraCode
`.trimStart();
