import type { Rule } from '../policy-schema.ts';
import { list, rule } from './rule-builder.ts';

/** What a careful administrator wants to be told before saying yes. */
export const askRules: readonly Rule[] = [
  // What can't be told in advance
  rule('dynamic-invocation', 'high', 'Runs something whose name is computed when it runs.', {
    effect: ['dynamic-invocation'],
  }),
  rule('redefines-commands', 'high', 'Changes what a command name means.', { effect: ['redefinition'] }),
  rule('unreadable', 'high', 'Contains code that can not be analysed.', {
    effect: ['unreadable-text', 'unanalysable', 'limit'],
  }),
  rule('foreign-code', 'high', 'Gives code to another program, which runs it.', { effect: ['foreign-code'] }),
  rule('nested-shell', 'medium', 'Starts another shell or interpreter.', { effect: ['nested-shell'] }),
  rule('verbatim-arguments', 'medium', 'Passes the rest of the line on unread (--%).', {
    effect: ['verbatim-arguments'],
  }),
  rule(
    'background-job',
    'medium',
    'Goes on in the background after the step has ended.',
    {
      effect: ['background-job'],
    },
    { command: list('Start-Job Start-ThreadJob') },
  ),
  rule(
    'loads-code',
    'high',
    'Loads code from a file, a module or an assembly, or compiles it.',
    { effect: ['loads-code'] },
    {
      command: list(
        'Import-Module Install-Module Install-Package Install-Script Install-PSResource Save-Module Update-Module Install-PackageProvider Register-PSRepository Set-PSRepository Add-AppxPackage',
      ),
    },
  ),
  rule(
    'script-file',
    'medium',
    'Runs a script file: its content is not part of the plan.',
    { kind: ['script'] },
    { command: list('Invoke-Item ii') },
  ),
  rule(
    'system-programs-that-run-code',
    'high',
    'A program of Windows that is often used to run code of others.',
    {
      command: list(
        'mshta rundll32 regsvr32 wscript cscript msbuild installutil regasm regsvcs certutil msiexec cmstp odbcconf forfiles conhost pcalua presentationhost ieexec xwizard mavinject csc vbc jsc hh control bginfo desktopimgdownldr esentutl scriptrunner syncappvpublishingserver runas',
      ),
    },
  ),
  rule(
    'com-and-wmi',
    'high',
    'Uses COM or WMI objects, which can start programs and change the system.',
    { command: ['New-Object'], parameter: ['ComObject'] },
    {
      type: list(
        'wmi wmiclass wmisearcher adsi adsisearcher management.management* directoryservices.* wscript.* shell.* excel.* word.* mmc20.* scripting.* schedule.*',
      ),
    },
    {
      command: list(
        'Invoke-CimMethod Invoke-WmiMethod Set-WmiInstance Remove-WmiObject New-CimInstance Set-CimInstance Remove-CimInstance Register-CimIndicationEvent Register-WmiEvent',
      ),
    },
    { member: list('gettypefromprogid gettypefromclsid') },
    { member: ['*'], type: ['management.managementobject'] },
  ),
  rule(
    'reflection',
    'high',
    'Reaches into .NET: loads assemblies, reads process memory or calls Windows directly.',
    {
      type: list(
        'reflection.* runtime.interopservices.* appdomain activator microsoft.win32.unsafenativemethods management.automation.* microsoft.csharp.* codedom.* microsoft.codeanalysis.* io.compression.* runspacefactory powershell',
      ),
    },
    { variable: ['executioncontext'] },
    { command: ['Add-Type'] },
  ),
  // Services, processes, the machine
  rule(
    'services',
    'medium',
    'Starts, stops or changes a service.',
    { command: list('Start-Service Stop-Service Restart-Service Suspend-Service Resume-Service') },
    { command: list('net net1'), first_argument: list('start stop pause continue') },
    { type: list('serviceprocess.servicecontroller') },
  ),
  rule(
    'service-settings',
    'high',
    'Creates, removes or reconfigures a service, which then runs with its rights.',
    {
      command: list('New-Service Set-Service Remove-Service'),
    },
  ),
  rule(
    'stops-processes',
    'medium',
    'Ends running programs.',
    {
      command: list('Stop-Process taskkill tskill pskill Debug-Process'),
    },
    { member: ['kill'] },
  ),
  rule('restarts-machine', 'high', 'Restarts, stops or renames the machine, or signs people out.', {
    command: list(
      'Restart-Computer Stop-Computer Rename-Computer Add-Computer Remove-Computer Reset-ComputerMachinePassword shutdown logoff tsdiscon rwinsta reset Checkpoint-Computer Restore-Computer psshutdown',
    ),
  }),
  rule('accounts', 'high', 'Creates, changes or removes users, groups or their rights.', {
    command: list(
      'New-LocalUser Set-LocalUser Remove-LocalUser Rename-LocalUser Enable-LocalUser Disable-LocalUser New-LocalGroup Set-LocalGroup Remove-LocalGroup Rename-LocalGroup Add-LocalGroupMember Remove-LocalGroupMember New-AD* Set-AD* Remove-AD* Add-AD* Enable-AD* Disable-AD* Unlock-AD* Move-AD* Rename-AD* Reset-AD* dsadd dsmod dsrm ntrights secedit',
    ),
  }),
  rule(
    'permissions',
    'high',
    'Changes who may access something.',
    {
      command: list(
        'Set-Acl Set-SmbPathAcl Grant-SmbShareAccess Revoke-SmbShareAccess Block-SmbShareAccess New-SmbShare Remove-SmbShare Set-SmbShare subinacl setacl attrib Unblock-File',
      ),
    },
    { member: list('setaccesscontrol setaccessrule addaccessrule setowner') },
    { command: list('net net1'), first_argument: list('share') },
  ),
  rule(
    'firewall-and-network-settings',
    'high',
    'Changes the firewall or how the machine reaches the network.',
    {
      command: list(
        'New-NetFirewall* Set-NetFirewall* Remove-NetFirewall* Enable-NetFirewall* Disable-NetFirewall* Rename-NetFirewall* Copy-NetFirewall* New-NetIPsec* Set-NetIPsec* Remove-NetIPsec* New-NetIPAddress Set-NetIPAddress Remove-NetIPAddress New-NetRoute Remove-NetRoute Set-NetRoute Set-DnsClient* Add-DnsClient* Remove-DnsClient* Set-NetIPInterface Disable-NetAdapter* Enable-NetAdapter Set-NetAdapter* Rename-NetAdapter Restart-NetAdapter Set-NetConnectionProfile netsh route Add-VpnConnection* Set-VpnConnection* New-NetNat*',
      ),
    },
    { command: list('ipconfig'), argument: list('/release* /renew* /flushdns /registerdns') },
    { path: ['**/drivers/etc/hosts'], access: ['write', 'delete', 'move'] },
  ),
  rule(
    'protection',
    'high',
    'Touches the protection of this machine: Defender, BitLocker, AppLocker, policies.',
    {
      command: list(
        'Remove-MpThreat Update-MpSignature Enable-BitLocker* Disable-BitLocker* Suspend-BitLocker* Resume-BitLocker* Add-BitLocker* Remove-BitLocker* Backup-BitLocker* Lock-BitLocker Unlock-BitLocker Clear-BitLocker* Set-AppLockerPolicy Set-ProcessMitigation Set-ExecutionPolicy Set-RuleOption ConvertFrom-CIPolicy manage-bde auditpol gpupdate Set-PSSessionConfiguration Set-SecureBootUEFI Initialize-Tpm Clear-Tpm Disable-TpmAutoProvisioning fltmc wusa dism Install-WindowsFeature Uninstall-WindowsFeature Add-WindowsCapability Remove-WindowsCapability Add-WindowsPackage Remove-WindowsPackage',
      ),
    },
    { argument: list('*AmsiUtils* *amsiInitFailed* *amsi.dll*') },
    { type: ['*amsiutils*'] },
  ),
  rule(
    'registry-change',
    'high',
    'Changes the registry.',
    { provider: ['registry'], access: ['write', 'delete', 'move'] },
    { command: list('regedit regini') },
    { type: list('microsoft.win32.registry* win32.registry*') },
  ),
  rule(
    'registry-read',
    'medium',
    'Reads the registry.',
    { provider: ['registry'] },
    { command: ['reg'], first_argument: ['query', 'compare'] },
  ),
  rule(
    'persistence',
    'high',
    'Makes something run again later: at start, at sign-in or on an event.',
    {
      path: list(
        '**/startup/** **/windowspowershell/*profile.ps1 **/powershell/*profile.ps1 **/system32/tasks/** **/system32/grouppolicy/** **/system32/wbem/**',
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
        'Register-EngineEvent Register-ObjectEvent Register-WmiEvent Register-CimIndicationEvent New-JobTrigger New-ScheduledTaskAction New-ScheduledTaskTrigger Set-WmiInstance',
      ),
    },
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
        '**/system32/config/sam **/system32/config/security **/system32/config/system **/windows/ntds/** **/.ssh/** **/.aws/** **/.azure/** **/.kube/** **/.git-credentials **/.docker/config.json **/microsoft/credentials/** **/microsoft/protect/** **/microsoft/vault/** **/logins.json **/key4.db **/unattend.xml **/sysprep.xml **/sysprep.inf **/consolehost_history.txt **/*.pfx **/*.kdbx **/*.ppk **/id_rsa* **/id_ed25519*',
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
    { parameter: ['AsPlainText'] },
    { command: ['certutil'], argument: list('*importpfx* *exportpfx* *addstore*') },
  ),
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
        'vssadmin wbadmin diskshadow Disable-ComputerRestore Enable-ComputerRestore Remove-WB* Set-WB* Restore-Computer reagentc fsutil',
      ),
    },
    { argument: list('*Win32_ShadowCopy*') },
  ),
  rule('storage', 'high', 'Changes volumes, disks or images.', {
    command: list(
      'Mount-DiskImage Dismount-DiskImage Set-Volume Set-Partition Add-PartitionAccessPath Remove-PartitionAccessPath Optimize-Volume Repair-Volume mountvol subst label chkdsk New-Volume New-VirtualDisk Clear-RecycleBin convert',
    ),
  }),
  // The network
  rule(
    'remote-access',
    'high',
    'Reaches or opens this or another machine for remote control.',
    {
      command: list(
        'ssh scp sftp ftp tftp telnet mstsc plink putty pscp nc ncat netcat rsync Enable-PSRemoting Disable-PSRemoting Enable-PSSessionConfiguration Register-PSSessionConfiguration New-CimSession Connect-WSMan Set-WSManQuickConfig Invoke-WSManAction Set-WSManInstance winrm New-WSManInstance Enable-WSManCredSSP Import-PSSession Enter-PSHostProcess Receive-PSSession',
      ),
    },
    { command: list('Invoke-Command'), parameter: ['Session'] },
    {
      parameter: list('CimSession ComputerName'),
      command: list(
        'Get-CimInstance Get-WmiObject Get-Process Get-Service Get-WinEvent Get-EventLog Get-HotFix Get-Counter Restart-Computer Stop-Computer Set-Service Test-WSMan Get-CimClass',
      ),
    },
    { provider: ['wsman'] },
    { command: list('net net1'), first_argument: list('use session file') },
    {
      command: list('tasklist systeminfo driverquery getmac quser query qwinsta'),
      argument: list('/s /s:* -s /server:*'),
    },
    { type: list('net.sockets.* net.servicepointmanager net.networkinformation.ping') },
  ),
  rule(
    'network',
    'medium',
    'Reaches the network.',
    { command: list('Invoke-RestMethod Send-MailMessage New-WebServiceProxy Export-ODataEndpointProxy') },
    { remote_host: true, command: list('*-*') },
    { type: list('net.* net.sockets.*') },
    {
      host: ['*'],
      command: list(
        'git npm npx pip pip3 winget choco scoop yarn pnpm docker kubectl az aws gh gcloud nuget dotnet cargo go',
      ),
    },
    { command: list('ping tracert pathping nslookup') },
  ),
  rule('installs-software', 'high', 'Installs, updates or removes software.', {
    command: list(
      'winget choco scoop npm pnpm yarn pip pip3 pipx uv gem cargo go dotnet vcpkg conda brew apt apt-get',
    ),
    first_argument: list('install i add upgrade update uninstall remove tool -g --global'),
  }),
  // Files
  rule('writes-outside-workspace', 'medium', 'Writes outside the working folder.', {
    access: ['write'],
    provider: ['file'],
    outside_workspace: true,
  }),
  rule('writes-to-system-folders', 'high', 'Changes files of Windows or of installed programs.', {
    access: ['write', 'delete', 'move'],
    provider: ['file'],
    path: [
      '*:/windows/**',
      '*:/program files/**',
      '*:/program files (x86)/**',
      '*:/programdata/**',
      '*:/boot/**',
    ],
  }),
  rule(
    'deletes-unseen',
    'high',
    'Deletes or moves something that the text does not name.',
    { member: list('delete deleteall deletesubkey* deletefile deletefolder moveto movefile movefolder') },
    { command: ['robocopy'], argument: list('/mir /purge /mov*') },
    { command: list('sdelete sdelete64 rimraf shred') },
  ),
  rule(
    'deletes',
    'medium',
    'Deletes, empties or moves away files.',
    { access: ['delete', 'move'] },
    {
      command: list(
        'Remove-Item Clear-Content Clear-Item Move-Item Rename-Item robocopy del erase rd rmdir move ren',
      ),
    },
  ),
  rule(
    'writes',
    'medium',
    'Creates or changes files.',
    { access: ['write'], provider: ['file'] },
    {
      command: list(
        'New-Item Set-Item Set-Content Add-Content Out-File Export-* Copy-Item Compress-Archive Expand-Archive Start-Transcript mkdir copy xcopy',
      ),
    },
    { command: ['Tee-Object'], parameter: ['FilePath', 'LiteralPath', 'Variable'] },
  ),
  rule(
    'last-words',
    'medium',
    'Uses what the session ran before ($$ or $^), which a plan has no reason to.',
    {
      variable: ['$', '^'],
    },
  ),
  rule(
    'links',
    'high',
    'Makes a link, through which a path means another place.',
    {
      command: ['New-Item'],
      parameter: list('ItemType=SymbolicLink ItemType=Junction ItemType=HardLink Target'),
    },
    { command: list('mklink junction ln linkd') },
    { member: list('createsymboliclink') },
  ),
  rule(
    'environment-listing',
    'medium',
    'Reads environment variables by listing them; they may hold secrets.',
    { provider: ['environment'], access: ['read'] },
    { member: ['getenvironmentvariables'] },
  ),
  rule(
    'environment',
    'medium',
    'Changes an environment variable.',
    { effect: ['environment-change'] },
    { command: ['setx'] },
  ),
  rule('prints-or-shares', 'medium', 'Sends something to a printer, the clipboard or a mailbox.', {
    command: list(
      'Out-Printer Set-Clipboard clip Send-MailMessage print Remove-Printer Add-Printer Set-Printer Remove-PrintJob',
    ),
  }),
  rule(
    'elevates',
    'high',
    'Asks for other rights than the runner has.',
    {
      parameter: ['Verb=RunAs*', 'Credential', 'RunAs'],
    },
    { command: list('runas gsudo sudo') },
  ),
];
