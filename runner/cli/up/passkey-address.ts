import { readTrust } from '../../trust/trust-file.ts';
import { runnerFolderOf } from '../state-folder.ts';

/** What a person has to know when the page is at another address than this machine's passkeys were made at; undefined otherwise. */
export const otherAddressWarning = (home: string, pageAddress: string): string | undefined => {
  const read = readTrust(runnerFolderOf(home));
  if (read.kind !== 'valid' || read.trust.keys.length === 0) return undefined;
  const { rp_id = '', origins = [] } = read.trust.relying_party ?? {};
  const { hostname, origin } = new URL(pageAddress);
  if (origins.includes(origin)) return undefined;
  const cure =
    rp_id === hostname
      ? 'provara passkeys prints the provara trust add line that changes that'
      : 'its passkeys work nowhere else';
  return `This machine takes a yes only from ${origins.join(' or ')}, and the page is now at ${origin}: start as before, or see docs/operations.md ("Whose yes a machine takes"); ${cure}.`;
};
