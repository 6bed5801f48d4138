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

/** Commands that define names, as they are written. Others needn't be looked up. */
export const MAY_DEFINE = /(?:alias|item|^sal|^nal|^si|^ni|^mkdir|^md)$/i;

/** Files that Windows gives to another interpreter. */
export const OTHER_SCRIPT = /\.(?:bat|cmd|vbs|vbe|js|jse|wsf|wsh|hta|msc|cpl|msi|lnk|scr|pif)$/;
