import type { Rule } from '../policy-schema.ts';
import { list, rule } from './rule-builder.ts';

const SYSTEM_FOLDERS = [
  '*:/windows/**',
  '*:/program files/**',
  '*:/program files (x86)/**',
  '*:/programdata/**',
  '*:/boot/**',
];

/** Files: written, deleted, linked. */
export const fileRules: readonly Rule[] = [
  rule('writes-outside-workspace', 'medium', 'Writes outside the working folder.', {
    access: ['write'],
    provider: ['file'],
    outside_workspace: true,
  }),
  rule(
    'writes-to-system-folders',
    'high',
    'Changes files of Windows or of installed programs.',
    { access: ['write', 'delete', 'move'], provider: ['file'], path: SYSTEM_FOLDERS },
    {
      command: list('copy xcopy robocopy move ren rename replace expand extrac32 tar mklink'),
      access: ['use'],
      path: SYSTEM_FOLDERS,
    },
  ),
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
];
