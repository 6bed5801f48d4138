/**
 * What variables that every Windows PowerShell has usually hold. Only for explaining what an obfuscated text computes:
 * a text can change them, so nothing is called constant because of this.
 */
export const KNOWN_VALUES: ReadonlyMap<string, string> = new Map([
  ['shellid', 'Microsoft.PowerShell'],
  ['pshome', 'C:\\Windows\\System32\\WindowsPowerShell\\v1.0'],
  ['verbosepreference', 'SilentlyContinue'],
  ['debugpreference', 'SilentlyContinue'],
  ['informationpreference', 'SilentlyContinue'],
  ['warningpreference', 'Continue'],
  ['erroractionpreference', 'Continue'],
  ['maximumdrivecount', '4096'],
  ['env:computername', 'localhost'],
  ['env:comspec', 'C:\\WINDOWS\\system32\\cmd.exe'],
  ['env:systemroot', 'C:\\Windows'],
  ['env:windir', 'C:\\Windows'],
  ['env:systemdrive', 'C:'],
  ['env:programfiles', 'C:\\Program Files'],
  ['env:programfiles(x86)', 'C:\\Program Files (x86)'],
  ['env:programw6432', 'C:\\Program Files'],
  ['env:programdata', 'C:\\ProgramData'],
  ['env:allusersprofile', 'C:\\ProgramData'],
  ['env:public', 'C:\\Users\\Public'],
  // The folders of whoever the machine runs as, longer ones first.
  ['profile', 'C:\\Users\\~\\Documents\\PowerShell\\Microsoft.PowerShell_profile.ps1'],
  ['env:temp', 'C:\\Users\\~\\AppData\\Local\\Temp'],
  ['env:tmp', 'C:\\Users\\~\\AppData\\Local\\Temp'],
  ['env:localappdata', 'C:\\Users\\~\\AppData\\Local'],
  ['env:appdata', 'C:\\Users\\~\\AppData\\Roaming'],
  ['env:userprofile', 'C:\\Users\\~'],
  ['home', 'C:\\Users\\~'],
]);
