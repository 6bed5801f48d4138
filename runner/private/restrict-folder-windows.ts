import { spawnSync } from 'node:child_process';
import { userInfo } from 'node:os';
import { join } from 'node:path';
import { Complaint } from '../complaint.ts';
import { ownSid } from './own-sid-windows.ts';

/** Leaves only this user in the folder's access list, and who was named there before; what is made in it inherits that. */
export const restrictFolder = (folder: string): void => {
  const icacls = join(process.env.SystemRoot ?? 'C:\\Windows', 'System32', 'icacls.exe');
  const sid = ownSid();
  const user = sid === undefined ? userInfo().username : `*${sid}`;
  const { status, stderr } = spawnSync(icacls, [folder, '/inheritance:r', '/grant:r', `${user}:(OI)(CI)F`], {
    windowsHide: true,
    encoding: 'utf8',
  });
  if (status !== 0) {
    throw new Complaint(
      `${folder} could not be made private with icacls (${stderr?.trim() || 'it did not start'}). Choose a folder of your own with PROVARA_HOME.`,
    );
  }
};
