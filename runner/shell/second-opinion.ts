import type { Shell } from '../../shared/plan.ts';

/**
 * Every command of a text, at any depth, as lines that PowerShell's own parser must agree with; undefined when the
 * text can not be read without PowerShell, and then its reader has been told so.
 */
export type ListCommands = (text: string, shell: Shell) => string | undefined;

/** The same in the launcher, by PowerShell's own parser: it says where the two differ, and runs nothing then. */
export const SECOND_OPINION = `
  $ProvaraExpected = $ProvaraStep + '-commands'
  if ([System.IO.File]::Exists($ProvaraExpected)) {
    $ProvaraExpected = [System.IO.File]::ReadAllText($ProvaraExpected)
    $ProvaraLines = [System.Collections.Generic.List[string]]::new()
    $ProvaraIsCommand = { param($Node) $Node -is [System.Management.Automation.Language.CommandAst] }
    foreach ($ProvaraCommand in $ProvaraTree.FindAll($ProvaraIsCommand, $true)) {
      $ProvaraCall = ''
      if ($ProvaraCommand.InvocationOperator -eq 'Ampersand') { $ProvaraCall = '&' }
      if ($ProvaraCommand.InvocationOperator -eq 'Dot') { $ProvaraCall = '.' }
      $ProvaraName = $ProvaraCommand.GetCommandName()
      if ($null -eq $ProvaraName) { $ProvaraName = '-' } else { $ProvaraName = [string]$ProvaraName.Length + ':' + $ProvaraName }
      $ProvaraLines.Add([string]::Join(',', @([string]$ProvaraCommand.Extent.StartOffset, [string]$ProvaraCommand.Extent.EndOffset, $ProvaraCall, [string]$ProvaraCommand.CommandElements.Count, $ProvaraName)))
    }
    $ProvaraLines.Sort([System.StringComparer]::Ordinal)
    if (-not [string]::Equals([string]::Join($ProvaraLine, $ProvaraLines), $ProvaraExpected, [System.StringComparison]::Ordinal)) {
      & $ProvaraSay 'differs'
      [Console]::Error.WriteLine("PowerShell's own parser finds these commands (place, call, elements, name):")
      foreach ($ProvaraCommand in $ProvaraLines) { [Console]::Error.WriteLine($ProvaraCommand) }
      exit 1
    }
  }`.slice(1);
