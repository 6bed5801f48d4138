/** The rules that keep plans away from this hub and its runner, in the policy's words as in those of an installation. */
export const HUB_CONTROL = 'hub-control';
export const HUB_FILES = 'hub-files';

/** They deny whatever the policy file says. */
export const HUB_RULES: ReadonlySet<string> = new Set([HUB_CONTROL, HUB_FILES]);

/** Those that also apply where a path only could mean one of their places: by wildcards, or by another name of it. */
export const SUSPECTING_RULES: ReadonlySet<string> = new Set([HUB_FILES]);
