import type { Rule } from '../policy-schema.ts';
import { list, rule } from './rule-builder.ts';

/** Code that the text does not show, and what runs code of others. */
export const codeRules: readonly Rule[] = [
  rule('dynamic-invocation', 'high', 'Runs something whose name is computed when it runs.', {
    effect: ['dynamic-invocation'],
  }),
  rule('redefines-commands', 'high', 'Changes what a command name means.', { effect: ['redefinition'] }),
  rule('unreadable', 'high', 'Contains code that can not be analysed.', {
    effect: ['unreadable-text', 'unanalysable', 'limit'],
  }),
  rule(
    'foreign-code',
    'high',
    'Gives code to another program, which runs it.',
    { effect: ['foreign-code'] },
    {
      command: list('tar bsdtar'),
      argument: list('--use-compress-program* --to-command* --checkpoint-action* --rsh-command* -I*'),
    },
    {
      command: list('npm npx pnpm pnpx yarn yarnpkg'),
      argument: list('--node-options* --script-shell* --node-arg* --shell=*'),
    },
    { command: list('rg ripgrep'), argument: list('--pre* --hostname-bin*') },
    { argument: ['*xp_cmdshell*'] },
    // A container that is given the whole disk or the engine is not held by it.
    {
      argument: list(
        '--privileged* --pid=host ?:?:/* /:/* -v/:/* --volume=/:/* *docker.sock* *docker_engine*',
      ),
    },
    {
      command: ['dotnet'],
      argument: list('run exec watch fsi script msbuild vstest *.dll *.exe *.cs *.csx *.fsx'),
    },
  ),
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
    { parameter: ['AsJob'] },
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
        'mshta rundll32 regsvr32 wscript cscript msbuild installutil regasm regsvcs certutil msiexec cmstp odbcconf forfiles conhost pcalua presentationhost ieexec xwizard mavinject csc vbc jsc hh control bginfo desktopimgdownldr esentutl msdt scriptrunner syncappvpublishingserver runas',
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
    // To list what Windows Installer knows makes it check, and repair, every product.
    {
      command: list('Get-WmiObject Get-CimInstance Get-CimAssociatedInstance'),
      argument: list('*Win32_Product *CIM_Product* *Win32_SoftwareFeature* *CIM_SoftwareFeature*').concat(
        '*from Win32_Product *',
        '*Win32_Product.*',
      ),
    },
  ),
  rule(
    'reflection',
    'high',
    'Reaches into .NET: loads assemblies, reads process memory or calls Windows directly.',
    {
      type: list(
        'reflection.* runtime.interopservices.* appdomain activator microsoft.win32.unsafenativemethods management.automation.* microsoft.csharp.* codedom.* microsoft.codeanalysis.* io.compression.* runspacefactory powershell windows.markup.* runtime.serialization.* windows.forms.sendkeys microsoft.visualbasic.interaction configuration.install.*',
      ),
    },
    { variable: ['executioncontext'] },
    { command: ['Add-Type'] },
  ),
  rule(
    'last-words',
    'medium',
    'Uses what the session ran before ($$ or $^), which a plan has no reason to.',
    {
      variable: ['$', '^'],
    },
  ),
];
