/** Commands that only name or count what a wildcard means. */
export const LISTING =
  /^(?:Get-ChildItem|Get-Item|Test-Path|Resolve-Path|Convert-Path|(?:Set|Push)-Location|Get-Acl)$/;
export const READING_PROGRAMS = /^(?:findstr|find|fc|comp|type|more|copy|xcopy|robocopy|where)$/;

/** What takes all that is in a folder, and what reads the files that a listing of folders within folders gives it. */
export const TAKES_FOLDERS =
  /^(?:Copy-Item|Compress-Archive|robocopy|xcopy|tar|bsdtar|7za?|zip|rar|scp|rsync)$/;
export const READS_LISTED =
  /^(?:Get-Content|Select-String|Copy-Item|Compress-Archive|Format-Hex|ForEach-Object)$/;

/** Commands that read the files which a pipeline names, and those that ask the machine which it names. */
export const READS_CONTENT =
  /^(?:Get-Content|Import-Csv|Import-Clixml|Import-PowerShellDataFile|Select-Xml)$/;
export const ASKS_MACHINE =
  /^Get-(?:Service|Process|HotFix|CimInstance|CimClass|CimAssociatedInstance|Counter|NetIPConfiguration|Printer|PrintJob|PrintConfiguration)$/;
