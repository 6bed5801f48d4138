import type { Rule } from '../policy-schema.ts';
import { list, rule } from './rule-builder.ts';

/** Services, programs, the registry, disks and settings of the machine. */
export const machineRules: readonly Rule[] = [
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
      'Mount-DiskImage Dismount-DiskImage Set-Volume Set-Partition Add-PartitionAccessPath Remove-PartitionAccessPath Optimize-Volume Repair-Volume mountvol subst label chkdsk New-Volume New-VirtualDisk Clear-RecycleBin convert',
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
