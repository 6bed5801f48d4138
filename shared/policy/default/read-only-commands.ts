const names = (text: string): readonly string[] => text.trim().split(/\s+/);

/** Commands of the default policy that only read or only shape what others gave them. */
export const readOnlyCommands: readonly string[] = names(`
  Get-Acl Get-Alias Get-AppxPackage Get-AuthenticodeSignature Get-BitLockerVolume Get-ChildItem Get-CimAssociatedInstance
  Get-CimClass Get-CimInstance Get-Command Get-ComputerInfo Get-Content Get-Counter Get-Culture Get-Date Get-Disk
  Get-DnsClient Get-DnsClientCache Get-DnsClientServerAddress Get-Error Get-Event Get-EventLog Get-EventSubscriber
  Get-ExecutionPolicy Get-FileHash Get-FormatData Get-Help Get-History Get-Host Get-HotFix Get-Item Get-ItemProperty
  Get-ItemPropertyValue Get-Job Get-LocalGroup Get-LocalGroupMember Get-LocalUser Get-Location Get-Member Get-Module
  Get-MpComputerStatus Get-MpPreference Get-MpThreat Get-MpThreatDetection Get-NetAdapter Get-NetAdapterStatistics
  Get-NetConnectionProfile Get-NetFirewallProfile Get-NetFirewallRule Get-NetFirewallPortFilter Get-NetIPAddress
  Get-NetIPConfiguration Get-NetIPInterface Get-NetNeighbor Get-NetRoute Get-NetTCPConnection Get-NetTCPSetting
  Get-NetUDPEndpoint Get-Partition Get-PhysicalDisk Get-PnpDevice Get-PrintConfiguration Get-Printer Get-PrinterDriver
  Get-PrintJob Get-Process Get-PSBreakpoint Get-PSCallStack Get-PSDrive Get-PSProvider Get-PSReadLineOption
  Get-Random Get-ScheduledJob Get-ScheduledTask Get-ScheduledTaskInfo Get-Service Get-SmbConnection Get-SmbMapping
  Get-SmbOpenFile Get-SmbSession Get-SmbShare Get-SmbShareAccess Get-StorageJob Get-StoragePool Get-TimeZone Get-Tpm
  Get-TypeData Get-UICulture Get-Unique Get-Uptime Get-Variable Get-Verb Get-VirtualDisk Get-Volume Get-WindowsFeature
  Get-WindowsOptionalFeature Get-WinEvent Get-WinSystemLocale Get-WmiObject Get-ADUser Get-ADComputer Get-ADGroup Get-ADGroupMember Get-ADDomain Get-SecureBootUEFI
  Test-Connection Test-NetConnection Test-Path Test-Json Test-ModuleManifest Test-FileCatalog Test-ComputerSecureChannel
  Resolve-Path Resolve-DnsName Convert-Path Join-Path Split-Path Measure-Command Measure-Object Select-Object Select-String
  Select-Xml Sort-Object Group-Object Where-Object ForEach-Object Compare-Object Format-Custom Format-Hex Format-List
  Format-Table Format-Wide Out-String Out-Host Out-Null Out-Default ConvertTo-Csv ConvertTo-Json ConvertTo-Html ConvertTo-Xml
  ConvertFrom-Csv ConvertFrom-Json ConvertFrom-StringData ConvertFrom-SddlString Import-Csv Import-PowerShellDataFile
  Write-Output Write-Host Write-Verbose Write-Debug Write-Information Write-Warning Write-Error Write-Progress
  New-TimeSpan New-Guid Start-Sleep Set-StrictMode Receive-Job Wait-Job Wait-Process Wait-Event Clear-Host Show-Markdown
  Set-Location Push-Location Pop-Location Join-String Tee-Object Confirm-SecureBootUEFI

  whoami hostname systeminfo tasklist driverquery getmac quser query qwinsta qprocess ver findstr find tree
 netstat route arp ipconfig where vol fc comp
`);
