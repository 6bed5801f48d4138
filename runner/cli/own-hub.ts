import { Complaint } from '../hub/complaint.ts';
import { readCredentials } from '../hub/credentials-file.ts';

/** Whether `home` is the folder of a hub of `npm start`. Damaged credentials are those of a hub, too. */
export const hasOwnHub = (home: string): boolean => {
  try {
    return readCredentials(home) !== undefined;
  } catch (error) {
    if (error instanceof Complaint) return true;
    throw error;
  }
};
