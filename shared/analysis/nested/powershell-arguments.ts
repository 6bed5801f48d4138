/** What a `powershell` or `pwsh` command line asks for. */
export interface PowerShellCall {
  /** The text or base64 that it runs; null: none. */
  readonly code: string | null;
  readonly encoded: boolean;
  /** A script file that it runs. */
  readonly file: string | null;
  /** Words that change how it runs: hidden window, execution policy. */
  readonly flags: readonly string[];
}

interface Switch {
  readonly name: string;
  readonly least: number;
  readonly takesValue: boolean;
}

const flag = (name: string, least: number): Switch => ({ name, least, takesValue: false });
const valued = (name: string, least: number): Switch => ({ name, least, takesValue: true });

/** From PowerShell's own CommandLineParameterParser: each name with the fewest letters that it may be cut to. */
const SWITCHES: readonly Switch[] = [
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
  valued('inputformat', 2),
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
  flag('sshservermode', 4),
];

const findSwitch = (word: string): Switch | null => {
  const name = /^(?:--|[-/\u2013\u2014\u2015])(.*)$/s.exec(word)?.[1]?.toLowerCase();
  if (name === undefined || name === '') return null;
  return (
    SWITCHES.find((one) => one.name === name) ??
    SWITCHES.find((one) => one.name.startsWith(name) && name.length >= one.least) ??
    // Too short for PowerShell's own rule: still more likely this than a script's name.
    SWITCHES.find((one) => one.name.startsWith(name)) ??
    null
  );
};

/** Reads the words after `powershell` or `pwsh`. Words without a switch are a command (5.1) or a file (7). */
export const readPowerShellArguments = (words: readonly string[], isPwsh: boolean): PowerShellCall => {
  const flags: string[] = [];
  for (let index = 0; index < words.length; index += 1) {
    const word = words[index] ?? '';
    const found = findSwitch(word);
    if (found === null) {
      const rest = words.slice(index);
      const isFile = isPwsh && /\.ps1$/i.test(rest[0] ?? '');
      return isFile
        ? { code: null, encoded: false, file: rest[0] ?? '', flags }
        : { code: rest.join(' '), encoded: false, file: null, flags };
    }
    const rest = words.slice(index + 1);
    switch (found.name) {
      case 'encodedcommand':
      case 'ec':
        return { code: rest[0] ?? '', encoded: true, file: null, flags };
      case 'command':
      case 'commandwithargs':
      case 'cwa':
        return { code: rest.join(' '), encoded: false, file: null, flags };
      case 'file':
        return rest[0] === '-'
          ? { code: rest.join(' '), encoded: false, file: null, flags }
          : { code: null, encoded: false, file: rest[0] ?? '', flags };
      default:
        flags.push(found.takesValue ? `${found.name} ${rest[0] ?? ''}` : found.name);
        if (found.takesValue || (found.name === 'version' && /^\d/.test(rest[0] ?? ''))) index += 1;
    }
  }
  return { code: null, encoded: false, file: null, flags };
};
