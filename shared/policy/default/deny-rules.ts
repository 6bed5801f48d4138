import { SPEAKS_TO_HUB, TOUCHES_RUNNER } from '../hub-reason-table.ts';
import { HUB_CONTROL, HUB_FILES } from '../hub-rules.ts';
import type { Rule } from '../policy-schema.ts';
import { list, rule } from './rule-builder.ts';

const REMOTE_PARAMETERS = list('ComputerName ConnectionUri HostName VMName VMId ContainerId SSHConnection');

/** What is never run by default. `docs/policy.md` tells where each comes from. */
export const denyRules: readonly Rule[] = [
  // System modification
  rule(
    'system-tools',
    'high',
    'Uses a system tool that changes boot, disks, encryption, ownership, permissions or scheduled tasks.',
    { command: list('schtasks bcdedit diskpart cipher takeown icacls cacls xcacls at') },
    {
      command: list(
        'Register-ScheduledTask Set-ScheduledTask Unregister-ScheduledTask New-ScheduledTask Start-ScheduledTask Stop-ScheduledTask Enable-ScheduledTask Disable-ScheduledTask Register-ScheduledJob Set-ScheduledJob Set-Bcd* New-Bcd* Remove-Bcd* Import-Bcd* Export-Bcd* Copy-Bcd* Enable-Bcd* Disable-Bcd*',
      ),
    },
    { type: list('taskscheduler* schedule.service*') },
  ),
  rule(
    'accounts-and-services-tools',
    'high',
    'Uses net, sc or wmic, which change users, groups, services and more.',
    { command: list('net net1'), first_argument: list('user users localgroup group accounts') },
    { command: list('sc wmic') },
  ),
  rule('registry-tool', 'high', 'Changes, exports or imports the registry with reg.', {
    command: ['reg'],
    first_argument: list('add delete import export save restore load unload copy'),
  }),
  // Security bypass
  rule('defender-settings', 'high', 'Changes what Microsoft Defender protects.', {
    command: list('Add-MpPreference Set-MpPreference Remove-MpPreference mpcmdrun'),
  }),
  rule('windows-features', 'high', 'Turns features of Windows on or off.', {
    command: list('Disable-WindowsOptionalFeature Enable-WindowsOptionalFeature'),
  }),
  rule('encoded-command', 'high', 'Gives PowerShell an encoded command, which nobody can read.', {
    effect: ['encoded-command'],
  }),
  rule(
    'runs-text',
    'high',
    'Runs a text as code, or decodes one: what it does is decided only when it runs.',
    { command: ['Invoke-Expression'] },
    { effect: ['runs-text'] },
    { member: list('frombase64string fromBase64CharArray frombase64transform') },
  ),
  rule(
    'starts-process',
    'high',
    'Starts a process of its own, which is neither awaited nor watched.',
    { command: ['Start-Process'] },
    { type: list('diagnostics.process diagnostics.processstartinfo'), member: list('start new') },
    { command: ['New-Object'], argument: list('*diagnostics.process *diagnostics.processstartinfo') },
    { type: ['diagnostics.processstartinfo'] },
    { command: list('Invoke-CimMethod Invoke-WmiMethod'), argument: list('create *Win32_Process*') },
    { type: list('wmiclass management.managementclass management.managementobject'), member: ['create'] },
  ),
  // Remote operations
  rule(
    'downloads',
    'high',
    'Sends or fetches data over the network.',
    { command: list('Invoke-WebRequest curl wget bitsadmin Start-BitsTransfer Add-BitsFile') },
    { command: ['certutil'], argument: list('*urlcache* *verifyctl*') },
    { command: ['certreq'], argument: list('-post* /post*') },
    {
      type: list(
        'net.webclient net.http.httpclient net.webrequest net.httpwebrequest net.ftpwebrequest msxml2.* winhttp.* microsoft.xmlhttp',
      ),
    },
    {
      member: list(
        'downloadstring downloadfile downloaddata downloadstringasync downloadfileasync openread uploadfile uploadstring uploaddata',
      ),
    },
  ),
  rule('remote-requests', 'high', 'Calls another machine over HTTP.', {
    command: ['Invoke-RestMethod'],
    remote_host: true,
  }),
  rule(
    'remote-commands',
    'high',
    'Runs a command on another machine.',
    { command: ['Invoke-Command'], parameter: REMOTE_PARAMETERS },
    { command: list('winrs psexec psexec64 paexec') },
  ),
  rule('remote-sessions', 'high', 'Opens a session on another machine.', {
    command: list('Enter-PSSession New-PSSession Connect-PSSession New-PSWorkflowSession'),
  }),
  // Credential access
  rule('credentials', 'high', 'Asks for, encrypts or decrypts credentials.', {
    command: list('Get-Credential ConvertTo-SecureString ConvertFrom-SecureString'),
  }),
  rule('registry-values', 'high', 'Reads or changes values in the registry.', {
    command: list(
      'Get-ItemProperty Set-ItemProperty Get-ItemPropertyValue New-ItemProperty Remove-ItemProperty Clear-ItemProperty Copy-ItemProperty Move-ItemProperty Rename-ItemProperty',
    ),
    provider: ['registry'],
  }),
  // Destructive operations
  rule(
    'destroys-outside-workspace',
    'high',
    'Deletes, empties or moves away something outside the working folder.',
    {
      access: ['delete', 'move'],
      outside_workspace: true,
    },
  ),
  rule('destroys-disks', 'high', 'Formats, empties or repartitions a disk.', {
    command: list(
      'Format-Volume Clear-Disk Initialize-Disk Remove-Partition Remove-VirtualDisk Remove-StoragePool Reset-PhysicalDisk Set-Disk Resize-Partition New-Partition format mkfs mkfs.* mke2fs wipefs blkdiscard',
    ),
  }),
  // The hub's own control
  rule(
    HUB_CONTROL,
    'high',
    SPEAKS_TO_HUB,
    {
      url: list(
        '*://localhost:8787/* *://127.*:8787/* *://0.0.0.0:8787/* *://*.localhost:8787/* *://::1:8787/* *://:::8787/* *://::ffff:127.*:8787/*',
      ),
    },
    { url: list('*://*/approve/* *://*/deny/*') },
    {
      command: ['provara'],
      argument: list('approve deny token trust pair up policy runner plan login claim'),
    },
    {
      command: list('node nodejs bun deno tsx'),
      argument: list('*provara *provara.mjs *provara.js *provara.cjs *provara.ts'),
    },
  ),
  rule('runner-control', 'high', 'Stops, changes or restarts the runner of this machine.', {
    command: list(
      'Stop-Service Suspend-Service Restart-Service Set-Service Remove-Service Stop-Process Debug-Process net net1 taskkill tskill pskill nssm systemctl launchctl pkill killall',
    ),
    argument: ['*provara*'],
  }),
  rule(
    HUB_FILES,
    'high',
    TOUCHES_RUNNER,
    { path: list('**/.provara/** **/provara/policy.json **/provara.policy.json') },
    { argument: list('*.provara *.provara/* *.provara\\*') },
    { variable: list('env:agent_hub_* env:provara_*') },
    { argument: list('*AGENT_HUB_TOKEN* *PROVARA_HOME* *PROVARA_TOKEN*') },
  ),
];
