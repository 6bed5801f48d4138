$ErrorActionPreference = 'Stop'
$report = @()
$limit = (Get-Date).AddDays(-30)
foreach ($server in Get-Content .\servers.txt) {
    try {
        $os = Get-CimInstance -ClassName Win32_OperatingSystem -ComputerName $server
        $disks = Get-CimInstance -ClassName Win32_LogicalDisk -Filter 'DriveType=3' -ComputerName $server
        $services = Get-Service -ComputerName $server | Where-Object { $_.StartType -eq 'Automatic' -and $_.Status -ne 'Running' }
        $events = Get-WinEvent -ComputerName $server -FilterHashtable @{ LogName = 'System'; Level = 2; StartTime = $limit } -MaxEvents 50
        $report += [pscustomobject]@{
            Server   = $server
            Uptime   = '{0:N1} days' -f ((Get-Date) - $os.LastBootUpTime).TotalDays
            FreeGB   = ($disks | ForEach-Object { '{0} {1:N1}' -f $_.DeviceID, ($_.FreeSpace / 1GB) }) -join '; '
            Stopped  = ($services | Select-Object -ExpandProperty Name | Sort-Object) -join ', '
            Errors   = ($events | Group-Object ProviderName | Sort-Object Count -Descending | Select-Object -First 3 | % { "$($_.Name): $($_.Count)" }) -join ', '
        }
    } catch {
        Write-Warning "$server : $($_.Exception.Message)"
        $report += [pscustomobject]@{ Server = $server; Uptime = $null; FreeGB = $null; Stopped = $null; Errors = $_.Exception.Message }
    }
}
$report | Sort-Object Server | Format-Table -AutoSize
$report | Export-Csv -Path .\report.csv -NoTypeInformation -Encoding UTF8
$users = Get-ChildItem C:\Users -Directory | ForEach-Object {
    $size = (Get-ChildItem $_.FullName -Recurse -File -ErrorAction SilentlyContinue | Measure-Object Length -Sum).Sum
    [pscustomobject]@{ Name = $_.Name; SizeMB = [math]::Round($size / 1MB, 1); Last = $_.LastWriteTime.ToString('yyyy-MM-dd') }
}
$users | ? { $_.SizeMB -gt 500 } | sort SizeMB -Descending | select -First 10 | ft -AutoSize
switch -Regex (Get-Content .\app.log) {
    'ERROR (\w+)' { $counts[$Matches[1]] += 1 }
    '^WARN'       { $warnings++ }
    default       { $other++ }
}
function Get-Age([string]$Path, [int]$Days = 7) {
    Get-ChildItem -Path $Path -Filter *.log | Where-Object LastWriteTime -lt (Get-Date).AddDays(-$Days) | Select-Object Name, Length, @{ n = 'Age'; e = { ((Get-Date) - $_.LastWriteTime).Days } }
}
Get-Age -Path D:\logs -Days 14 | ConvertTo-Json -Depth 3 | Set-Content -Path .\age.json
