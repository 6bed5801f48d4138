import type { PathFact } from '../analysis/facts.ts';

/** Commands that only shape or show what others give them. */
export const SILENT =
  /^$|^(?:Where|ForEach|Sort|Select|Group|Measure|Compare|Out|Write|Tee)-(?:Object|String|Host|Null|Default|Output|Verbose|Debug|Information|Warning|Error|Progress)$|^(?:Format-(?:List|Table|Wide|Custom|Hex)|Convert(?:To|From)-(?:Json|Csv|Html|Xml|StringData)|Set-StrictMode|Join-Path|Split-Path|Get-Date|New-TimeSpan)$/;

/** Commands that have a phrase of their own; `{before|Parameter/Other}` is what is given for one of the parameters, if it is. */
export const SPECIAL: ReadonlyMap<string, string> = new Map([
  ['Invoke-Expression', 'runs a text as code'],
  ['Invoke-Command', 'runs a block of commands'],
  ['Start-Job', 'starts a background job'],
  ['Import-Module', 'loads a module{: |Name}'],
  ['Add-Type', 'compiles or loads .NET code'],
  ['Set-Location', 'changes the folder'],
  ['Push-Location', 'changes the folder'],
  ['Restart-Computer', 'restarts the machine'],
  ['Stop-Computer', 'shuts the machine down'],
  ['Get-Credential', 'asks for credentials'],
  ['Read-Host', 'asks at the keyboard'],
  ['Get-ChildItem', 'lists what is in the folder'],
  ['Get-Location', 'shows the folder'],
  ['Clear-Host', 'clears the screen'],
  ['Get-Command', 'looks up the command{ |Name}'],
  ['Get-Help', 'shows help{ for |Name}'],
  ['Get-ComputerInfo', 'shows details of the computer'],
  ['Get-History', 'reads which commands the session ran'],
  ['Get-ExecutionPolicy', 'reads which scripts may run'],
  ['Get-Clipboard', 'reads the clipboard'],
  ['Get-HotFix', 'lists installed updates'],
  ['Get-MpComputerStatus', 'reads the state of Defender'],
  ['Get-WinEvent', 'reads the event log{ |LogName}'],
  ['Get-CimInstance', 'reads from WMI{: |ClassName/Query}'],
  ['Get-WmiObject', 'reads from WMI{: |Class/Query}'],
  ['Get-LocalGroupMember', 'lists the members of the local group{ |Group/Name/SID}'],
  ['Get-FileHash', 'computes hashes of files'],
  ['Get-Acl', 'reads who may access it'],
  ['Get-Random', 'computes a random value'],
  ['New-Guid', 'computes a random value'],
  ['Get-Counter', 'measures how busy the computer is'],
  ['Get-Culture', 'reads settings of the language'],
  ['Get-UICulture', 'reads settings of the language'],
  ['Measure-Command', 'measures how long it takes'],
  ['Receive-Job', 'reads the output of a job'],
  ['Test-Connection', 'sends pings'],
  ['Resolve-DnsName', 'asks a name server'],
  ['Invoke-WebRequest', 'sends a web request by Invoke-WebRequest{, method: |Method}'],
  ['Invoke-RestMethod', 'sends a web request by Invoke-RestMethod{, method: |Method}'],
  ['Set-Service', 'changes the service{ |Name}{, start: |StartupType}{, state: |Status}'],
  ['Set-Date', 'sets the clock{ to |Date}'],
  ['Set-TimeZone', 'changes the time zone{ to |Name/Id}'],
  ['Set-ExecutionPolicy', 'changes which scripts may run{, to |ExecutionPolicy}'],
  ['Set-NetIPAddress', 'changes the IP address{ |IPAddress}'],
  ['New-NetIPAddress', 'adds the IP address{ |IPAddress}'],
  ['Rename-Computer', 'renames the computer{ to |NewName}'],
  ['New-Object', 'creates the object{ |TypeName/ComObject}'],
  ['Set-Alias', 'lets the name{ |Name} mean{ |Value}'],
  ['New-Alias', 'lets the name{ |Name} mean{ |Value}'],
  ['Add-LocalGroupMember', 'adds{ |Member} to the local group{ |Group/Name/SID}'],
  ['Remove-LocalGroupMember', 'removes{ |Member} from the local group{ |Group/Name/SID}'],
  ['Add-ADGroupMember', 'adds{ |Members} to the group{ |Identity}'],
  ['Remove-ADGroupMember', 'removes{ |Members} from the group{ |Identity}'],
  ['Set-NetFirewallProfile', 'changes the firewall profile{ |Name/Profile/DisplayName}{, enabled: |Enabled}'],
]);

/** Commands whose phrase is said by the paths they use. */
export const FILES =
  /^(?:Remove|Get|Set|Add|Clear|New|Copy|Move|Rename|Out|Test|Resolve|Select|Import|Export)-(?:Item|Content|ChildItem|Path|File|String|Csv|Clixml|ItemProperty|ItemPropertyValue)$/;

/** Parameters whose value says which thing a command is about. */
export const NAMING = /^(?:Name|Id|Identity|DisplayName|LogName|TaskName|DriveLetter|ServiceName)$/;

/** What is said of a path by what the named commands do with it, the gravest first. */
export const ACCESSES: readonly (readonly [PathFact['access'], string, RegExp])[] = [
  ['delete', 'empties', /^Clear-/],
  ['delete', 'deletes', /./],
  ['move', 'renames', /^Rename-/],
  ['move', 'moves', /./],
  ['write', 'writes', /./],
  ['read', 'reads', /./],
];

/** Effects by which a name may come to mean another command. */
export const GIVES_NAMES = /^(?:loads-code|environment-change)$/;

/** What people leave out of a cmdlet's noun. */
export const PREFIX = /^(?:Net(?=Firewall|IP|TCP|UDP)|Mp|Win(?=Event))/;

/** Of what has a name that nobody can tell before it runs. */
export const COMPUTED_NAME = 'runs a command whose name is computed';
export const COMPUTED_MEMBER = 'calls a member whose name is computed';

/** Of what hides what will happen. */
export const OPAQUE = 'does something that can not be told in advance';

/** What in a name would read as more words of the sentence, or end its line. */
export const DISTURBING = /[;\p{Cc}\p{Zl}\p{Zp}]/gu;

/** What makes a name read as words of the sentence. */
export const PROSE = /[\s"(),]/;
