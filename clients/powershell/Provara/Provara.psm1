# The commands of the module. Windows PowerShell 5.1 and PowerShell 7; nothing but .NET.
Set-StrictMode -Version 2.0

. (Join-Path $PSScriptRoot 'Errors.ps1')
. (Join-Path $PSScriptRoot 'Exchange.ps1')
. (Join-Path $PSScriptRoot 'Results.ps1')

function Submit-ProvaraPlan {
    <#
    .SYNOPSIS
    Proposes a plan: one command, or several that run in order until one fails.
    .DESCRIPTION
    Nothing runs before a person's yes. Gives the queued plan, or with -Wait its end, whichever it is: also denied,
    blocked by policy, expired. Each text from the pipeline is a plan of its own.
    .PARAMETER Command
    What would run. Several are the steps of one plan.
    .PARAMETER Note
    What it is for; the person who decides reads it.
    .PARAMETER WorkingDirectory
    The folder on the machine; without it the runner's own.
    .PARAMETER TimeoutSeconds
    After so many seconds a step is ended.
    .PARAMETER Runner
    The machine; may be left out when there is one.
    .PARAMETER ExpiresInSeconds
    After so many seconds the plan can no longer be approved.
    .PARAMETER IdempotencyKey
    The same key with the same plan is one plan, however often it is sent. Each call makes its own.
    .PARAMETER Wait
    Waits for the plan's end and gives it.
    .PARAMETER WaitSeconds
    Waits at most so long; then the error ProvaraStillOpen names the plan.
    .PARAMETER HubUri
    The hub's address; by default AGENT_HUB_BASE, or http://127.0.0.1:8787.
    .PARAMETER Token
    The agent's token; by default AGENT_HUB_TOKEN.
    .PARAMETER PatienceSeconds
    For so long a call is repeated while no hub answers.
    .EXAMPLE
    Submit-ProvaraPlan 'Get-Date' -Note 'Is the clock right?' -Wait
    .EXAMPLE
    'hostname', 'Get-Date' | Submit-ProvaraPlan -Note 'Who and when' | Wait-ProvaraPlan
    #>
    [CmdletBinding()]
    param(
        [Parameter(Mandatory = $true, Position = 0, ValueFromPipeline = $true)]
        [ValidateNotNullOrEmpty()]
        [string[]] $Command,
        [string] $Note,
        [Alias('Cwd')]
        [string] $WorkingDirectory,
        [ValidateRange(1, 3600)]
        [int] $TimeoutSeconds = 300,
        [string] $Runner,
        [int] $ExpiresInSeconds,
        [string] $IdempotencyKey,
        [switch] $Wait,
        [double] $WaitSeconds,
        [string] $HubUri,
        [string] $Token,
        [double] $PatienceSeconds = 60
    )
    process {
        try {
            $address = New-ProvaraAddress $HubUri $Token $PatienceSeconds
            $deadline = New-ProvaraDeadline -1
            if ($PSBoundParameters.ContainsKey('WaitSeconds')) { $deadline = New-ProvaraDeadline $WaitSeconds }
            # A text that was read from a file carries notes, which Windows PowerShell 5.1 would send along.
            $steps = @(foreach ($text in $Command) {
                    $step = @{ command = "$text"; timeout_s = $TimeoutSeconds }
                    if ($WorkingDirectory) { $step.cwd = "$WorkingDirectory" }
                    $step
                })
            $body = @{ steps = $steps }
            if ($steps.Count -eq 1) { $body = $steps[0] }
            if ($Note) { $body.note = "$Note" }
            if ($Runner) { $body.runner = "$Runner" }
            if ($PSBoundParameters.ContainsKey('ExpiresInSeconds')) { $body.expires_in_s = $ExpiresInSeconds }
            $key = $IdempotencyKey
            if (-not $key) { $key = [guid]::NewGuid().ToString() }
            $request = @{ Method = 'POST'; Path = '/plan'; Body = $body; Key = $key; IsRepeatable = $true; WaitSeconds = 0 }
            $waits = $Wait -or $PSBoundParameters.ContainsKey('WaitSeconds')
            try {
                $queued = ConvertTo-ProvaraQueuedPlan (Invoke-ProvaraExchange $address $request $deadline)
            } catch {
                $problem = $_.TargetObject
                if (-not $waits -or $_.FullyQualifiedErrorId -notlike 'Provara.policy_denied*') { throw }
                return New-ProvaraBlockedResult $problem
            }
            if (-not $waits) { return $queued }
            Wait-ProvaraEnd $address $queued.PlanId $deadline
        } catch {
            $PSCmdlet.ThrowTerminatingError($_)
        }
    }
}

function Wait-ProvaraPlan {
    <#
    .SYNOPSIS
    Waits for a plan's end and gives it, with the output.
    .DESCRIPTION
    Every plan ends. Goes on waiting when the hub restarts; gives up when no hub answers for PatienceSeconds.
    .PARAMETER PlanId
    The plan, also from the pipeline: its id, or what Submit-ProvaraPlan and POST /plan gave.
    .PARAMETER WaitSeconds
    Waits at most so long; then the error ProvaraStillOpen names the plan.
    .PARAMETER HubUri
    The hub's address; by default AGENT_HUB_BASE, or http://127.0.0.1:8787.
    .PARAMETER Token
    The agent's token; by default AGENT_HUB_TOKEN.
    .PARAMETER PatienceSeconds
    For so long a call is repeated while no hub answers.
    .EXAMPLE
    $result = Submit-ProvaraPlan 'Get-Service' -Note 'What runs?' | Wait-ProvaraPlan
    $result.State; $result.Reason; $result.Stdout
    #>
    [CmdletBinding()]
    param(
        [Parameter(Mandatory = $true, Position = 0, ValueFromPipeline = $true, ValueFromPipelineByPropertyName = $true)]
        [Alias('pending_id', 'plan_id')]
        [ValidateNotNullOrEmpty()]
        [string] $PlanId,
        [double] $WaitSeconds,
        [string] $HubUri,
        [string] $Token,
        [double] $PatienceSeconds = 60
    )
    process {
        try {
            $address = New-ProvaraAddress $HubUri $Token $PatienceSeconds
            $deadline = New-ProvaraDeadline -1
            if ($PSBoundParameters.ContainsKey('WaitSeconds')) { $deadline = New-ProvaraDeadline $WaitSeconds }
            Wait-ProvaraEnd $address $PlanId $deadline
        } catch {
            $PSCmdlet.ThrowTerminatingError($_)
        }
    }
}

function Get-ProvaraPlan {
    <#
    .SYNOPSIS
    Gives a plan as it is now, or its output as it comes.
    .PARAMETER PlanId
    The plan, also from the pipeline.
    .PARAMETER Output
    Gives the pieces of the output as they come, until the plan has ended: Stream (stdout, stderr, note) and Data.
    .PARAMETER After
    Skips the pieces before this number.
    .PARAMETER HubUri
    The hub's address; by default AGENT_HUB_BASE, or http://127.0.0.1:8787.
    .PARAMETER Token
    The agent's token; by default AGENT_HUB_TOKEN.
    .PARAMETER PatienceSeconds
    For so long a call is repeated while no hub answers.
    .EXAMPLE
    Get-ProvaraPlan 20250115_143022_a1b2c3d4
    .EXAMPLE
    Get-ProvaraPlan 20250115_143022_a1b2c3d4 -Output | ForEach-Object { $_.Data }
    #>
    [CmdletBinding()]
    param(
        [Parameter(Mandatory = $true, Position = 0, ValueFromPipeline = $true, ValueFromPipelineByPropertyName = $true)]
        [Alias('pending_id', 'plan_id')]
        [ValidateNotNullOrEmpty()]
        [string] $PlanId,
        [switch] $Output,
        [int] $After = 0,
        [string] $HubUri,
        [string] $Token,
        [double] $PatienceSeconds = 60
    )
    process {
        try {
            $address = New-ProvaraAddress $HubUri $Token $PatienceSeconds
            if ($Output) { return Read-ProvaraOutput $address $PlanId $After }
            ConvertTo-ProvaraPlan (Get-ProvaraView $address $PlanId 0 (New-ProvaraDeadline -1))
        } catch {
            $PSCmdlet.ThrowTerminatingError($_)
        }
    }
}

function Stop-ProvaraPlan {
    <#
    .SYNOPSIS
    Cancels a plan that waits or runs.
    .DESCRIPTION
    One that runs ends when its machine says so: wait for it with Wait-ProvaraPlan.
    .PARAMETER PlanId
    The plan, also from the pipeline.
    .PARAMETER Reason
    Why; it is kept with the plan.
    .PARAMETER HubUri
    The hub's address; by default AGENT_HUB_BASE, or http://127.0.0.1:8787.
    .PARAMETER Token
    The agent's token; by default AGENT_HUB_TOKEN.
    .PARAMETER PatienceSeconds
    For so long a call is repeated while no hub answers.
    .EXAMPLE
    Stop-ProvaraPlan 20250115_143022_a1b2c3d4 -Reason 'No longer needed.'
    #>
    [CmdletBinding(SupportsShouldProcess = $true)]
    param(
        [Parameter(Mandatory = $true, Position = 0, ValueFromPipeline = $true, ValueFromPipelineByPropertyName = $true)]
        [Alias('pending_id', 'plan_id')]
        [ValidateNotNullOrEmpty()]
        [string] $PlanId,
        [string] $Reason,
        [string] $HubUri,
        [string] $Token,
        [double] $PatienceSeconds = 60
    )
    process {
        if (-not $PSCmdlet.ShouldProcess($PlanId, 'Cancel the plan')) { return }
        try {
            $address = New-ProvaraAddress $HubUri $Token $PatienceSeconds
            $body = @{}
            if ($Reason) { $body.reason = "$Reason" }
            $path = (Get-ProvaraPath $PlanId) + '/cancel'
            $request = @{ Method = 'POST'; Path = $path; Body = $body; Key = ''; IsRepeatable = $false; WaitSeconds = 0 }
            ConvertTo-ProvaraPlan (Invoke-ProvaraExchange $address $request (New-ProvaraDeadline -1))
        } catch {
            $PSCmdlet.ThrowTerminatingError($_)
        }
    }
}

Export-ModuleMember -Function Submit-ProvaraPlan, Wait-ProvaraPlan, Get-ProvaraPlan, Stop-ProvaraPlan
