/** What both ways share: the places where marks go into the text, and which nodes of its tree leave it. */
const PLACES = `
  $ProvaraSource = $ProvaraTree.Extent.StartScriptPosition.GetFullScript()
  $ProvaraEdits = [System.Collections.Generic.SortedDictionary[int, string]]::new()
  $ProvaraEdit = {
    param($At, $Text)
    if ($ProvaraEdits.ContainsKey($At)) { $Text = $ProvaraEdits[$At] + $Text }
    $ProvaraEdits[$At] = $Text
  }
  # From the end to the beginning, so that places stay true.
  $ProvaraEdited = {
    $Text = $ProvaraSource
    $Places = @($ProvaraEdits.Keys)
    [array]::Reverse($Places)
    foreach ($Place in $Places) { $Text = $Text.Insert($Place, $ProvaraEdits[$Place]) }
    $Text
  }
  $ProvaraIsReturn = { param($Node) $Node -is [System.Management.Automation.Language.ReturnStatementAst] -and $null -eq $Node.Pipeline }
  $ProvaraIsLeave = { param($Node) ($Node -is [System.Management.Automation.Language.ReturnStatementAst] -or $Node -is [System.Management.Automation.Language.ExitStatementAst]) -and $null -eq $Node.Pipeline }
  # Those that stand in the block itself are left out.
  $ProvaraMarkLeaves = {
    param($Block)
    foreach ($Leave in $ProvaraTree.FindAll($ProvaraIsLeave, $true)) {
      $Above = $Leave.Parent
      if ([object]::ReferenceEquals($Above, $Block)) { continue }
      $Mark = '$global:ProvaraExitOk = $? -or $global:LASTEXITCODE; '
      if (& $ProvaraIsReturn $Leave) {
        while ($Above -isnot [System.Management.Automation.Language.ScriptBlockAst]) { $Above = $Above.Parent }
        if ($null -eq $Above.Parent) { $Mark = '$global:ProvaraLastOk = $?; ' } else { $Mark = '' }
      }
      # In strings the parser's places are not those of the text.
      while ($null -ne $Above -and $Above -isnot [System.Management.Automation.Language.ExpandableStringExpressionAst]) { $Above = $Above.Parent }
      if ($null -eq $Above -and '' -ne $Mark) { & $ProvaraEdit $Leave.Extent.StartOffset $Mark }
    }
  }`;

/** The tree with marks among its statements, as `$ProvaraBlock`; null where the marks must be written into the text. */
const TREE = `
  $ProvaraBlock = $null
  $ProvaraEnd = $ProvaraTree.EndBlock
  # What a tree says of its own file by $MyInvocation is the launcher's.
  $ProvaraIsOther = { param($Node) ($Node -is [System.Management.Automation.Language.VariableExpressionAst] -and $Node.VariablePath.UserPath -match '(^|:)MyInvocation$') -or $Node -is [System.Management.Automation.Language.TypeDefinitionAst] -or $Node -is [System.Management.Automation.Language.ConfigurationDefinitionAst] }
  # A block would keep the full language in which it was made.
  if (-not $ProvaraConstrains -and $PSVersionTable.PSVersion.Major -ge 7 -and $null -ne $ProvaraEnd -and $ProvaraEnd.Unnamed -and $ProvaraEnd.Statements.Count -gt 0 -and $null -eq $ProvaraTree.ScriptRequirements -and $ProvaraTree.UsingStatements.Count -eq 0 -and $null -eq $ProvaraTree.Find($ProvaraIsOther, $true)) {
    try {
      & $ProvaraMarkLeaves $ProvaraEnd
      $ProvaraGraft = $ProvaraTree
      if ($ProvaraEdits.Count -gt 0) { $ProvaraGraft = [System.Management.Automation.Language.Parser]::ParseInput((& $ProvaraEdited), $ProvaraText, [ref]$null, [ref]$ProvaraErrors) }
      $ProvaraEnd = $ProvaraGraft.EndBlock
      $ProvaraStatements = [System.Collections.Generic.List[System.Management.Automation.Language.StatementAst]]::new()
      $ProvaraAdd = { param($Text) $ProvaraStatements.Add([System.Management.Automation.Language.Parser]::ParseInput($Text, [ref]$null, [ref]$null).EndBlock.Statements[0].Copy()) }
      & $ProvaraAdd '$global:ProvaraBegan = $true'
      foreach ($ProvaraStatement in $ProvaraEnd.Statements) {
        if (& $ProvaraIsReturn $ProvaraStatement) { & $ProvaraAdd '$global:ProvaraLastOk = $?' }
        elseif (& $ProvaraIsLeave $ProvaraStatement) { & $ProvaraAdd '$global:ProvaraExitOk = $? -or $global:LASTEXITCODE' }
        $ProvaraStatements.Add($ProvaraStatement.Copy())
      }
      & $ProvaraAdd '$global:ProvaraLastOk = $?'
      $ProvaraTraps = [System.Collections.Generic.List[System.Management.Automation.Language.TrapStatementAst]]::new()
      foreach ($ProvaraTrap in $ProvaraEnd.Traps) { $ProvaraTraps.Add($ProvaraTrap.Copy()) }
      $ProvaraBody = [System.Management.Automation.Language.StatementBlockAst]::new($ProvaraEnd.Extent, $ProvaraStatements, $ProvaraTraps)
      $ProvaraUsings = [System.Collections.Generic.List[System.Management.Automation.Language.UsingStatementAst]]::new()
      $ProvaraParam = [System.Management.Automation.Language.ParamBlockAst]$null
      if ($null -ne $ProvaraGraft.ParamBlock) { $ProvaraParam = $ProvaraGraft.ParamBlock.Copy() }
      $ProvaraNone = [System.Management.Automation.Language.NamedBlockAst]$null
      $ProvaraEnd = [System.Management.Automation.Language.NamedBlockAst]::new($ProvaraEnd.Extent, 'End', $ProvaraBody, $true)
      $ProvaraGraft = [System.Management.Automation.Language.ScriptBlockAst]::new($ProvaraGraft.Extent, $ProvaraUsings, $ProvaraParam, $ProvaraNone, $ProvaraNone, $ProvaraEnd, $ProvaraNone)
      # Nothing of it has run yet: what can not be put together is marked in its text.
      if ($ProvaraErrors.Count -eq 0) { $ProvaraBlock = $ProvaraGraft.GetScriptBlock() }
    } catch { $ProvaraBlock = $null }
  }`;

/** What is run of it: the tree, or else the text with marks. A signature is cut off: with marks it is no longer true, and nothing may stand after it. */
const ENTRY = `
  if ($null -ne $ProvaraBlock) {
    $ProvaraEntry = $ProvaraStep + '-run.ps1'
  } else {
    $ProvaraEdits.Clear()
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
    & $ProvaraMarkLeaves $null
    $ProvaraSource = & $ProvaraEdited
    [void][System.Management.Automation.Language.Parser]::ParseInput($ProvaraSource, [ref]$null, [ref]$ProvaraErrors)
    if ($ProvaraErrors.Count -gt 0) {
      & $ProvaraSay 'unmarked'
      [Console]::Error.WriteLine($ProvaraErrors[0].Message)
      exit 1
    }
    [System.IO.File]::WriteAllText($ProvaraText, $ProvaraSource, [System.Text.UTF8Encoding]::new($true))
  }`;

/**
 * The part of the launcher that marks a text: that it has begun, and whether its last statement and the one before a
 * `return` or `exit` succeeded, which only the text itself can see. In PowerShell 7 the marks become statements of the
 * tree that was parsed, and that tree runs: an error quotes the text's own lines. Elsewhere, and where a tree can not be
 * put together anew or asks for its own file, they are written into the text, on the lines that are there.
 */
export const MARK_TEXT = [PLACES, TREE, ENTRY].join('').slice(1);
