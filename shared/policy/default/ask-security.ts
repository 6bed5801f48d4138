import type { Rule } from '../policy-schema.ts';
import { list, rule } from './rule-builder.ts';

/** Properties of directories and volumes that hold passwords and recovery keys. */
const SECRET_PROPERTIES =
  '*ms-Mcs-AdmPwd* *msLAPS-* *ms-FVE-* *msDS-ManagedPassword* *unixUserPassword* *userPassword* *RecoveryPassword* *KeyProtector*';

/** Rights, protection, secrets, traces, and what outlives the plan. */
export const securityRules: readonly Rule[] = [
  rule(
    'accounts',
    'high',
    'Creates, changes or removes users, groups or their rights.',
    {
      command: list(
        'New-LocalUser Set-LocalUser Remove-LocalUser Rename-LocalUser Enable-LocalUser Disable-LocalUser New-LocalGroup Set-LocalGroup Remove-LocalGroup Rename-LocalGroup Add-LocalGroupMember Remove-LocalGroupMember New-AD* Set-AD* Remove-AD* Add-AD* Enable-AD* Disable-AD* Unlock-AD* Move-AD* Rename-AD* Reset-AD* dsadd dsmod dsrm ntrights secedit useradd usermod userdel adduser deluser groupadd groupmod groupdel gpasswd passwd chpasswd chage visudo vipw',
      ),
    },
    { command: ['Test-ComputerSecureChannel'], parameter: ['Repair', 'Credential'] },
  ),
  rule(
    'permissions',
    'high',
    'Changes who may access something.',
    {
      command: list(
        'Set-Acl Set-SmbPathAcl Grant-SmbShareAccess Revoke-SmbShareAccess Block-SmbShareAccess New-SmbShare Remove-SmbShare Set-SmbShare subinacl setacl attrib Unblock-File chown chgrp setfacl setcap',
      ),
    },
    { member: list('setaccesscontrol setaccessrule addaccessrule setowner') },
    { command: list('net net1'), first_argument: list('share'), argument: list('*=* /*') },
  ),
  rule(
    'elevates',
    'high',
    'Asks for other rights than the runner has.',
    {
      parameter: ['Verb=RunAs*', 'Credential', 'RunAs'],
    },
    { command: list('runas gsudo sudo') },
  ),
  rule(
    'firewall-and-network-settings',
    'high',
    'Changes the firewall or how the machine reaches the network.',
    {
      command: list(
        'New-NetFirewall* Set-NetFirewall* Remove-NetFirewall* Enable-NetFirewall* Disable-NetFirewall* Rename-NetFirewall* Copy-NetFirewall* New-NetIPsec* Set-NetIPsec* Remove-NetIPsec* New-NetIPAddress Set-NetIPAddress Remove-NetIPAddress New-NetRoute Remove-NetRoute Set-NetRoute Set-DnsClient* Add-DnsClient* Remove-DnsClient* Set-NetIPInterface Disable-NetAdapter* Enable-NetAdapter Set-NetAdapter* Rename-NetAdapter Restart-NetAdapter Set-NetConnectionProfile netsh Add-VpnConnection* Set-VpnConnection* New-NetNat* iptables* ip6tables* nft ufw firewall-cmd',
      ),
    },
    // `route` takes its commands cut short.
    { command: ['route'], argument: list('a* d* c* -f /f -p /p flush') },
    { command: list('ipconfig'), argument: list('?release* ?renew* ?flushdns ?registerdns ?setclassid*') },
    { path: ['**/drivers/etc/hosts'], access: ['write', 'delete', 'move'] },
  ),
  rule(
    'protection',
    'high',
    'Touches the protection of this machine: Defender, BitLocker, AppLocker, policies.',
    {
      command: list(
        'Remove-MpThreat Update-MpSignature Enable-BitLocker* Disable-BitLocker* Suspend-BitLocker* Resume-BitLocker* Add-BitLocker* Remove-BitLocker* Backup-BitLocker* Lock-BitLocker Unlock-BitLocker Clear-BitLocker* Set-AppLockerPolicy Set-ProcessMitigation Set-ExecutionPolicy Set-RuleOption ConvertFrom-CIPolicy gpupdate Set-PSSessionConfiguration Set-SecureBootUEFI Initialize-Tpm Clear-Tpm Disable-TpmAutoProvisioning fltmc wusa Install-WindowsFeature Uninstall-WindowsFeature Add-WindowsCapability Remove-WindowsCapability Add-WindowsPackage Remove-WindowsPackage setenforce aa-disable aa-complain aa-teardown auditctl chattr modprobe insmod rmmod sysctl',
      ),
    },
    { command: ['manage-bde'], argument: list('-o* -p* -re* -l* -u* -a* -t* -se* -ch* -f* -k* -w*') },
    { command: ['auditpol'], argument: list('/set /restore /remove /clear /backup /resource*') },
    {
      command: ['dism'],
      argument: list(
        '?add* ?app* ?cap* ?cleanup-m* ?cleanup-w* ?com* ?d* ?e* ?i* ?m* ?op* ?r* ?se* ?sp* ?st* ?u*',
      ),
    },
    {
      command: list('Stop-Service Set-Service Suspend-Service Remove-Service net net1'),
      argument: list(
        'WinDefend WdNisSvc WdFilter Sense SecurityHealthService wscsvc MpsSvc BFE EventLog Sysmon Sysmon64',
      ),
    },
    {
      command: list('systemctl service rc-service'),
      argument: list('auditd* apparmor* firewalld* ufw* nftables* iptables* fail2ban* rsyslog* *journald*'),
    },
    { command: ['dnscmd'], argument: ['*plugindll*'] },
    { argument: list('*AmsiUtils* *amsiInitFailed* *amsi.dll*') },
    { type: ['*amsiutils*'] },
  ),
  rule(
    'persistence',
    'high',
    'Makes something run again later: at start, at sign-in or on an event.',
    {
      path: list(
        '**/startup/** **/windowspowershell/*profile.ps1 **/powershell/*profile.ps1 **/system32/tasks/** **/system32/grouppolicy/** **/system32/wbem/** **/etc/cron*/** **/etc/systemd/** **/.bashrc **/.profile **/authorized_keys',
      ),
      access: ['write', 'move', 'delete', 'use'],
    },
    {
      path: [
        ...list(
          'hk*:/**/currentversion/run* hk*:/**/currentversion/run*/** hk*:/**/winlogon/** hk*:/**/services/**',
        ),
        'hk*:/**/image file execution options/**',
        'hk*:/**/explorer/shell folders/**',
      ],
    },
    { variable: ['profile'] },
    {
      command: list(
        'Register-EngineEvent Register-ObjectEvent Register-WmiEvent Register-CimIndicationEvent mofcomp assoc ftype New-JobTrigger New-ScheduledTaskAction New-ScheduledTaskTrigger Set-WmiInstance crontab update-rc.d',
      ),
    },
    { command: ['systemctl'], argument: list('enable link edit') },
    { type: list('management.managementevent* *eventfilter* *eventconsumer*') },
  ),
  rule(
    'credential-stores',
    'high',
    'Touches stored passwords, keys or certificates.',
    {
      command: list(
        'cmdkey vaultcmd mimikatz procdump procdump64 ntdsutil nanodump dumpert laZagne keymgr Get-StoredCredential Get-Secret Set-Secret Unlock-SecretStore Get-LapsADPassword Get-LapsAADPassword Export-PfxCertificate Import-PfxCertificate Import-Certificate Export-Certificate Get-PfxData ssh-keygen dsinternals* Get-ADReplAccount',
      ),
    },
    {
      path: list(
        '**/etc/shadow* **/etc/sudoers* **/system32/config/sam **/system32/config/security **/system32/config/system **/windows/ntds/** **/.ssh/** **/.aws/** **/.azure/** **/.kube/** **/.git-credentials **/.docker/config.json **/microsoft/credentials/** **/microsoft/protect/** **/microsoft/vault/** **/logins.json **/key4.db **/unattend.xml **/sysprep.xml **/sysprep.inf **/consolehost_history.txt **/*.pfx **/*.kdbx **/*.ppk **/id_rsa* **/id_ed25519* **/*.pem **/*.p12 **/*.jks **/.env **/.env.* **/.npmrc **/.pypirc **/.netrc **/_netrc **/.pgpass **/secrets.json **/gcloud/** **/*.tfstate **/filezilla/*.xml **/winscp.ini **/*.rdg',
      ).concat('**/user data/*/login data', '**/user data/*/cookies'),
    },
    { provider: ['certificate'], access: ['write', 'delete', 'move', 'use'] },
    { path: list('hklm:/sam/** hklm:/security/** hklm:/system/**/lsa/**') },
    {
      type: list(
        'security.cryptography.protecteddata windows.security.credentials.* net.networkcredential management.automation.pscredential pscredential runtime.interopservices.marshal',
      ),
    },
    {
      member: list(
        'getnetworkcredential ptrtostringauto ptrtostringbstr ptrtostringuni securestringtobstr securestringtoglobalallocunicode',
      ),
    },
    { argument: list('*comsvcs* *lsass* *MiniDump*') },
    { argument: list(SECRET_PROPERTIES) },
    {
      variable: list(
        'env:*token* env:*secret* env:*passw* env:*_pwd env:*api_key* env:*apikey* env:*access_key* env:*private_key* env:*credential* env:*_pat',
      ),
    },
    { member: list(SECRET_PROPERTIES) },
    { command: ['Get-Laps*'] },
    { parameter: ['AsPlainText'] },
    { command: ['certutil'], argument: list('*importpfx* *exportpfx* *addstore*') },
  ),
  rule('shows-secrets', 'medium', 'Gives objects that may hold passwords or recovery keys.', {
    command: ['Get-BitLockerVolume'],
  }),
  rule(
    'event-logs',
    'high',
    'Clears or changes event logs, which show what happened here.',
    { command: list('Clear-EventLog Remove-EventLog Limit-EventLog New-EventLog') },
    { command: ['wevtutil'], argument: list('cl clear-log sl set-log im um') },
    { member: list('clearlog clear-log deleteeventsource') },
    { path: list('**/winevt/logs/**'), access: ['write', 'delete', 'move', 'use'] },
    { command: list('Clear-History Set-PSReadLineOption') },
    { type: ['diagnostics.eventlog', 'diagnostics.eventing.*'] },
  ),
  rule(
    'backups-and-shadow-copies',
    'high',
    'Touches shadow copies, backups or restore points.',
    {
      command: list(
        'diskshadow Disable-ComputerRestore Enable-ComputerRestore Remove-WB* Set-WB* Restore-Computer reagentc fsutil',
      ),
    },
    {
      command: list('vssadmin wbadmin'),
      argument: list('add create d* ex* en* pr* resi* rest* rev* start* stop*'),
    },
    { argument: list('*Win32_ShadowCopy*') },
  ),
];
