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
  ['Join-Path|AdditionalChildPath', 'value'],
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

/** Commands that take hosts from a pipeline, files whose content they read, and paths that strings name. */
export const TAKES_HOSTS = /^(?:Resolve-DnsName|Test-Connection|Test-NetConnection)$/;
export const TAKES_FILES = /^(?:Select-String|Format-Hex|Get-FileHash)$/;
export const TAKES_PATHS =
  /^(?:Get-(?:Item|ChildItem|Acl|AuthenticodeSignature|FileHash|WinEvent|Command|Help|Module)|Test-(?:Path|ModuleManifest|FileCatalog)|(?:Resolve|Convert)-Path|(?:Set|Push)-Location|Show-Markdown)$/;
export const LISTS_FILES =
  /^(?:get-childitem|gci|dir|ls|childitem|get-item|gi|item|resolve-path|rvpa|convert-path|get-command|gcm|get-module|gmo|where-object|where|\?|sort-object|sort|select-object|select)$/i;
export const LISTS_NAMES =
  /^(?:get-childitem|gci|dir|ls|childitem|get-item|gi|item|resolve-path|rvpa|convert-path)$/i;

/** Parameters that take a block as well as the name of a property. */
export const TAKES_BLOCK = /^(?:Property|GroupBy|Expression|FilterScript|ExcludeProperty|ExpandProperty)$/;
export const HOLDS_BLOCK = /^(?:ScriptBlock|Definition|ExportedFunctions|ExportedCommands)$/i;

/** Commands that give the blocks of functions, variables' values, or all that a directory knows of something. */
export const READS_ITEMS = /^Get-(?:Item|ChildItem|Content|ItemProperty(?:Value)?)$/;

/** Cmdlets that change what their paths name. */
export const WRITING = /^(?:Set|New|Add|Copy|Move|Rename|Remove|Clear|Out|Tee|Export)-/;

/** Parameters that say which commands or modules are looked up. */
export const LOOKED_UP = /^(?:Name|ArgumentList|Module|FullyQualified(?:Module|Name))$/;
/** Commands that run the file which they are given, and types that write one. */
export const RUNS_FILE = /^(?:Invoke-Command|Start-Job|Start-ThreadJob)$/;
export const WRITERS = /^(?:System\.)?IO\.(?:File|Stream|Binary)(?:Stream|Writer)$/i;
