import type { RuleExamples } from './rule-examples.ts';

/** What each rule about rights, secrets and traces stops, and what looks like it and passes. */
export const securityExamples: RuleExamples = {
  accounts: {
    stops: ['New-LocalUser a', 'Add-LocalGroupMember a b', 'Set-ADUser a', 'usermod -aG sudo a'],
    passes: ['Get-LocalUser', 'Get-ADUser a'],
  },
  permissions: {
    stops: ['Set-Acl a $acl', 'New-SmbShare a b', 'net share a=C:\\', 'chown a b'],
    passes: ['Get-Acl a', 'Get-SmbShare'],
  },
  elevates: {
    stops: ['Start-Process a -Verb RunAs', 'Invoke-Command -Credential $c { hostname }', 'runas /user:a b'],
    passes: ['Start-Process a', 'Get-CimInstance a'],
  },
  'firewall-and-network-settings': {
    stops: [
      'New-NetFirewallRule -DisplayName a',
      'netsh advfirewall set allprofiles state off',
      'Set-DnsClientServerAddress a',
      'ipconfig /flushdns',
      'iptables -F',
      'ufw disable',
      'ac C:\\Windows\\System32\\drivers\\etc\\hosts x',
    ],
    passes: ['Get-NetFirewallRule', 'ipconfig /all', 'gc C:\\Windows\\System32\\drivers\\etc\\hosts'],
  },
  protection: {
    stops: [
      'Disable-BitLocker C:',
      'Set-ExecutionPolicy Bypass',
      'setenforce 0',
      'systemctl stop auditd',
      "[Ref].Assembly.GetType('System.Management.Automation.AmsiUtils')",
      "Write-Output 'AmsiUtils'",
    ],
    passes: ['Get-BitLockerVolume', 'Get-ExecutionPolicy'],
  },
  persistence: {
    stops: [
      "Copy-Item a 'C:\\Users\\a\\AppData\\Roaming\\Microsoft\\Windows\\Start Menu\\Programs\\Startup\\a.lnk'",
      'Add-Content $PROFILE x',
      'crontab a',
      'systemctl enable a',
      'Set-Content /etc/cron.d/a x',
      'Add-Content ~/.bashrc x',
      'sp HKCU:\\Software\\Microsoft\\Windows\\CurrentVersion\\Run a b',
      'Register-EngineEvent a -Action { Get-Date }',
    ],
    passes: ['Get-Content a.ps1', 'gci HKCU:\\Software\\X'],
  },
  'credential-stores': {
    stops: [
      'cmdkey /list',
      'Get-Content /etc/shadow',
      'Copy-Item C:\\Windows\\System32\\config\\SAM a',
      'gc C:\\Users\\a\\.ssh\\id_rsa',
      'rundll32 comsvcs.dll, MiniDump 1 a full',
      '[Security.Cryptography.ProtectedData]::Unprotect($a, $null, 0)',
      'Remove-Item Cert:\\LocalMachine\\My\\a',
    ],
    passes: ['gci Cert:\\', 'gc C:\\Users\\a\\notes.txt'],
  },
  'shows-secrets': {
    stops: ['Get-BitLockerVolume', 'Get-BitLockerVolume C:'],
    passes: ['Get-Volume', 'Get-ADUser a'],
  },
  'event-logs': {
    stops: ['Clear-EventLog System', 'wevtutil cl System', 'rm C:\\Windows\\System32\\winevt\\Logs\\a.evtx'],
    passes: ['Get-WinEvent System', 'wevtutil qe System'],
  },
  'backups-and-shadow-copies': {
    stops: ['vssadmin delete shadows /all', 'wbadmin delete catalog', 'Get-WmiObject Win32_ShadowCopy'],
    passes: ['Get-Volume', 'Get-WmiObject Win32_BIOS'],
  },
};
