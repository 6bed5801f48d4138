import { flag, SERVER_MODES, SWITCHES, type Switch } from './switch-table.ts';

/** What a `powershell` or `pwsh` command line asks for. */
export interface PowerShellCall {
  /** The text or base64 that it runs; null: none. */
  readonly code: string | null;
  readonly encoded: boolean;
  /** A script file that it runs. */
  readonly file: string | null;
  /** Words that change how it runs: hidden window, execution policy. */
  readonly flags: readonly string[];
  /** Where it starts, if it says so. */
  readonly folders: readonly string[];
  /** Every switch is known and means the same to every version; otherwise what is run may be something else. */
  readonly isSure: boolean;
}

interface FoundSwitch extends Switch {
  readonly isSure: boolean;
}

const switchName = (word: string): string | null =>
  /^(?:--|[-/\u2013\u2014\u2015])(.+)$/s.exec(word)?.[1]?.toLowerCase() ?? null;

/** `-i` and `-in` are `-InputFormat` with a value in some versions and `-Interactive` without one in others. */
const meansTwo = (name: string): boolean => name === 'i' || name === 'in';

const findSwitch = (name: string): FoundSwitch | null => {
  const exact = SWITCHES.find((one) => one.name === name);
  const known = exact ?? SWITCHES.find((one) => one.name.startsWith(name) && name.length >= one.least);
  if (known !== undefined) return { ...known, isSure: !meansTwo(name) };
  const isServer = SERVER_MODES.some(([mode, least]) => mode.startsWith(name) && name.length >= least);
  // Too short for PowerShell's own rule: still more likely this than a script's name.
  const short = isServer ? flag(name, 1) : SWITCHES.find((one) => one.name.startsWith(name));
  return short === undefined ? null : { ...short, isSure: false };
};

const isEncodedSwitch = (word: string): boolean => {
  const name = switchName(word);
  return name !== null && (name === 'ec' || 'encodedcommand'.startsWith(name));
};

/** Reads the words after `powershell` or `pwsh`. Words without a switch are a command (5.1) or a file (7). */
export const readPowerShellArguments = (words: readonly string[], isPwsh: boolean): PowerShellCall => {
  const flags: string[] = [];
  const folders: string[] = [];
  let isSure = true;
  const call = (code: string | null, encoded = false, file: string | null = null): PowerShellCall => ({
    code,
    encoded,
    file,
    flags,
    folders,
    isSure,
  });
  for (let index = 0; index < words.length; index += 1) {
    const word = words[index] ?? '';
    const name = switchName(word);
    const found = name === null ? null : findSwitch(name);
    // Looked for once: from the first switch that isn't sure, all that follow are seen.
    if (isSure && found?.isSure !== true && name !== null) {
      isSure = false;
      const encodedAt = words.findIndex((one, at) => at > index && isEncodedSwitch(one));
      if (encodedAt !== -1) return call(words[encodedAt + 1] ?? '', true);
    }
    if (found === null) {
      const rest = words.slice(index);
      return isPwsh && /\.ps1$/i.test(word) ? call(null, false, word) : call(rest.join(' '));
    }
    const rest = words.slice(index + 1);
    switch (found.name) {
      case 'encodedcommand':
      case 'ec':
        return call(rest[0] ?? '', true);
      case 'command':
      case 'commandwithargs':
      case 'cwa':
        return call(rest.join(' '));
      case 'file':
        return rest[0] === '-' ? call(rest.join(' ')) : call(null, false, rest[0] ?? '');
      default:
        if (/^w(?:orkingdirectory|d)$/.test(found.name)) folders.push(rest[0] ?? '');
        flags.push(found.takesValue ? `${found.name} ${rest[0] ?? ''}` : found.name);
        if (found.takesValue || (found.name === 'version' && /^\d/.test(rest[0] ?? ''))) index += 1;
    }
  }
  return call(null);
};
