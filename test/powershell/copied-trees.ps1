# Says where a copy of a statement's tree is not the statement's: the launcher runs copies. One line for each difference,
# and last how many statements were compared.
param([string] $Texts, [int] $Every)

$IsOther = {
  param($Node)
  $Node -is [System.Management.Automation.Language.TypeDefinitionAst] -or
  $Node -is [System.Management.Automation.Language.ConfigurationDefinitionAst]
}
$All = { $true }
$PropertiesOf = @{}

function Compare-Node($Node, $Copy) {
  $Type = $Node.GetType()
  if ($Type -ne $Copy.GetType()) { return "$($Type.Name) became $($Copy.GetType().Name)" }
  if ($null -eq $PropertiesOf[$Type]) {
    $PropertiesOf[$Type] = @($Type.GetProperties() | Where-Object Name -notin 'Parent', 'HasSuspiciousContent')
  }
  foreach ($Property in $PropertiesOf[$Type]) {
    try { $Was = $Property.GetValue($Node); $Is = $Property.GetValue($Copy) } catch { continue }
    $IsSame = if ($null -eq $Was -or $null -eq $Is) { $null -eq $Was -and $null -eq $Is }
    elseif ($Was -is [string] -or $Was -is [ValueType]) { $Was.Equals($Is) }
    elseif ($Was -is [System.Collections.ICollection]) { $Was.Count -eq $Is.Count }
    elseif ($Was -is [System.Management.Automation.Language.IScriptExtent]) {
      $Was.StartOffset -eq $Is.StartOffset -and $Was.EndOffset -eq $Is.EndOffset -and $Was.File -eq $Is.File
    }
    else { $Was.ToString() -ceq $Is.ToString() }
    if (-not $IsSame) { "$($Type.Name).$($Property.Name) differs" }
  }
}

$Line = 0
$Compared = 0
foreach ($Json in [System.IO.File]::ReadLines($Texts)) {
  $Line += 1
  if ($Line % $Every -ne 0) { continue }
  $Errors = $null
  $Tree = [System.Management.Automation.Language.Parser]::ParseInput(($Json | ConvertFrom-Json).text, [ref]$null, [ref]$Errors)
  if ($Errors.Count -gt 0 -or $null -eq $Tree.EndBlock -or -not $Tree.EndBlock.Unnamed) { continue }
  foreach ($Statement in $Tree.EndBlock.Statements) {
    if ($null -ne $Statement.Find($IsOther, $true)) { continue }
    $Compared += 1
    $Nodes = @($Statement.FindAll($All, $true))
    $Copies = @($Statement.Copy().FindAll($All, $true))
    if ($Nodes.Count -ne $Copies.Count) { "line ${Line}: $($Nodes.Count) nodes became $($Copies.Count)"; continue }
    for ($Index = 0; $Index -lt $Nodes.Count; $Index += 1) {
      foreach ($Difference in Compare-Node $Nodes[$Index] $Copies[$Index]) { "line ${Line}: $Difference" }
    }
  }
}
"$Compared statements"
