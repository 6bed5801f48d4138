import { MARKER } from '../run/clean-environment.ts';
import { MARK_TEXT } from './mark-text.ts';
import { SECOND_OPINION } from './second-opinion.ts';

/**
 * What the launcher runs in place of the text where it has the text as a tree: `exit` in it ends this file, and the
 * launcher goes on.
 */
export const TREE_RUNNER = '\uFEFF. $ProvaraBlock\n';

/** The launcher's own exit code when it can not write its status file; it has run nothing of the text then. */
export const UNWRITABLE_CODE = 97;

/** When the runner did not tell it to begin; it has run nothing of the text then. */
const UNTOLD_CODE = 98;

/**
 * The PowerShell text that runs a step's own text, which lies beside it in `<name>-command.ps1`. It is the same for
 * Windows PowerShell 5.1 and PowerShell 7. In the status file it says the nonce, then one of the words of
 * `LaunchProgress`.
 */
export const powershellLauncher = (
  name: string,
  nonce: string,
  separator: string,
  isConstrained: boolean,
): string =>
  BOM +
  [HEAD, KNOWN, SAY, WAIT, BEGIN, ENCODINGS, RUN]
    .join('')
    .replaceAll('@NAME@', name)
    .replaceAll('@NONCE@', nonce)
    .replaceAll('@SEPARATOR@', separator)
    .replace('@CONSTRAINED@', String(isConstrained));

/** The same for a process that is started ahead: it waits for the word that says which step it has to run. */
export const waitingLauncher = (isConstrained: boolean): string =>
  BOM +
  [HEAD, ENCODINGS, WAIT_FOR_STEP, SAY, BEGIN, RUN].join('').replace('@CONSTRAINED@', String(isConstrained));

/** The word for one that waits ahead. */
export const stepWord = (step: {
  readonly nonce: string;
  /** What the step's files begin with. */
  readonly path: string;
  readonly cwd: string;
  readonly mark: string;
}): string => `${Buffer.from([step.nonce, step.path, step.cwd, step.mark].join('\0')).toString('base64')}\n`;

// Windows PowerShell reads a file without this mark in the machine's code page.
const BOM = '\uFEFF';

// No try around the user's text: inside one, a statement's error would end the whole text instead of that statement.
const HEAD = `
$ErrorActionPreference = 'Continue'
$ProvaraLine = [string][char]10
$ProvaraIsFull = $ExecutionContext.SessionState.LanguageMode -eq 'FullLanguage'
$ProvaraConstrains = $@CONSTRAINED@
`.trimStart();

const KNOWN = `
$ProvaraNonce = '@NONCE@'
$ProvaraStep = $PSScriptRoot + '@SEPARATOR@@NAME@'
`;

const WAIT_FOR_STEP = `
if (-not $ProvaraIsFull) { exit ${UNTOLD_CODE} }
$ProvaraWord = [Console]::In.ReadLine()
if ($null -eq $ProvaraWord) { exit ${UNTOLD_CODE} }
$ProvaraWord = [System.Text.Encoding]::UTF8.GetString([System.Convert]::FromBase64String($ProvaraWord)).Split([char]0)
$ProvaraNonce = $ProvaraWord[0]
$ProvaraStep = $ProvaraWord[1]
[void]$ExecutionContext.SessionState.Path.SetLocation([System.Management.Automation.WildcardPattern]::Escape($ProvaraWord[2]))
[Environment]::CurrentDirectory = $ProvaraWord[2]
[Environment]::SetEnvironmentVariable('${MARKER}', $ProvaraWord[3])
`;

const SAY = `
$ProvaraText = $ProvaraStep + '-command.ps1'
$ProvaraStatus = $ProvaraStep + '-status'
# Into the bytes that the runner has reserved there: a full disk takes them.
$ProvaraSay = {
  param($Words)
  $Bytes = [System.Text.Encoding]::ASCII.GetBytes($ProvaraNonce + $ProvaraLine + $Words + $ProvaraLine)
  $File = [System.IO.File]::Open($ProvaraStatus, 'OpenOrCreate', 'Write', 'ReadWrite')
  try { $File.Write($Bytes, 0, $Bytes.Length) } finally { $File.Dispose() }
}
`;

const BEGIN = `
try {
  if ($ProvaraIsFull) { & $ProvaraSay '' }
  else { Set-Content -LiteralPath $ProvaraStatus -Value $ProvaraNonce -Encoding ASCII -ErrorAction Stop }
} catch {
  Write-Error -Message ('The status file can not be written, so nothing of the command was run: ' + $_) -ErrorAction Continue
  exit ${UNWRITABLE_CODE}
}
`;

const WAIT = `
# The runner has put this process where it can be ended with all that it starts; a runner that died says nothing.
if ($ProvaraIsFull -and [Console]::In.ReadLine() -ne $ProvaraNonce) { exit ${UNTOLD_CODE} }
`;

const ENCODINGS = `
try { [Console]::OutputEncoding = [System.Text.UTF8Encoding]::new($false) } catch { }
try { [Console]::InputEncoding = [System.Text.UTF8Encoding]::new($false) } catch { }
try { $OutputEncoding = [System.Text.UTF8Encoding]::new($false) } catch { }
$ProgressPreference = 'SilentlyContinue'
try { if ($null -ne $PSStyle) { $PSStyle.OutputRendering = 'PlainText' } } catch { }
`;

const RUN = `
$ProvaraErrors = $null
# The last objects wait for more of their kind to become one table, and \`exit\` would drop them.
$ProvaraEntry = $ProvaraText
$ProvaraRun = '. $ProvaraEntry | Microsoft.PowerShell.Core\\Out-Default; $ProvaraDot = $?; $ProvaraReturned = $true'
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
${SECOND_OPINION}
${MARK_TEXT}
  # A break or continue with a label leaves every loop up to the one of that name; without one it would leave this file.
  $ProvaraIsJump = { param($Node) $Node -is [System.Management.Automation.Language.BreakStatementAst] -or $Node -is [System.Management.Automation.Language.ContinueStatementAst] }
  foreach ($ProvaraJump in $ProvaraTree.FindAll($ProvaraIsJump, $true)) {
    $ProvaraLabel = [string]$ProvaraJump.Label.Value
    if ($ProvaraLabel -match '^[A-Za-z_][A-Za-z0-9_]*$') { $ProvaraRun = ':' + $ProvaraLabel + ' foreach ($ProvaraOnce in 1) { ' + $ProvaraRun + ' }' }
  }
}
# From here on, up to the process's end: what was made before, such as the blocks above, keeps its full language.
if ($ProvaraConstrains) { $ProvaraRun = '$ExecutionContext.SessionState.LanguageMode = ''ConstrainedLanguage''; ' + $ProvaraRun }
$ProvaraReturned = $false
$ProvaraDot = $false
$global:ProvaraBegan = $false
$global:ProvaraLastOk = $null
$global:ProvaraExitOk = $null
$global:LASTEXITCODE = $null
if ($ProvaraIsFull) {
  foreach ($ProvaraOnce in 1) { . ([scriptblock]::Create($ProvaraRun)) }
} else {
  foreach ($ProvaraOnce in 1) { . $ProvaraText | Microsoft.PowerShell.Core\\Out-Default; $ProvaraDot = $?; $ProvaraReturned = $true }
}

$ProvaraEndWord = 'ended'
$ProvaraCode = 0
if (-not $ProvaraReturned) {
  $ProvaraEndWord = 'broke'
  $ProvaraCode = 1
} elseif ($ProvaraIsFull -and $false -eq $global:ProvaraBegan -and $null -eq $global:ProvaraLastOk) {
  $ProvaraEndWord = 'not-run'
  $ProvaraCode = 1
} elseif ($null -ne $global:LASTEXITCODE -and 0 -ne $global:LASTEXITCODE) {
  $ProvaraCode = $global:LASTEXITCODE
  if ($true -eq $global:ProvaraLastOk) { $ProvaraEndWord = 'native' }
} elseif ($false -eq $global:ProvaraLastOk) {
  $ProvaraCode = 1
} elseif ($null -eq $global:ProvaraLastOk -and -not $ProvaraDot) {
  $ProvaraEndWord = 'cut'
  $ProvaraCode = 1
} elseif (-not $ProvaraIsFull) {
  $ProvaraEndWord = 'unseen'
} elseif ($null -eq $global:ProvaraLastOk -and $false -eq $global:ProvaraExitOk) {
  $ProvaraEndWord = 'exit-after-failure'
} elseif ($null -eq $global:ProvaraLastOk -and $null -eq $global:ProvaraExitOk -and $null -eq $global:LASTEXITCODE) {
  $ProvaraEndWord = 'unchecked'
}
if ($ProvaraIsFull) { & $ProvaraSay $ProvaraEndWord }
else { Set-Content -LiteralPath $ProvaraStatus -Value ($ProvaraNonce, $ProvaraEndWord) -Encoding ASCII }
exit $ProvaraCode
`;
