# Errors with a stable id. None of them ever holds a token.

function New-ProvaraError {
    param([string] $Id, [string] $Message, $Target, [string] $Category = 'InvalidOperation')
    $exception = [System.InvalidOperationException]::new($Message)
    [System.Management.Automation.ErrorRecord]::new($exception, $Id, $Category, $Target)
}

# The hub said no: Provara.CODE, with the problem document as the target.
function New-ProvaraRefusal {
    param([int] $Status, $Problem)
    $code = Get-ProvaraText $Problem 'code'
    if (-not $code) { $code = 'unknown' }
    $detail = Get-ProvaraText $Problem 'detail'
    if (-not $detail) { $detail = Get-ProvaraText $Problem 'title' }
    if (-not $detail) { $detail = 'No reason was given.' }
    $category = 'InvalidOperation'
    if ($Status -eq 401) { $category = 'AuthenticationError' }
    if ($Status -eq 403) { $category = 'PermissionDenied' }
    if ($Status -eq 404) { $category = 'ObjectNotFound' }
    New-ProvaraError "Provara.$code" "$Status ($code): $detail" $Problem $category
}

function New-ProvaraUnreachable {
    param([string] $Base, [string] $Why)
    $message = "No hub answers at $Base ($Why). Start it with npm start, or set AGENT_HUB_BASE to where it is."
    New-ProvaraError 'ProvaraUnreachable' $message $Base 'ConnectionError'
}

function New-ProvaraUnreadable {
    param([string] $Message = 'The answer is not that of a hub that this version of Provara knows. Check AGENT_HUB_BASE, and that both sides have the same version.')
    New-ProvaraError 'ProvaraNotAHub' $Message $null 'InvalidData'
}

function New-ProvaraStillOpen {
    param([string] $PlanId, [string] $State)
    $message = "Plan $PlanId is still $State. Wait for it again, or cancel it."
    New-ProvaraError 'ProvaraStillOpen' $message @{ PlanId = $PlanId; State = $State } 'OperationTimeout'
}

# A member of an object that was JSON; $null where there is none.
function Get-ProvaraMember {
    param($Value, [string] $Name)
    if ($null -eq $Value) { return $null }
    $property = $Value.PSObject.Properties[$Name]
    if ($null -eq $property) { return $null }
    # The comma keeps a list of one from becoming its item.
    , $property.Value
}

function Get-ProvaraText {
    param($Value, [string] $Name)
    $text = Get-ProvaraMember $Value $Name
    # PowerShell 7 reads what looks like a time as one.
    if ($text -is [datetime]) { return $text.ToUniversalTime().ToString('yyyy-MM-ddTHH:mm:ss.fffZ') }
    if ($text -is [string]) { return $text }
    $null
}
