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
      command: list('az aws gcloud'),
      first_argument: list('run-command send-command start-session ssh scp'),
    },
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
        // npm takes its commands cut short.
        'install i in inst* ins isntall ci ic cit sit clean-* it add a upgr* up upd* unin* un unlink rem* rm r link ln get sync restore bundle rebuild reinst* import fix',
      ),
    },
    { command: list(INSTALLERS), argument: list('install uninstall upgrade') },
  ),
  rule(
    'changes-elsewhere',
    'high',
    'Deletes or replaces what others use: published history or packages, containers, clusters.',
    {
      command: ['git'],
      first_argument: ['push'],
      // git takes long switches cut short, and short ones in one word; `:main` deletes, as `--prune` does.
      argument: list('--for* --de* --m* --pru* -f* -d* -?f -?d -uf* -vf* -qf* +* :*'),
    },
    {
      command: list('npm pnpm yarn yarnpkg bun cargo gem twine poetry uv flit hatch lerna vsce nuget'),
      first_argument: list('pub* unp* depr* yank push upload delete'),
    },
    { command: ['dotnet'], first_argument: list('push delete') },
    {
      command: ['npm'],
      first_argument: list('dist-tag* owner access team org token'),
      argument: list('add rm set grant revoke create destroy'),
    },
    {
      command: list('docker podman nerdctl docker-compose podman-compose'),
      first_argument: list('rm rmi remove prune kill exec down push rollback leave reset update scale'),
    },
    {
      command: list('kubectl oc helm terraform tofu terragrunt pulumi'),
      first_argument: list(
        'delete del destroy apply drain exec replace patch edit scale autoscale cordon uncordon taint untaint set cp debug restart undo uninstall un upgrade install rollback push import force-unlock rm mv up down',
      ),
    },
    {
      command: list(
        'gh glab az aws gcloud gsutil bq doctl oci hcloud heroku vercel netlify firebase wrangler fly flyctl serverless sls cdk eb',
      ),
      first_argument: list(
        'delete delete-* *-delete *:delete destroy destroy-* *:destroy purge purge-* rm rb remove remove-* terminate-* deregister-* deploy archive transfer',
      ),
    },
    { command: list('gh glab'), first_argument: ['api'], argument: list('delete -xdelete *=delete') },
    { command: ['redis-cli'], argument: list('flushall flushdb shutdown') },
    { command: list('dropdb dropuser') },
  ),
];
