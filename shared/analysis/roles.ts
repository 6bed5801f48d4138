import type { ParameterInfo } from './cmdlets.ts';
import type { Access, Role } from './facts.ts';

const PATH_PARAMETERS =
  /^(?:.*Path|PSPath|Destination|OutFile|InFile|Output(?:Folder|Directory|File)|SchemaFile|Vhd|ScratchDirectory|WorkingDirectory|RedirectStandard\w+|Root|File|Source|LogFile|Directory|Folder)$/;
const HOST_PARAMETERS =
  /^(?:ComputerName|HostName|Server|DnsServer|TargetName|SmtpServer|Proxy|Address|RemoteAddress|CimSession|VMName|DomainController|Source(?:Server)?Name|RemoteIPAddress)$/;
const CREDENTIAL_PARAMETERS = /^(?:\w*Credential|\w*Password|SecureString|AccountPassword)$/;

/** Cmdlets whose parameter of that name is neither a path nor a host, or is one although its name doesn't say so. */
const EXCEPTIONS: ReadonlyMap<string, Role> = new Map([
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

const knownRoles = new WeakMap<ParameterInfo, Role>();

/** What an argument is for, from the parameter's type and name. */
export const roleOf = (cmdlet: string, parameter: ParameterInfo): Role => {
  const known = EXCEPTIONS.get(`${cmdlet}|${parameter.name}`) ?? knownRoles.get(parameter);
  if (known !== undefined) return known;
  const role = usualRole(parameter);
  knownRoles.set(parameter, role);
  return role;
};

const usualRole = (parameter: ParameterInfo): Role => {
  if (parameter.type === 'switch') return 'value';
  if (parameter.type === 'block') return 'code';
  if (parameter.type === 'uri' || /^(?:\w*Uri|URL)$/i.test(parameter.name)) return 'uri';
  if (parameter.type === 'credential' || CREDENTIAL_PARAMETERS.test(parameter.name)) return 'credential';
  if (HOST_PARAMETERS.test(parameter.name)) return 'host';
  return PATH_PARAMETERS.test(parameter.name) ? 'path' : 'value';
};

const DELETING = /^(?:Remove-(?:Item|ItemProperty)|Clear-(?:Content|Item|ItemProperty|RecycleBin))$/;
const MOVING = /^(?:Move|Rename)-(?:Item|ItemProperty)$/;
const ENTERING = /^(?:Set|Push)-Location$/;
const RUNNING =
  /^(?:Invoke-Item|Start-Process|Invoke-Command|Start-Job|Import-Module|Import-Alias|Add-Type|Start-ThreadJob)$/;
const WRITING_PARAMETER =
  /^(?:Destination\w*|Out(?:File|put\w*)|RedirectStandard(?:Output|Error)|Log(?:Path|File)|ScratchDirectory)$/;
const WRITING_VERB =
  /^(?:Set|Add|New|Out|Export|Tee|Update|Save|Unblock|Start|Enable|Disable|Mount|Dismount|Write|Protect|Unprotect)-/;
const READING_VERB =
  /^(?:Get|Test|Select|Import|Read|Resolve|Measure|Convert|ConvertFrom|ConvertTo|Compare|Format|Copy|Compress|Expand|Show)-/;

/** What a cmdlet does with a path that a parameter gives it. */
export const accessOf = (cmdlet: string, parameter: string): Access => {
  if (WRITING_PARAMETER.test(parameter)) return 'write';
  if (DELETING.test(cmdlet)) return 'delete';
  if (MOVING.test(cmdlet)) return 'move';
  if (ENTERING.test(cmdlet)) return 'enter';
  if (RUNNING.test(cmdlet)) return 'run';
  if (WRITING_VERB.test(cmdlet)) return 'write';
  return READING_VERB.test(cmdlet) ? 'read' : 'use';
};

/** Whether a cmdlet deletes or moves what it gets from a pipeline. */
export const takesPathsFromPipeline = (cmdlet: string): boolean =>
  DELETING.test(cmdlet) ||
  MOVING.test(cmdlet) ||
  cmdlet === 'Invoke-Item' ||
  /-ItemProperty(?:Value)?$/.test(cmdlet);
