import type { PathFact } from '../analysis/facts.ts';

/** Commands that only shape or show what others give them. */
export const SILENT =
  /^(?:Where|ForEach|Sort|Select|Group|Measure|Compare|Out|Write|Tee)-(?:Object|String|Host|Null|Default|Output|Verbose|Debug|Information|Warning|Error|Progress)$|^(?:Format-(?:List|Table|Wide|Custom|Hex)|Convert(?:To|From)-(?:Json|Csv|Html|Xml|StringData)|Clear-Host|Set-StrictMode|Join-Path|Split-Path|Get-Date|New-TimeSpan)$/;

/** Commands that have a phrase of their own; `{before|Parameter/Other}` is what is given for one of the parameters, if it is. */
export const SPECIAL: ReadonlyMap<string, string> = new Map([
  ['Invoke-Expression', 'runs a text as code'],
  ['Invoke-Command', 'runs a block of commands'],
  ['Start-Job', 'starts a background job'],
  ['Import-Module', 'loads a module'],
  ['Add-Type', 'compiles or loads .NET code'],
  ['Set-Location', 'changes the folder'],
  ['Push-Location', 'changes the folder'],
  ['Restart-Computer', 'restarts the machine'],
  ['Stop-Computer', 'shuts the machine down'],
  ['Get-Credential', 'asks for credentials'],
  ['Read-Host', 'asks at the keyboard'],
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

/** What in a name would read as more words of the sentence, or end its line. */
export const DISTURBING = /[;\p{Cc}\p{Zl}\p{Zp}]/gu;

/** What makes a name read as words of the sentence. */
export const PROSE = /[\s"(),]/;
