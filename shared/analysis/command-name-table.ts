/** Functions that every PowerShell has, and what they amount to. */
export const BUILT_IN_FUNCTIONS: ReadonlyMap<string, string> = new Map([
  ['mkdir', 'New-Item'],
  ['help', 'Get-Help'],
  ['cd..', 'Set-Location'],
  ['cd\\', 'Set-Location'],
  ['cd~', 'Set-Location'],
  ['clear-host', 'Clear-Host'],
  ['oss', 'Out-String'],
  ['pause', 'pause'],
  ['more', 'more'],
  ['importsystemmodules', 'Import-Module'],
  ['prompt', 'prompt'],
  ['psconsolehostreadline', 'PSConsoleHostReadLine'],
]);

/** Files that are programs. */
export const EXECUTABLE = /\.(?:exe|com|bat|cmd|scr|pif|msc|cpl|msi|vbs|vbe|js|jse|wsf|wsh|hta|lnk)$/i;

/** Programs that are installed as a script beside others of that name: to call the script is to call the program. */
export const SHIM =
  /^(provara|npm|npx|pnpm|pnpx|yarn|yarnpkg|bun|bunx|corepack|pip3?|pipx|uvx?|scoop|choco|winget|conda|gem|vcpkg|gcloud|az)\.(?:cmd|bat|ps1)$/i;

/** Commands that define names. */
export const DEFINING = /^(?:Set-Alias|New-Alias|Set-Item|New-Item)$/;

/** Their parameters without a value, and those that say where the name is. */
export const DEFINING_FLAG = /^(?:f|for|forc|force|passthru|pass|confirm|whatif)$/i;
export const DEFINED_PATH = /^(?:p|pa|pat|path|l|lit\w*)$/i;

/** Commands that define names, as they are written. Others needn't be looked up. */
export const MAY_DEFINE = /(?:alias|item|^sal|^nal|^si|^ni|^mkdir|^md)$/i;

/** Commands that run the blocks that they are given where they stand, as they are usually written. */
export const KEEPS_BLOCKS =
  /^(?:(?:foreach|where|sort|select|group|measure|compare)(?:-object)?|measure-command|format-\w+|[%?]|f[tlwc])$/i;

/** Aliases that PowerShell has on Windows only: elsewhere they are programs, as PowerShell's own list has it. */
export const ONLY_ON_WINDOWS =
  /^(?:ac|cat|clear|compare|cp|cpp|diff|ls|man|mount|mv|ps|rm|rmdir|sleep|sort|tee|write)$/i;

/** Files that Windows gives to another interpreter. */
export const OTHER_SCRIPT = /\.(?:bat|cmd|vbs|vbe|js|jse|wsf|wsh|hta|msc|cpl|msi|lnk|scr|pif)$/;

/** Commands that set the variable that they are given the name of, paths of variables, and parameters that name one. */
export const SETS_VARIABLE = /^(?:[gnrs]v|clv|set)$|-(?:variable|localizeddata)$|^(?:[\w.]+\\)?variable:/i;
export const NAMES_VARIABLE =
  /^(?:[a-z]v|va(?:r\w*)?|pi(?:p\w*)?|(?:out|error|warning|information)v\w*|(?:se|resp|st|bi)\w*|\w*variable)$/i;
