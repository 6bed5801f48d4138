import type { Role } from './facts.ts';

/** Parameters by what they take. */
export const PATH_PARAMETERS =
  /^(?:.*Path|PSPath|Destination|OutFile|InFile|Output(?:Folder|Directory|File)|SchemaFile|Vhd|ScratchDirectory|WorkingDirectory|RedirectStandard\w+|Root|File|Source|LogFile|Directory|Folder)$/;
export const HOST_PARAMETERS =
  /^(?:ComputerName|HostName|Server|DnsServer|TargetName|SmtpServer|Proxy|Address|RemoteAddress|CimSession|VMName|DomainController|Source(?:Server)?Name|RemoteIPAddress)$/;
export const CREDENTIAL_PARAMETERS = /^(?:\w*Credential|\w*Password|SecureString|AccountPassword)$/;

/** Cmdlets whose parameter of that name is neither a path nor a host, or is one although its name doesn't say so. */
export const EXCEPTIONS: ReadonlyMap<string, Role> = new Map([
  ['Resolve-DnsName|Name', 'host'],
  ['Test-Connection|Source', 'host'],
  ['Get-WinEvent|Path', 'path'],
  ['Join-Path|Path', 'value'],
  ['Join-Path|ChildPath', 'value'],
  ['Split-Path|Path', 'value'],
  ['Split-Path|LiteralPath', 'value'],
  ['Get-EventLog|Source', 'value'],
  ['Write-EventLog|Source', 'value'],
  ['Get-PSDrive|Root', 'value'],
  ['Get-WinEvent|FilterXPath', 'value'],
  ['Select-Xml|XPath', 'value'],
  ['Get-ScheduledTask|TaskPath', 'value'],
  ['Get-Counter|ListSet', 'value'],
]);

/** Cmdlets and parameters by what they do with a path. */
export const DELETING = /^(?:Remove-(?:Item|ItemProperty)|Clear-(?:Content|Item|ItemProperty|RecycleBin))$/;
export const MOVING = /^(?:Move|Rename)-(?:Item|ItemProperty)$/;
export const ENTERING = /^(?:Set|Push)-Location$/;
export const RUNNING =
  /^(?:Invoke-Item|Start-Process|Invoke-Command|Start-Job|Import-Module|Import-Alias|Add-Type|Start-ThreadJob)$/;
export const WRITING_PARAMETER =
  /^(?:Destination\w*|Out(?:File|put\w*)|RedirectStandard(?:Output|Error)|Log(?:Path|File)|ScratchDirectory)$/;
export const WRITING_VERB =
  /^(?:Set|Add|New|Out|Export|Tee|Update|Save|Unblock|Start|Enable|Disable|Mount|Dismount|Write|Protect|Unprotect)-/;
export const READING_VERB =
  /^(?:Get|Test|Select|Import|Read|Resolve|Measure|Convert|ConvertFrom|ConvertTo|Compare|Format|Copy|Compress|Expand|Show)-/;
