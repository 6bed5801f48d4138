/**
 * The part of the launcher that writes marks into the text: that it has begun, and whether its last statement and
 * the one before a `return` or `exit` succeeded, which only the text itself can see. Lines keep their numbers, up to
 * the last block's end. A signature is cut off: with marks it is no longer true, and nothing may stand after it.
 */
export const MARK_TEXT = `
  $ProvaraSource = [System.IO.File]::ReadAllText($ProvaraText)
  $ProvaraEdits = [System.Collections.Generic.SortedDictionary[int, string]]::new()
  $ProvaraEdit = {
    param($At, $Text)
    if ($ProvaraEdits.ContainsKey($At)) { $Text = $ProvaraEdits[$At] + $Text }
    $ProvaraEdits[$At] = $Text
  }
  $ProvaraAtEnd = $ProvaraLine + '$global:ProvaraLastOk = $?' + $ProvaraLine
  $ProvaraBlocks = @($ProvaraTree.DynamicParamBlock, $ProvaraTree.BeginBlock, $ProvaraTree.ProcessBlock, $ProvaraTree.EndBlock) | Where-Object { $null -ne $_ }
  $ProvaraFilled = @($ProvaraBlocks | Where-Object { $_.Statements.Count -gt 0 })
  if ($ProvaraFilled.Count -gt 0) {
    & $ProvaraEdit $ProvaraFilled[0].Statements[0].Extent.StartOffset '$global:ProvaraBegan = $true; '
  }
  $ProvaraLast = @($ProvaraBlocks)[-1]
  $ProvaraSigned = @($ProvaraTokens | Where-Object { $_.Kind -eq 'Comment' -and $_.Text -match '^# SIG # Begin signature block' })
  if ($ProvaraSigned.Count -gt 0) { $ProvaraSource = $ProvaraSource.Substring(0, $ProvaraSigned[0].Extent.StartOffset) }
  if ($null -eq $ProvaraLast -or $ProvaraLast.Unnamed) {
    & $ProvaraEdit $ProvaraSource.Length ($ProvaraLine + $ProvaraAtEnd)
  } else {
    & $ProvaraEdit ($ProvaraLast.Extent.EndOffset - 1) $ProvaraAtEnd
  }
  $ProvaraIsLeave = { param($Node) ($Node -is [System.Management.Automation.Language.ReturnStatementAst] -or $Node -is [System.Management.Automation.Language.ExitStatementAst]) -and $null -eq $Node.Pipeline }
  foreach ($ProvaraLeave in $ProvaraTree.FindAll($ProvaraIsLeave, $true)) {
    $ProvaraMark = '$global:ProvaraExitOk = $? -or $global:LASTEXITCODE; '
    $ProvaraAbove = $ProvaraLeave.Parent
    if ($ProvaraLeave -is [System.Management.Automation.Language.ReturnStatementAst]) {
      while ($ProvaraAbove -isnot [System.Management.Automation.Language.ScriptBlockAst]) { $ProvaraAbove = $ProvaraAbove.Parent }
      if ($null -eq $ProvaraAbove.Parent) { $ProvaraMark = '$global:ProvaraLastOk = $?; ' } else { $ProvaraMark = '' }
    }
    # In strings the parser's places are not those of the text.
    while ($null -ne $ProvaraAbove -and $ProvaraAbove -isnot [System.Management.Automation.Language.ExpandableStringExpressionAst]) { $ProvaraAbove = $ProvaraAbove.Parent }
    if ($null -eq $ProvaraAbove -and '' -ne $ProvaraMark) { & $ProvaraEdit $ProvaraLeave.Extent.StartOffset $ProvaraMark }
  }
  # From the end to the beginning, so that places stay true.
  $ProvaraPlaces = @($ProvaraEdits.Keys)
  [array]::Reverse($ProvaraPlaces)
  foreach ($ProvaraPlace in $ProvaraPlaces) { $ProvaraSource = $ProvaraSource.Insert($ProvaraPlace, $ProvaraEdits[$ProvaraPlace]) }
  [void][System.Management.Automation.Language.Parser]::ParseInput($ProvaraSource, [ref]$null, [ref]$ProvaraErrors)
  if ($ProvaraErrors.Count -gt 0) {
    & $ProvaraSay 'unmarked'
    [Console]::Error.WriteLine($ProvaraErrors[0].Message)
    exit 1
  }
  [System.IO.File]::WriteAllText($ProvaraText, $ProvaraSource, [System.Text.UTF8Encoding]::new($true))`.slice(
  1,
);
