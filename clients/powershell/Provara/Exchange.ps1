# Requests, and when to send them again.

# Windows PowerShell 5.1 has not loaded it.
[void][System.Reflection.Assembly]::Load('System.Net.Http, Version=4.0.0.0, Culture=neutral, PublicKeyToken=b03f5f7f11d50a3a')
if ($PSVersionTable.PSVersion.Major -lt 6) {
    # Old Windows offers older protocols only.
    [System.Net.ServicePointManager]::SecurityProtocol = [System.Net.ServicePointManager]::SecurityProtocol -bor [System.Net.SecurityProtocolType]::Tls12
}

$script:DefaultBase = 'http://127.0.0.1:8787'
$script:AnswerSeconds = 30
$script:FirstDelaySeconds = 0.2
$script:MaxDelaySeconds = 3
# The rate limit's window; a longer pause is for the caller to decide.
$script:MaxRetryAfterSeconds = 60
# A delay that a hub names as 0 is none.
$script:MinRetryAfterSeconds = 1
# Output of a plan at the hub is at most 1 MiB; escaped as JSON it can be six times that.
$script:AnswerBytes = 16MB
# A caller that the hub always puts off learns it.
$script:RatePatienceSeconds = 180
# A proxy or tunnel before a hub that restarts; 520 to 530 are Cloudflare's own.
$script:Transient = @(502, 503, 504) + @(520..530)
# Between two looks at an open request Ctrl-C is heard.
$script:LookMilliseconds = 100
$script:Client = $null

function New-ProvaraAddress {
    param([string] $HubUri, [string] $Token, [double] $PatienceSeconds)
    $base = $HubUri
    if (-not $base) { $base = $env:AGENT_HUB_BASE }
    if (-not $base) { $base = $script:DefaultBase }
    $base = $base.Trim().TrimEnd('/')
    if ($base -notmatch '^https?://[^/@?#]+(/[^?#]*)?$') {
        throw (New-ProvaraError 'ProvaraAddress' 'The address of the hub must look like http://127.0.0.1:8787. Check AGENT_HUB_BASE.' $null 'InvalidArgument')
    }
    $secret = $Token
    if (-not $secret) { $secret = "$env:AGENT_HUB_TOKEN" }
    $secret = $secret.Trim()
    # What .NET says of a wrong header shows it.
    if ($secret -and $secret -notmatch '\A[\x21-\x7e]+\z') {
        throw (New-ProvaraError 'ProvaraToken' 'The token holds blanks or characters that no token has. Check AGENT_HUB_TOKEN.' $null 'InvalidArgument')
    }
    @{ Base = $base; Token = $secret; PatienceSeconds = $PatienceSeconds }
}

# A moment of the monotonic clock; less than 0 seconds are never.
function New-ProvaraDeadline {
    param([double] $Seconds)
    if ($Seconds -lt 0) { return @{ IsSet = $false; At = 0.0 } }
    @{ IsSet = $true; At = (Get-ProvaraClock) + $Seconds }
}

function Get-ProvaraClock {
    [System.Diagnostics.Stopwatch]::GetTimestamp() / [double][System.Diagnostics.Stopwatch]::Frequency
}

# Seconds until then, at least 0 and at most $Most.
function Get-ProvaraLeft {
    param($Deadline, [double] $Most)
    if (-not $Deadline.IsSet) { return $Most }
    [Math]::Max(0.0, [Math]::Min($Most, $Deadline.At - (Get-ProvaraClock)))
}

function Suspend-Provara {
    param([double] $Seconds)
    Start-Sleep -Milliseconds ([int]($Seconds * 1000))
}

# Sends a request until it is answered, and gives what its JSON says. Throws the refusal otherwise.
function Invoke-ProvaraExchange {
    param($Address, $Request, $Deadline)
    $patience = New-ProvaraDeadline $Address.PatienceSeconds
    $ratePatience = New-ProvaraDeadline $script:RatePatienceSeconds
    $delay = $script:FirstDelaySeconds
    while ($true) {
        $mayRepeat = $Request.IsRepeatable -and (Get-ProvaraLeft $patience 1) -gt 0 -and (Get-ProvaraLeft $Deadline 1) -gt 0
        $answer = Send-ProvaraRequest $Address $Request $Deadline
        if ($null -ne $answer.Failure) {
            if (-not $mayRepeat) { throw (New-ProvaraUnreachable $Address.Base $answer.Failure) }
        } elseif ($answer.Status -eq 429) {
            # Nothing was done, so every call may be repeated; the hub says when.
            $delay = $answer.RetryAfterSeconds
            $most = [Math]::Min((Get-ProvaraLeft $ratePatience $script:MaxRetryAfterSeconds), (Get-ProvaraLeft $Deadline $script:MaxRetryAfterSeconds))
            if ($delay -gt $most) { return Read-ProvaraAnswer $answer $Address.Token }
        } elseif (-not ($mayRepeat -and $script:Transient -contains $answer.Status)) {
            return Read-ProvaraAnswer $answer $Address.Token
        }
        Suspend-Provara (Get-ProvaraLeft $Deadline $delay)
        $delay = [Math]::Min($delay * 2, $script:MaxDelaySeconds)
    }
}

# One request: its status and text, or in Failure why there is none.
function Send-ProvaraRequest {
    param($Address, $Request, $Deadline)
    $longest = $script:AnswerSeconds + $Request.WaitSeconds
    # The hub answers at the deadline, and the answer needs its way.
    $seconds = [Math]::Min($longest, (Get-ProvaraLeft $Deadline $longest) + 1)
    $until = New-ProvaraDeadline $seconds
    $message = New-ProvaraMessage $Address $Request
    $source = [System.Threading.CancellationTokenSource]::new()
    $source.CancelAfter([TimeSpan]::FromSeconds($seconds))
    $response = $null
    try {
        $headers = [System.Net.Http.HttpCompletionOption]::ResponseHeadersRead
        $response = Wait-ProvaraTask ((Get-ProvaraClient).SendAsync($message, $headers, $source.Token)) $until
        $text = Read-ProvaraBody $response $source.Token $until
        @{ Failure = $null; Status = [int]$response.StatusCode; Text = $text; RetryAfterSeconds = (Get-ProvaraRetryAfter $response) }
    } catch [System.Exception] {
        $inner = $_.Exception.GetBaseException()
        $why = $inner.Message
        if ($inner -is [System.OperationCanceledException]) { $why = 'the answer takes too long' }
        @{ Failure = $why; Status = 0; Text = ''; RetryAfterSeconds = 0 }
    } finally {
        # Also after Ctrl-C: nothing is left open.
        $source.Cancel()
        if ($null -ne $response) { $response.Dispose() }
        $message.Dispose()
        $source.Dispose()
    }
}

function New-ProvaraMessage {
    param($Address, $Request)
    $method = [System.Net.Http.HttpMethod]::new($Request.Method)
    $message = [System.Net.Http.HttpRequestMessage]::new($method, [Uri]::new($Address.Base + $Request.Path))
    [void]$message.Headers.TryAddWithoutValidation('Accept', 'application/json')
    $message.Headers.ExpectContinue = $false
    if ($Address.Token) { [void]$message.Headers.TryAddWithoutValidation('X-Agent-Token', $Address.Token) }
    if ($Request.Key) { $message.Headers.Add('Idempotency-Key', $Request.Key) }
    if ($null -ne $Request.Body) {
        $json = ConvertTo-Json -InputObject $Request.Body -Compress -Depth 5
        $message.Content = [System.Net.Http.StringContent]::new($json, [System.Text.Encoding]::UTF8, 'application/json')
    }
    $message
}

function Get-ProvaraClient {
    if ($null -eq $script:Client) {
        $handler = [System.Net.Http.HttpClientHandler]::new()
        # A token goes to the address that was named and to no other.
        $handler.AllowAutoRedirect = $false
        $handler.UseCookies = $false
        $client = [System.Net.Http.HttpClient]::new($handler)
        $client.Timeout = [System.Threading.Timeout]::InfiniteTimeSpan
        $script:Client = $client
    }
    $script:Client
}

# Windows PowerShell 5.1 does not cancel a read that has begun, so the time is looked at here as well.
function Wait-ProvaraTask {
    param($Task, $Until)
    $handle = ([System.IAsyncResult]$Task).AsyncWaitHandle
    while (-not $handle.WaitOne($script:LookMilliseconds)) {
        if ((Get-ProvaraLeft $Until 1) -le 0) { throw [System.OperationCanceledException]::new() }
    }
    , $Task.GetAwaiter().GetResult()
}

# The text of an answer; nothing of one that is longer than any hub's.
function Read-ProvaraBody {
    param($Response, $Token, $Until)
    $stream = Wait-ProvaraTask ($Response.Content.ReadAsStreamAsync()) $Until
    $memory = [System.IO.MemoryStream]::new()
    $buffer = [byte[]]::new(65536)
    while ($true) {
        if ((Get-ProvaraLeft $Until 1) -le 0) { throw [System.OperationCanceledException]::new() }
        $count = Wait-ProvaraTask ($stream.ReadAsync($buffer, 0, $buffer.Length, $Token)) $Until
        if ($count -eq 0) { break }
        $memory.Write($buffer, 0, $count)
        if ($memory.Length -gt $script:AnswerBytes) { return '' }
    }
    [System.Text.Encoding]::UTF8.GetString($memory.ToArray())
}

# Infinite when the hub does not say when to come back: then nothing is gained by waiting.
function Get-ProvaraRetryAfter {
    param($Response)
    $after = $Response.Headers.RetryAfter
    if ($null -eq $after -or $null -eq $after.Delta) { return [double]::PositiveInfinity }
    [Math]::Max($after.Delta.TotalSeconds, $script:MinRetryAfterSeconds)
}

function Read-ProvaraAnswer {
    param($Answer, [string] $Token)
    $body = $null
    # PowerShell 7 makes a time of output that looks like one, unless something stands before it.
    $text = $Answer.Text -replace '"data":\s*"', '"data":"x'
    try { $body = ConvertFrom-Json -InputObject $text } catch { $body = $null }
    $isObject = $body -is [System.Management.Automation.PSCustomObject]
    if ($isObject -and $Answer.Status -ge 200 -and $Answer.Status -lt 300) { return $body }
    if ($isObject -and $Answer.Status -eq 401 -and -not $Token) {
        $noToken = 'No token was sent, for AGENT_HUB_TOKEN is empty or not set. Set it to the token of this agent.'
        $body.PSObject.Properties.Remove('detail')
        $body.PSObject.Properties.Add([System.Management.Automation.PSNoteProperty]::new('detail', $noToken))
    }
    if ($isObject -and $Answer.Status -ge 400) { throw (New-ProvaraRefusal $Answer.Status $body) }
    throw (New-ProvaraUnreadable "The address answered $($Answer.Status), but not as a Provara hub does. Check AGENT_HUB_BASE.")
}
