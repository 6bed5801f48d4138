import { existsSync, readFileSync } from 'node:fs';
import { Complaint } from '../hub/complaint.ts';

/** A user has one runner that the system keeps: another folder's is not replaced unasked. */
export const refuseOtherFolder = (file: string, homeWord: string, home: string): void => {
  if (!existsSync(file) || readFileSync(file, 'utf8').includes(homeWord)) return;
  throw new Complaint(
    `The system keeps another folder's runner running here, not that of ${home}: ${file}. Remove it first: provara service uninstall`,
  );
};
