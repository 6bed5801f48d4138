/** How the summary of a text begins that is no PowerShell; why follows. */
export const UNREADABLE = 'can not be read as PowerShell: ';
