/** Who else an access list lets in. */
export interface OtherAccess {
  /** Alias or security identifier, as the list has it. */
  readonly who: string;
  readonly mayWrite: boolean;
  /** More people than one, known or not. */
  readonly isGroup: boolean;
}

/**
 * In SDDL's words: the system, administrators (local, domain, enterprise), the services' own accounts, who made or owns a file, and
 * Windows' own installer. They reach everything on the machine, or were given the folder by `provara service`.
 */
const TRUSTED = [
  ...['SY', 'BA', 'LA', 'DA', 'EA', 'LS', 'NS', 'CO', 'OW'],
  ...['S-1-5-18', 'S-1-5-32-544', 'S-1-5-19', 'S-1-5-20', 'S-1-3-0', 'S-1-3-4'],
  'S-1-5-80-956008885-3418522649-1831038044-1853292631-2271478464',
];

/** What SDDL's letters stand for, of those that are rights to a file or folder ("ACE Strings", Microsoft). */
const RIGHTS: Readonly<Record<string, number>> = {
  ...{ CC: 0x1, DC: 0x2, LC: 0x4, SW: 0x8, RP: 0x10, WP: 0x20, DT: 0x40, LO: 0x80, CR: 0x100 },
  ...{ SD: 0x1_0000, RC: 0x2_0000, WD: 0x4_0000, WO: 0x8_0000 },
  ...{ GA: 0x1000_0000, GX: 0x2000_0000, GW: 0x4000_0000, GR: 0x8000_0000 },
  ...{ FA: 0x1f_01ff, FR: 0x12_0089, FW: 0x12_0116, FX: 0x12_00a0 },
};
/** Data, attributes, children; delete, change the list or the owner; all of these together. */
const WRITING = 0x2 | 0x4 | 0x10 | 0x40 | 0x100 | 0x1_0000 | 0x4_0000 | 0x8_0000 | 0x1000_0000 | 0x4000_0000;
const ALLOWING = /^(?:A|OA|XA|ZA)$/;
/** One account of this machine or of a domain; below 1000 are the groups that every domain has. */
const ACCOUNT = /^S-1-5-21-\d+-\d+-\d+-(?:500|\d{4,})$/;

const maskOf = (rights: string): number =>
  /^0x/i.test(rights)
    ? Number(rights)
    : (rights.match(/../g) ?? []).reduce((mask, letters) => mask | (RIGHTS[letters] ?? WRITING), 0);

/** All that a list (SDDL, from `D:` on) allows to others than `own`; Windows' language plays no part in it. */
export const othersIn = (list: string, own: string | undefined): readonly OtherAccess[] => {
  // No list at all: whoever comes is let in.
  if (/^D:[A-Z]*NO_ACCESS_CONTROL/.test(list)) return [{ who: 'WD', mayWrite: true, isGroup: true }];
  return [...list.matchAll(/\(([^;()]*);[^;()]*;([^;()]*);[^;()]*;[^;()]*;([^;()]*)[;)]/g)].flatMap(
    ([, type = '', rights = '', who = '']) => {
      const isGroup = !ACCOUNT.test(who);
      // Which account is this user's can not be told then.
      const isOwn = own === undefined ? !isGroup : who === own;
      if (!ALLOWING.test(type) || isOwn || TRUSTED.includes(who) || maskOf(rights) === 0) return [];
      return [{ who, mayWrite: (maskOf(rights) & WRITING) !== 0, isGroup }];
    },
  );
};
