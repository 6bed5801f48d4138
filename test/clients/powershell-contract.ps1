# Makes the calls of the contract's cases, and prints what each gave as a line of JSON.
param([string] $Module, [string] $Cases, [string] $Token)
$ErrorActionPreference = 'Stop'
Import-Module $Module

function Get-Given {
    param($Arguments, [hashtable] $Names)
    $given = @{}
    foreach ($name in $Names.Keys) {
        $property = $Arguments.PSObject.Properties[$name]
        if ($null -ne $property) { $given[$Names[$name]] = $property.Value }
    }
    $given
}

$submission = @{
    command = 'Command'; note = 'Note'; cwd = 'WorkingDirectory'; timeout_s = 'TimeoutSeconds'; runner = 'Runner'
    expires_in_s = 'ExpiresInSeconds'; idempotency_key = 'IdempotencyKey'; patience_s = 'PatienceSeconds'; wait_s = 'WaitSeconds'
}
$about = @{ plan_id = 'PlanId'; wait_s = 'WaitSeconds'; reason = 'Reason'; after = 'After'; patience_s = 'PatienceSeconds' }

function Get-Rules {
    param($Rules)
    , @(foreach ($rule in $Rules) { @{ id = $rule.Id; reason = $rule.Reason } })
}

function Get-Outcome {
    param($Value)
    switch (@($Value)[0].PSObject.TypeNames[0]) {
        'Provara.QueuedPlan' {
            @{ queued = @{ plan_id = $Value.PlanId; command = $Value.Command; expires_at = $Value.ExpiresAt; digest = $Value.Digest } }
        }
        'Provara.Plan' { @{ plan = @{ plan_id = $Value.PlanId; state = $Value.State; commands = $Value.Commands } } }
        'Provara.OutputChunk' { @{ chunks = @(foreach ($chunk in $Value) { @{ stream = $chunk.Stream; data = $chunk.Data } }) } }
        'Provara.Result' {
            $result = @{
                plan_id = $Value.PlanId; state = $Value.State; ok = $Value.Ok; exit_code = $Value.ExitCode; stdout = $Value.Stdout
                stderr = $Value.Stderr; notes = $Value.Notes; reason = $Value.Reason; ended_by = $Value.EndedBy
                rules = Get-Rules $Value.Rules
            }
            @{ result = $result; says = $Value.Text }
        }
    }
}

function Get-Failure {
    param($Record)
    $id = $Record.FullyQualifiedErrorId.Split(',')[0]
    $failure = @{ says = $Record.Exception.Message }
    $target = $Record.TargetObject
    switch -Wildcard ($id) {
        'ProvaraUnreachable' { $failure.kind = 'unreachable' }
        'ProvaraNotAHub' { $failure.kind = 'unreadable' }
        'ProvaraStillOpen' { $failure.kind = 'still_open'; $failure.plan_id = $target.PlanId; $failure.state = $target.State }
        'Provara.*' {
            $failure.kind = 'refusal'
            $failure.code = $id.Substring('Provara.'.Length)
            $failure.status = [int]$Record.Exception.Message.Split(' ')[0]
            foreach ($name in 'plan_id', 'errors') {
                $property = $target.PSObject.Properties[$name]
                if ($null -ne $property) { $failure[$name] = $property.Value }
            }
            $rules = $target.PSObject.Properties['rules']
            if ($null -ne $rules) {
                $module = Get-Module Provara
                $failure.rules = Get-Rules (& $module { param($all) Select-ProvaraRule $all } $rules.Value)
            }
        }
        default { $failure.kind = "unexpected: $id" }
    }
    @{ error = $failure }
}

foreach ($case in (ConvertFrom-Json -InputObject ([System.IO.File]::ReadAllText($Cases)))) {
    $where = @{ HubUri = $case.base; Token = $Token }
    if ($null -eq $case.arguments.PSObject.Properties['patience_s']) { $where.PatienceSeconds = 20 }
    try {
        $value = switch ($case.call) {
            'submit' { $given = Get-Given $case.arguments $submission; Submit-ProvaraPlan @given @where }
            'plan_and_wait' { $given = Get-Given $case.arguments $submission; Submit-ProvaraPlan @given @where -Wait }
            'wait' { $given = Get-Given $case.arguments $about; Wait-ProvaraPlan @given @where }
            'get' { $given = Get-Given $case.arguments $about; Get-ProvaraPlan @given @where }
            'cancel' { $given = Get-Given $case.arguments $about; Stop-ProvaraPlan @given @where }
            'output' { $given = Get-Given $case.arguments $about; Get-ProvaraPlan @given @where -Output }
        }
        $outcome = Get-Outcome $value
    } catch {
        $outcome = Get-Failure $_
    }
    [Console]::Out.WriteLine((ConvertTo-Json -InputObject $outcome -Compress -Depth 9))
}
