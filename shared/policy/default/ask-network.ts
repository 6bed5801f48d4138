import type { Rule } from '../policy-schema.ts';
import { list, rule } from './rule-builder.ts';

const INSTALLERS =
  'winget choco scoop npm pnpm yarn yarnpkg bun pip pip3 pipx uv gem cargo go dotnet vcpkg conda brew apt apt-get';

/** Other machines, and software that comes from them. */
export const networkRules: readonly Rule[] = [
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
    { command: list('Copy-Item'), parameter: list('ToSession FromSession') },
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
    { command: list('ping tracert pathping nslookup finger nltest') },
    { command: ['Get-Help'], parameter: ['Online'] },
    { command: ['Show-Markdown'], parameter: ['UseBrowser'] },
    // PowerShell 7 fetches what a schema refers to.
    { command: ['Test-Json'], parameter: ['Schema', 'SchemaFile'] },
    { command: ['Get-Module'], parameter: ['PSSession', 'CimSession'] },
    { command: ['Receive-Job'], parameter: ['Session'] },
  ),
  rule(
    'installs-software',
    'high',
    'Installs, updates or removes software.',
    {
      command: list(INSTALLERS),
      first_argument: list(
        'install i in ins inst isntall ci ic clean-install install-test it add a upgrade up update uninstall un unlink remove rm r link ln tool get sync restore workload bundle rebuild reinstall import --global',
      ),
    },
    { command: list(INSTALLERS), argument: list('install uninstall upgrade -g --global') },
  ),
  rule(
    'changes-elsewhere',
    'high',
    'Deletes or replaces what others use: published history or packages, containers, clusters.',
    {
      command: ['git'],
      first_argument: ['push'],
      // git takes long switches cut short, and short ones in one word; `:main` deletes, as `--prune` does.
      argument: list('--for* --de* --m* --pru* -f* -d* -?f -?d +* :*'),
    },
    { command: ['npm'], first_argument: list('publish unpublish') },
    { command: list('docker podman'), first_argument: list('rm rmi kill system exec') },
    {
      command: list('kubectl helm terraform'),
      first_argument: list('delete destroy apply drain exec uninstall'),
    },
  ),
];
