import type { Rule } from '../policy-schema.ts';
import { list, rule } from './rule-builder.ts';

/** Variables by which programs find other programs, modules and hooks. */
const RUNNING_VARIABLES = list(
  'path pathext comspec windir systemroot psmodulepath psexecutionpolicypreference git_ssh* git_*pager git_*editor git_askpass git_exec_path git_external_diff git_config* git_proxy_command git_template_dir git_dir ssh_askpass pager editor visual browser node_options node_path npm_config_* pythonstartup pythonpath pythonhome perl5opt perl5lib rubyopt rubylib java_tool_options _java_options jdk_java_options dotnet_startup_hooks cor_profiler* coreclr_profiler* cor_enable_profiling coreclr_enable_profiling complus_* ld_preload ld_library_path bash_env env prompt_command',
);

/** Services, programs, the registry, disks and settings of the machine. */
export const machineRules: readonly Rule[] = [
  rule(
    'services',
    'medium',
    'Starts, stops or changes a service.',
    {
      command: list(
        'Start-Service Stop-Service Restart-Service Suspend-Service Resume-Service systemctl service rc-service',
      ),
    },
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
    {
      command: list('pnputil devcon drvload'),
      argument: list(
        '?a ?d ?i ?f ?add-driver ?delete-driver ?install ?remove ?update ?disable* ?enable* ?restart* install remove update *.inf',
      ),
    },
  ),
  rule(
    'stops-processes',
    'medium',
    'Ends running programs.',
    {
      command: list('Stop-Process taskkill tskill pskill Debug-Process pkill killall'),
    },
    { member: ['kill'] },
  ),
  rule('restarts-machine', 'high', 'Restarts, stops or renames the machine, or signs people out.', {
    command: list(
      'Restart-Computer Stop-Computer Rename-Computer Add-Computer Remove-Computer Reset-ComputerMachinePassword shutdown logoff tsdiscon rwinsta reset Checkpoint-Computer Restore-Computer psshutdown reboot poweroff halt init telinit',
    ),
  }),
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
  rule('storage', 'high', 'Changes volumes, disks or images.', {
    command: list(
      'Mount-DiskImage Dismount-DiskImage Set-Volume Set-Partition Add-PartitionAccessPath Remove-PartitionAccessPath Optimize-Volume Repair-Volume mountvol subst label chkdsk New-Volume New-VirtualDisk Clear-RecycleBin convert dd fdisk sfdisk gdisk sgdisk parted losetup cryptsetup lvremove vgremove pvremove mdadm zpool zfs swapoff',
    ),
  }),
  rule(
    'environment-listing',
    'medium',
    'Reads environment variables by listing them; they may hold secrets.',
    { provider: ['environment'], access: ['read'] },
    { member: ['getenvironmentvariables'] },
  ),
  rule(
    'environment-runs-code',
    'high',
    'Changes a variable that decides which programs run, or what they load.',
    { variable: RUNNING_VARIABLES.map((name) => `env:${name}`), access: ['write'] },
    {
      command: ['set', 'setx'],
      argument: [...RUNNING_VARIABLES, ...RUNNING_VARIABLES.map((name) => `${name}=*`)],
    },
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
];
