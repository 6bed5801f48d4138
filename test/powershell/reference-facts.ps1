# What PowerShell's own parser says about texts: JSON lines {"text": "..."} on standard input, one JSON line of facts
# for each on standard output, in the format of test/vectors/powershell/reference-facts.jsonl.
# Runs in Windows PowerShell 5.1 and PowerShell 7; uses .NET types only, no cmdlet.

$ErrorActionPreference = 'Stop'

# A compiled predicate: a script block here would be called for every node of every tree.
$astType = [System.Management.Automation.Language.Ast]
$parameter = [System.Linq.Expressions.Expression]::Parameter($astType, 'ast')
$always = [System.Linq.Expressions.Expression]::Lambda(
    [System.Func[System.Management.Automation.Language.Ast, bool]],
    [System.Linq.Expressions.Expression]::Constant($true),
    [System.Linq.Expressions.ParameterExpression[]]@($parameter)).Compile()
$invariant = [System.Globalization.CultureInfo]::InvariantCulture
$needsEscape = [regex]'["\\]|[^ -~]'
$textLine = [regex]'^\s*\{\s*"text"\s*:\s*"((?:[^"\\]|\\.)*)"\s*\}\s*$'
$escapes = @{ 'b' = "`b"; 'f' = "`f"; 'n' = "`n"; 'r' = "`r"; 't' = "`t" }

function Write-JsonString([System.Text.StringBuilder] $out, [string] $value) {
    [void] $out.Append('"')
    $from = 0
    foreach ($match in $needsEscape.Matches($value)) {
        [void] $out.Append($value, $from, $match.Index - $from).Append('\u').Append(([int] $value[$match.Index]).ToString('x4'))
        $from = $match.Index + 1
    }
    [void] $out.Append($value, $from, $value.Length - $from).Append('"')
}

function Read-JsonString([string] $value) {
    $at = $value.IndexOf('\')
    if ($at -lt 0) { return $value }
    $out = New-StringBuilder
    $from = 0
    while ($at -ge 0) {
        [void] $out.Append($value, $from, $at - $from)
        $code = [string] $value[$at + 1]
        $from = $at + 2
        if ($code -eq 'u') {
            [void] $out.Append([char] [System.Convert]::ToInt32($value.Substring($from, 4), 16))
            $from += 4
        } elseif ($escapes.ContainsKey($code)) {
            [void] $out.Append($escapes[$code])
        } else {
            [void] $out.Append($code)
        }
        $at = $value.IndexOf('\', $from)
    }
    [void] $out.Append($value, $from, $value.Length - $from)
    return $out.ToString()
}

function New-StringBuilder { return , [System.Text.StringBuilder]::new() }

function Write-At($out, $extent) {
    [void] $out.Append('"at":[').Append($extent.StartOffset).Append(',').Append($extent.EndOffset).Append(']')
}

function Write-Field($out, [string] $name, [string] $value) {
    [void] $out.Append(',"').Append($name).Append('":')
    Write-JsonString $out $value
}

function Write-Element($out, $element) {
    [void] $out.Append('{')
    Write-At $out $element.Extent
    switch ($element.GetType().Name) {
        'CommandParameterAst' {
            Write-Field $out 'parameter' $element.ParameterName
            if ($null -ne $element.Argument) {
                [void] $out.Append(',"value":')
                Write-Element $out $element.Argument
            }
        }
        'StringConstantExpressionAst' {
            Write-Field $out 'string' $element.Value
            $quote = $element.StringConstantType.ToString()
            if ($quote -ne 'BareWord') { Write-Field $out 'quote' $quote }
        }
        'ConstantExpressionAst' { Write-Field $out 'number' ([System.Convert]::ToString($element.Value, $invariant)) }
        'ExpandableStringExpressionAst' { Write-Field $out 'expandable' $element.Value }
        'VariableExpressionAst' {
            Write-Field $out 'variable' $element.VariablePath.UserPath
            if ($element.Splatted) { [void] $out.Append(',"splat":true') }
        }
        'ScriptBlockExpressionAst' { [void] $out.Append(',"block":true') }
        'ArrayLiteralAst' {
            [void] $out.Append(',"array":')
            Write-Elements $out $element.Elements 0
        }
        default { Write-Field $out 'expression' ($_ -replace '(Expression)?Ast$', '') }
    }
    [void] $out.Append('}')
}

function Write-Elements($out, $elements, [int] $skip) {
    [void] $out.Append('[')
    for ($index = $skip; $index -lt $elements.Count; $index++) {
        if ($index -gt $skip) { [void] $out.Append(',') }
        Write-Element $out $elements[$index]
    }
    [void] $out.Append(']')
}

function Write-Command($out, $command) {
    [void] $out.Append('{')
    Write-At $out $command.Extent
    $name = $command.GetCommandName()
    if ($null -ne $name) { Write-Field $out 'name' $name }
    switch ($command.InvocationOperator.ToString()) {
        'Ampersand' { Write-Field $out 'call' '&' }
        'Dot' { Write-Field $out 'call' '.' }
    }
    [void] $out.Append(',"elements":')
    Write-Elements $out $command.CommandElements 1
    [void] $out.Append('}')
}

function Write-Member($out, $member, [bool] $isCall) {
    [void] $out.Append('{')
    Write-At $out $member.Extent
    if ($member.Member -is [System.Management.Automation.Language.StringConstantExpressionAst]) {
        Write-Field $out 'name' $member.Member.Value
    }
    if ($member.Static) { [void] $out.Append(',"static":true') }
    if ($member.Expression -is [System.Management.Automation.Language.TypeExpressionAst]) {
        Write-Field $out 'type' $member.Expression.TypeName.FullName
    }
    if ($isCall) {
        $count = 0
        if ($null -ne $member.Arguments) { $count = $member.Arguments.Count }
        [void] $out.Append(',"arguments":').Append($count)
    }
    if ($member.NullConditional) { [void] $out.Append(',"conditional":true') }
    [void] $out.Append('}')
}

function Write-FileRedirection($out, $redirection) {
    [void] $out.Append('{')
    Write-At $out $redirection.Extent
    Write-Field $out 'from' $redirection.FromStream.ToString()
    if ($redirection.Append) { [void] $out.Append(',"append":true') }
    [void] $out.Append(',"file":')
    Write-Element $out $redirection.Location
    [void] $out.Append('}')
}

function Write-MergingRedirection($out, $redirection) {
    [void] $out.Append('{')
    Write-At $out $redirection.Extent
    Write-Field $out 'from' $redirection.FromStream.ToString()
    Write-Field $out 'merge' $redirection.ToStream.ToString()
    [void] $out.Append('}')
}

function Write-Assignment($out, $assignment) {
    [void] $out.Append('{')
    Write-At $out $assignment.Extent
    Write-Field $out 'left' $assignment.Left.Extent.Text
    Write-Field $out 'op' $assignment.Operator.ToString()
    [void] $out.Append('}')
}

function Write-Names($out, [string] $key, $names) {
    if ($names.Count -eq 0) { return }
    [void] $out.Append(',"').Append($key).Append('":[')
    $isFirst = $true
    foreach ($name in $names) {
        if (-not $isFirst) { [void] $out.Append(',') }
        $isFirst = $false
        Write-JsonString $out $name
    }
    [void] $out.Append(']')
}

function Write-List($out, [string] $key, $list) {
    if ($list.Length -gt 0) { [void] $out.Append(',"').Append($key).Append('":[').Append($list.ToString()).Append(']') }
}

function New-NameSet { return , [System.Collections.Generic.SortedSet[string]]::new([System.StringComparer]::Ordinal) }

function Get-Separated($list) {
    if ($list.Length -gt 0) { [void] $list.Append(',') }
    return , $list
}

# The nodes by where they begin, the longer one first, otherwise in the order of the tree.
function Get-SortedNodes($tree) {
    $nodes = [System.Collections.Generic.List[object]]::new()
    $keys = [System.Collections.Generic.List[long]]::new()
    foreach ($node in $tree.FindAll($always, $true)) {
        $extent = $node.Extent
        $keys.Add(($extent.StartOffset * 0x10000000000L) + ((0xfffff - $extent.EndOffset) * 0x100000L) + $nodes.Count)
        $nodes.Add($node)
    }
    $sorted = $nodes.ToArray()
    [System.Array]::Sort($keys.ToArray(), $sorted)
    return , $sorted
}

function Get-Facts([string] $text) {
    $tokens = $null
    $errors = $null
    $out = New-StringBuilder
    [void] $out.Append('{"text":')
    Write-JsonString $out $text
    try {
        $tree = [System.Management.Automation.Language.Parser]::ParseInput($text, [ref] $tokens, [ref] $errors)
    } catch {
        # Some texts make the parser itself fail.
        return $out.Append(',"ok":false,"errors":[{"at":[0,0],"id":"ReferenceDied"}]}').ToString()
    }
    if ($errors.Count -gt 0) {
        [void] $out.Append(',"ok":false,"errors":[')
        for ($index = 0; $index -lt $errors.Count; $index++) {
            if ($index -gt 0) { [void] $out.Append(',') }
            [void] $out.Append('{')
            Write-At $out $errors[$index].Extent
            Write-Field $out 'id' $errors[$index].ErrorId
            [void] $out.Append('}')
        }
        return $out.Append(']}').ToString()
    }

    $commands = New-StringBuilder
    $members = New-StringBuilder
    $redirections = New-StringBuilder
    $assignments = New-StringBuilder
    $functions = [System.Collections.Generic.List[string]]::new()
    $definitions = [System.Collections.Generic.List[string]]::new()
    $types = New-NameSet
    $variables = New-NameSet
    $special = New-NameSet
    $background = 0
    $chains = 0
    $blocks = 0
    foreach ($node in (Get-SortedNodes $tree)) {
        switch ($node.GetType().Name) {
            'CommandAst' { Write-Command (Get-Separated $commands) $node; break }
            'MemberExpressionAst' { Write-Member (Get-Separated $members) $node $false; break }
            'InvokeMemberExpressionAst' { Write-Member (Get-Separated $members) $node $true; break }
            'FileRedirectionAst' { Write-FileRedirection (Get-Separated $redirections) $node; break }
            'MergingRedirectionAst' { Write-MergingRedirection (Get-Separated $redirections) $node; break }
            'AssignmentStatementAst' { Write-Assignment (Get-Separated $assignments) $node; break }
            'FunctionDefinitionAst' { $functions.Add($node.Name); break }
            'TypeDefinitionAst' { $definitions.Add($node.Name); break }
            'TypeExpressionAst' { [void] $types.Add($node.TypeName.FullName); break }
            'TypeConstraintAst' { [void] $types.Add($node.TypeName.FullName); break }
            'AttributeAst' { [void] $types.Add($node.TypeName.FullName); break }
            'VariableExpressionAst' { [void] $variables.Add($node.VariablePath.UserPath); break }
            'PipelineAst' { if ($node.Background) { $background++ }; break }
            'PipelineChainAst' { if ($node.Background) { $background++ }; $chains++; break }
            'ScriptBlockExpressionAst' { $blocks++; break }
            'ConfigurationDefinitionAst' { [void] $special.Add('configuration'); break }
            'DynamicKeywordStatementAst' { [void] $special.Add('dynamicKeyword'); break }
            'UsingStatementAst' {
                [void] $special.Add('using ' + $node.UsingStatementKind.ToString().ToLowerInvariant())
                break
            }
            'BlockStatementAst' { [void] $special.Add($node.Kind.Text.ToLowerInvariant()); break }
            'DataStatementAst' { [void] $special.Add('data'); break }
            'TrapStatementAst' { [void] $special.Add('trap'); break }
        }
    }

    [void] $out.Append(',"ok":true,"commands":[').Append($commands.ToString()).Append(']')
    Write-List $out 'members' $members
    Write-Names $out 'types' $types
    Write-List $out 'redirections' $redirections
    Write-List $out 'assignments' $assignments
    Write-Names $out 'functions' $functions
    Write-Names $out 'typeDefinitions' $definitions
    Write-Names $out 'variables' $variables
    if ($background -gt 0) { [void] $out.Append(',"background":').Append($background) }
    if ($chains -gt 0) { [void] $out.Append(',"chains":').Append($chains) }
    if ($blocks -gt 0) { [void] $out.Append(',"blocks":').Append($blocks) }
    Write-Names $out 'special' $special
    if ($null -ne $tree.ScriptRequirements) { [void] $out.Append(',"requires":true') }
    return $out.Append('}').ToString()
}

$utf8 = [System.Text.UTF8Encoding]::new($false)
$reader = [System.IO.StreamReader]::new([System.Console]::OpenStandardInput(), $utf8)
$writer = [System.IO.StreamWriter]::new([System.Console]::OpenStandardOutput(), $utf8)
while ($null -ne ($line = $reader.ReadLine())) {
    $match = $textLine.Match($line)
    if ($match.Success) {
        $writer.WriteLine((Get-Facts (Read-JsonString $match.Groups[1].Value)))
        $writer.Flush()
    }
}
