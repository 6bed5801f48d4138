# Invoke-RestMethod for an engine without Microsoft.PowerShell.Utility, as far as the documentation's snippets use it.
function Invoke-RestMethod {
    param(
        [Parameter(Position = 0)] [string] $Uri,
        [string] $Method = 'Get',
        [hashtable] $Headers = @{},
        [string] $ContentType,
        [string] $Body,
        [int] $TimeoutSec = 100
    )
    $client = [System.Net.Http.HttpClient]::new()
    $client.Timeout = [TimeSpan]::FromSeconds($TimeoutSec)
    $request = [System.Net.Http.HttpRequestMessage]::new([System.Net.Http.HttpMethod]::new($Method.ToUpperInvariant()), [Uri]::new($Uri))
    foreach ($name in $Headers.Keys) { $request.Headers.Add($name, $Headers[$name]) }
    if ($Body) { $request.Content = [System.Net.Http.StringContent]::new($Body, [System.Text.Encoding]::UTF8, $ContentType) }
    $response = $client.SendAsync($request).GetAwaiter().GetResult()
    $text = $response.Content.ReadAsStringAsync().GetAwaiter().GetResult()
    if (-not $response.IsSuccessStatusCode) {
        $exception = [System.Net.Http.HttpRequestException]::new("Response status code does not indicate success: $([int]$response.StatusCode).")
        $record = [System.Management.Automation.ErrorRecord]::new($exception, 'WebCmdletWebResponseException', 'InvalidOperation', $request)
        $record.ErrorDetails = [System.Management.Automation.ErrorDetails]::new($text)
        throw $record
    }
    ConvertFrom-Json -InputObject $text
}
