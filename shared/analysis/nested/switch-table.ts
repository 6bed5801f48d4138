export interface Switch {
  readonly name: string;
  readonly least: number;
  readonly takesValue: boolean;
}

export const flag = (name: string, least: number): Switch => ({ name, least, takesValue: false });
const valued = (name: string, least: number): Switch => ({ name, least, takesValue: true });

/** From PowerShell's own CommandLineParameterParser: each name with the fewest letters that it may be cut to. */
export const SWITCHES: readonly Switch[] = [
  valued('encodedcommand', 1),
  valued('ec', 2),
  valued('command', 1),
  valued('commandwithargs', 8),
  valued('cwa', 3),
  valued('file', 1),
  valued('encodedarguments', 8),
  valued('ea', 2),
  valued('executionpolicy', 2),
  valued('ep', 2),
  valued('windowstyle', 1),
  valued('inputformat', 3),
  valued('if', 2),
  valued('outputformat', 1),
  valued('of', 2),
  valued('configurationname', 7),
  valued('configurationfile', 14),
  valued('custompipename', 3),
  valued('settingsfile', 8),
  valued('workingdirectory', 2),
  valued('wd', 2),
  valued('psconsolefile', 1),
  flag('version', 1),
  flag('noprofile', 3),
  flag('nologo', 3),
  flag('noexit', 3),
  flag('noninteractive', 4),
  flag('interactive', 1),
  flag('mta', 1),
  flag('sta', 2),
  flag('login', 1),
  flag('help', 1),
  flag('?', 1),
];

/** Modes in which the process is told over a pipe or a socket what to run. */
export const SERVER_MODES: readonly (readonly [name: string, least: number])[] = [
  ['servermode', 1],
  ['socketservermode', 2],
  ['sshservermode', 4],
  ['namedpipeservermode', 3],
  ['v2socketservermode', 4],
];
