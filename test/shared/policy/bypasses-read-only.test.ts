import { describe, expect, it } from 'vitest';
import { judged } from './judging.ts';

describe('a read-only program that is given something else', () => {
  it.each([
    'find -delete',
    'find . -name a -exec rm {} ;',
    'tree -o x',
    'hostname newname',
    'ipconfig -release',
    'ipconfig /renew6',
    'ipconfig /setclassid a b',
    'findstr /s . *',
    'findstr /si abc *.txt',
    'netstat /unknown',
    'vol \\\\.\\PhysicalDrive0',
  ])('is never low: %s', (text) => {
    expect(judged(text).risk).not.toBe('low');
  });

  it.each([
    'find "x" a.txt',
    'tree C:\\ /f /a',
    'hostname',
    'ipconfig -all',
    'ipconfig /displaydns',
    'findstr /i /c:"a b" a.txt',
    'findstr abc *.txt',
    'netstat -ano',
    'whoami /groups /fo csv',
    'tasklist /fi "imagename eq a.exe"',
    'where.exe git',
    'query user',
  ])('stays low: %s', (text) => {
    expect(judged(text).risk).toBe('low');
  });
});

describe('a read-only command with a parameter that changes, reaches or reveals something', () => {
  it.each([
    'Test-ComputerSecureChannel -Repair',
    'Get-WmiObject Win32_Product',
    'Get-CimInstance -ClassName Win32_Product',
    "Get-CimInstance -Query 'select * from Win32_Product'",
    'Get-CimInstance CIM_Product',
    '(Get-BitLockerVolume C:).KeyProtector',
    'Get-BitLockerVolume C: | Select-Object -ExpandProperty KeyProtector',
    'Get-BitLockerVolume | % RecoveryPassword',
    'Get-ADComputer a -Properties ms-Mcs-AdmPwd',
    "(Get-ADComputer a -Properties ms-Mcs-AdmPwd).'ms-Mcs-AdmPwd'",
    'Get-ADUser a -Properties msDS-ManagedPassword',
  ])('is high risk: %s', (text) => {
    expect(judged(text).risk).toBe('high');
  });

  it.each([
    'Get-WindowsOptionalFeature -Online -LogPath C:\\x',
    'Get-WindowsOptionalFeature -Online -ScratchDirectory C:\\x',
    'Get-SecureBootUEFI PK -OutputFilePath a',
    'Get-LapsDiagnostics -OutputFolder a',
    'Receive-Job 1 -Wait -AutoRemoveJob',
    'Get-BitLockerVolume',
    'Get-ADComputer a -Properties *',
    'Get-Disk -AsJob',
    'Get-Module -PSSession $s',
    'Get-Help Get-Date -Online',
    'Show-Markdown a.md -UseBrowser',
    'Test-NetConnection',
    'Test-NetConnection -Port 80',
    'Get-Variable',
    'Get-Variable Exec*',
    'Get-ChildItem variable:',
    'Get-Item variable:Exec*',
    '1 | Get-Date -Date (gc function:mkdir)',
    'cd function:; 1 | Get-Date -Date (gc mkdir)',
  ])('is never low: %s', (text) => {
    expect(judged(text).risk).not.toBe('low');
  });

  it.each([
    'Test-ComputerSecureChannel',
    'Get-CimInstance Win32_OperatingSystem',
    'Get-ADUser a -Properties mail',
    'Get-WindowsOptionalFeature -Online',
    'Receive-Job 1 -Keep',
    'Get-Disk',
    'Get-Module -ListAvailable',
    'Get-Help Get-Date -Full',
    'Show-Markdown a.md',
    'Test-NetConnection 127.0.0.1 -Port 80',
    'Get-Variable x',
    'Get-ChildItem function:',
    'Get-Content *.txt',
  ])('stays low: %s', (text) => {
    expect(judged(text).risk).toBe('low');
  });
});
