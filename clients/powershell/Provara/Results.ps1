# What a hub says of plans, as objects.

$script:OpenStates = @('pending', 'approved', 'running')
$script:EndStates = @('succeeded', 'failed', 'timed_out', 'cancelled', 'denied', 'expired', 'blocked', 'refused', 'released', 'unknown')
# The hub holds an answer back for at most this long.
$script:WaitMaxSeconds = 60
# What the hub takes at most to say that a vanished runner's plan is unknown, and some more.
$script:EndGraceSeconds = 300
# A hub that answers at once must not be asked all the time.
$script:EarlyAnswerPauseSeconds = 1
$script:OutputWaitSeconds = 30
# A command that prints all the time must not use up the token's 100 requests a minute.
$script:EagerPages = 20
$script:EagerPauseSeconds = 0.1
$script:PagePauseSeconds = 1

function Get-ProvaraPath {
    param([string] $PlanId)
    '/plans/' + [Uri]::EscapeDataString($PlanId)
}

# The hub's whole answer, once it is known to be of a plan.
function Get-ProvaraView {
    param($Address, [string] $PlanId, [int] $WaitSeconds, $Deadline)
    $query = ''
    if ($WaitSeconds -gt 0) { $query = "?wait=$WaitSeconds" }
    $path = (Get-ProvaraPath $PlanId) + $query
    $request = @{ Method = 'GET'; Path = $path; Body = $null; Key = ''; IsRepeatable = $true; WaitSeconds = $WaitSeconds }
    Invoke-ProvaraExchange $Address $request $Deadline
}

function ConvertTo-ProvaraQueuedPlan {
    param($Answer)
    $id = Get-ProvaraText $Answer 'pending_id'
    if (-not $id) { throw (New-ProvaraUnreadable) }
    [pscustomobject]@{
        PSTypeName = 'Provara.QueuedPlan'
        PlanId     = $id
        Command    = Get-ProvaraText $Answer 'command'
        ExpiresAt  = Get-ProvaraText $Answer 'expires_at'
        Digest     = Get-ProvaraText $Answer 'digest'
    }
}

function ConvertTo-ProvaraPlan {
    param($View)
    $life = Get-ProvaraMember $View 'life'
    $document = Get-ProvaraMember $View 'document'
    $id = Get-ProvaraText $View 'plan_id'
    $state = Get-ProvaraText $life 'state'
    if (-not $id -or -not $state -or $null -eq $document) { throw (New-ProvaraUnreadable) }
    if (($script:OpenStates + $script:EndStates) -notcontains $state) {
        throw (New-ProvaraUnreadable "The hub calls the plan '$state', which this version of Provara does not know. Update it.")
    }
    $ended = Get-ProvaraMember $life 'ended'
    $reason = $null
    if ($state -ne 'succeeded') { $reason = Get-ProvaraText $ended 'detail' }
    $rules = @()
    if ($state -eq 'blocked') { $rules = @(Select-ProvaraRule (Get-ProvaraMember (Get-ProvaraMember $View 'verdict') 'rules')) }
    [pscustomobject]@{
        PSTypeName = 'Provara.Plan'
        PlanId     = $id
        State      = $state
        IsEnded    = $script:EndStates -contains $state
        Commands   = @(Get-ProvaraMember $document 'steps' | ForEach-Object { $_ } | ForEach-Object { Get-ProvaraText $_ 'command' })
        ExitCode   = Get-ProvaraExitCode $state (Get-ProvaraMember $life 'steps')
        Reason     = $reason
        EndedBy    = Get-ProvaraText (Get-ProvaraMember $ended 'by') 'name'
        Rules      = $rules
        View       = $View
    }
}

# That of the last step that ran; none where it did not end by itself.
function Get-ProvaraExitCode {
    param([string] $State, $Steps)
    if ($State -ne 'succeeded' -and $State -ne 'failed') { return $null }
    $last = $null
    foreach ($step in $Steps) { $last = $step }
    if ($null -eq $last -or (Get-ProvaraText $last 'end') -ne 'exited') { return $null }
    Get-ProvaraMember $last 'exit_code'
}

# The rules that deny, each once.
function Select-ProvaraRule {
    param($Rules)
    $seen = @{}
    foreach ($rule in $Rules) {
        $id = Get-ProvaraText $rule 'id'
        $action = Get-ProvaraText $rule 'action'
        if (-not $id -or $seen.ContainsKey($id) -or ($action -and $action -ne 'deny')) { continue }
        $seen[$id] = $true
        [pscustomobject]@{ Id = $id; Reason = Get-ProvaraText $rule 'reason' }
    }
}

# Asks until the plan has ended, and gives its result. Throws ProvaraStillOpen at the deadline.
function Wait-ProvaraEnd {
    param($Address, [string] $PlanId, $Deadline)
    while ($true) {
        $seconds = [int][Math]::Round((Get-ProvaraLeft $Deadline $script:WaitMaxSeconds))
        $asked = New-ProvaraDeadline $seconds
        $plan = ConvertTo-ProvaraPlan (Get-ProvaraView $Address $PlanId $seconds $Deadline)
        if ($plan.IsEnded) { return New-ProvaraResult $plan (Read-ProvaraPages $Address $plan) }
        if (-not $Deadline.IsSet) { $Deadline = New-ProvaraDeadline (Get-ProvaraLongest $plan) }
        if ((Get-ProvaraLeft $Deadline 1) -le 0) { throw (New-ProvaraStillOpen $PlanId $plan.State) }
        if ($seconds -eq 0 -or (Get-ProvaraLeft $asked 1) -gt 0) {
            Suspend-Provara (Get-ProvaraLeft $Deadline $script:EarlyAnswerPauseSeconds)
        }
    }
}

# Every plan ends: it expires, or its steps reach their time limits. A hub that says otherwise is broken.
function Get-ProvaraLongest {
    param($Plan)
    $document = Get-ProvaraMember $Plan.View 'document'
    $times = foreach ($name in 'created_at', 'expires_at') {
        $text = Get-ProvaraText $document $name
        if (-not $text) { throw (New-ProvaraUnreadable) }
        [DateTimeOffset]::Parse($text, [System.Globalization.CultureInfo]::InvariantCulture)
    }
    $seconds = ($times[1] - $times[0]).TotalSeconds + $script:EndGraceSeconds
    foreach ($step in (Get-ProvaraMember $document 'steps')) { $seconds += Get-ProvaraMember $step 'timeout_s' }
    $seconds
}

function Get-ProvaraOutputPage {
    param($Address, [string] $PlanId, [int] $After, [int] $WaitSeconds)
    $path = (Get-ProvaraPath $PlanId) + "/output?after=$After&wait=$WaitSeconds"
    $request = @{ Method = 'GET'; Path = $path; Body = $null; Key = ''; IsRepeatable = $true; WaitSeconds = $WaitSeconds }
    $page = Invoke-ProvaraExchange $Address $request (New-ProvaraDeadline -1)
    $next = Get-ProvaraMember $page 'next'
    if ($null -eq $next) { throw (New-ProvaraUnreadable) }
    $chunks = @(foreach ($chunk in (Get-ProvaraMember $page 'chunks')) {
            [pscustomobject]@{
                PSTypeName = 'Provara.OutputChunk'
                Seq        = Get-ProvaraMember $chunk 'seq'
                Step       = Get-ProvaraMember $chunk 'step'
                Stream     = Get-ProvaraText $chunk 'stream'
                Data       = Get-ProvaraData $chunk
            }
        })
    @{ Chunks = $chunks; Next = [int]$next; Done = (Get-ProvaraMember $page 'done') -eq $true }
}

# Without the mark that Read-ProvaraAnswer put before it.
function Get-ProvaraData {
    param($Chunk)
    $text = Get-ProvaraText $Chunk 'data'
    if (-not $text) { throw (New-ProvaraUnreadable) }
    $text.Substring(1)
}

# All output of a plan that has ended.
function Read-ProvaraPages {
    param($Address, $Plan)
    $after = 0
    $done = (Get-ProvaraMember (Get-ProvaraMember $Plan.View 'output') 'next') -eq 0
    while (-not $done) {
        $page = Get-ProvaraOutputPage $Address $Plan.PlanId $after 0
        $page.Chunks
        # A page without progress would be asked for without end.
        $done = $page.Done -or $page.Next -le $after
        $after = $page.Next
    }
}

# The output as it comes, until the plan has ended.
function Read-ProvaraOutput {
    param($Address, [string] $PlanId, [int] $After)
    for ($pages = 1; ; $pages += 1) {
        $page = Get-ProvaraOutputPage $Address $PlanId $After $script:OutputWaitSeconds
        $page.Chunks
        if ($page.Done) { return }
        $After = $page.Next
        $pause = $script:PagePauseSeconds
        if ($pages -lt $script:EagerPages) { $pause = $script:EagerPauseSeconds }
        Suspend-Provara $pause
    }
}

function New-ProvaraResult {
    param($Plan, $Chunks)
    $texts = @{ stdout = ''; stderr = ''; note = '' }
    foreach ($name in @($texts.Keys)) {
        $texts[$name] = -join @($Chunks | Where-Object { $null -ne $_ -and $_.Stream -eq $name } | ForEach-Object { $_.Data })
    }
    $result = [pscustomobject]@{
        PSTypeName = 'Provara.Result'
        PlanId     = $Plan.PlanId
        State      = $Plan.State
        Ok         = $Plan.State -eq 'succeeded'
        ExitCode   = $Plan.ExitCode
        Stdout     = $texts['stdout']
        Stderr     = $texts['stderr']
        Notes      = $texts['note']
        Reason     = $Plan.Reason
        EndedBy    = $Plan.EndedBy
        Rules      = $Plan.Rules
        Text       = ''
        Plan       = $Plan
    }
    $result.Text = Get-ProvaraWords $result
    $result
}

# The end of a plan that the policy denied when it was submitted.
function New-ProvaraBlockedResult {
    param($Problem)
    $result = [pscustomobject]@{
        PSTypeName = 'Provara.Result'
        PlanId     = Get-ProvaraText $Problem 'plan_id'
        State      = 'blocked'
        Ok         = $false
        ExitCode   = $null
        Stdout     = ''
        Stderr     = ''
        Notes      = ''
        Reason     = Get-ProvaraText $Problem 'detail'
        EndedBy    = $null
        Rules      = @(Select-ProvaraRule (Get-ProvaraMember $Problem 'rules'))
        Text       = ''
        Plan       = $null
    }
    $result.Text = Get-ProvaraWords $result
    $result
}

# The end in words, for a model or a log: what was printed, or why nothing ran.
function Get-ProvaraWords {
    param($Result)
    $by = ''
    if ($Result.EndedBy) { $by = " by $($Result.EndedBy)" }
    $words = switch ($Result.State) {
        'succeeded' { 'Succeeded with exit code 0.' }
        'denied' { "Denied$by; nothing ran. Reason: $($Result.Reason)" }
        'blocked' { "Blocked by the machine's policy; nobody was asked, nothing ran. $($Result.Reason)" }
        'expired' { "Expired; nothing ran. $($Result.Reason)" }
        'failed' { "$(Get-ProvaraFailedWords $Result) $($Result.Reason)" }
        default {
            $state = $Result.State.Replace('_', ' ')
            $state = $state.Substring(0, 1).ToUpperInvariant() + $state.Substring(1)
            if ($Result.State -eq 'cancelled' -and -not (Test-ProvaraStarted $Result.Plan)) { $by += '; nothing ran' }
            "$state$by. $($Result.Reason)"
        }
    }
    $lines = @($words.TrimEnd())
    foreach ($rule in $Result.Rules) { $lines += "- $($rule.Id): $($rule.Reason)" }
    foreach ($name in 'Stdout', 'Stderr', 'Notes') {
        $text = $Result.$name
        if ($text.Trim()) { $lines += $name.ToLowerInvariant() + ":`n" + $text.TrimEnd() }
    }
    $lines -join "`n"
}

function Get-ProvaraFailedWords {
    param($Result)
    $code = ''
    if ($null -ne $Result.ExitCode) { $code = " with exit code $($Result.ExitCode)" }
    $ran = @(Get-ProvaraMember (Get-ProvaraMember $Result.Plan.View 'life') 'steps' | ForEach-Object { $_ }).Count
    $count = @($Result.Plan.Commands).Count
    if ($count -le 1 -or $ran -eq 0) { return "Failed$code." }
    "Step $ran of $count failed$code."
}

# Whether anything of a plan was started.
function Test-ProvaraStarted {
    param($Plan)
    $life = Get-ProvaraMember $Plan.View 'life'
    $ran = @(Get-ProvaraMember $life 'steps' | ForEach-Object { $_ }).Count
    $ran -gt 0 -or $null -ne (Get-ProvaraText (Get-ProvaraMember $life 'delivery') 'started_at')
}
