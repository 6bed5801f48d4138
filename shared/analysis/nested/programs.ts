/** How a program's arguments can hold code. */
export type ProgramKind = 'powershell' | 'cmd' | 'interpreter' | 'launcher' | 'loader';

/** Programs that run what they are given; the key is the program's name as facts have it. */
const PROGRAMS: ReadonlyMap<string, ProgramKind> = new Map([
  ['powershell', 'powershell'],
  ['pwsh', 'powershell'],
  ['pwsh-preview', 'powershell'],
  ['powershell_ise', 'loader'],
  ['cmd', 'cmd'],
  ...kind(
    'interpreter',
    'python python2 python3 py pyw pythonw node nodejs deno bun ruby perl php lua tclsh bash sh dash zsh fish busybox wsl wslconfig awk gawk sqlcmd osql mysql psql sqlite3 csi fsi dotnet-script ts-node tsx java jshell rscript julia',
  ),
  ...kind(
    'launcher',
    'forfiles conhost wmic pcalua runas psexec psexec64 paexec scriptrunner explorer start nohup sudo env xargs winrs ssh schtasks at openconsole wt windowsterminal cdb devtoolslauncher vsjitdebugger ttdinject tttracer bginfo control hh ftp rcsi sc mmc gpscript taskeng dllhost verclsid',
  ),
  ...kind(
    'loader',
    'mshta rundll32 regsvr32 wscript cscript msbuild installutil regasm regsvcs certutil msiexec cmstp odbcconf presentationhost ieexec xwizard extexport infdefaultinstall mavinject microsoft.workflow.compiler csc vbc jsc ilasm dnx appvlp syncappvpublishingserver workfolders pubprn desktopimgdownldr esentutl expand extrac32 makecab replace print wab',
  ),
]);

function kind(of: ProgramKind, names: string): readonly (readonly [string, ProgramKind])[] {
  return names.split(' ').map((name) => [name, of] as const);
}

/** How a program runs what it is given; null: as far as is known it doesn't. */
export const programKind = (name: string): ProgramKind | null =>
  PROGRAMS.get(name) ?? (/^(?:python|ruby|perl|php|lua|node)[\d.]+w?$/.test(name) ? 'interpreter' : null);

/** Words that only ask a program about itself. */
const QUESTIONS = /^(?:--version|-V|-v|--help|-h|\/\?|-\?|version|help)$/;

/** Whether the words only ask for a version or help. */
export const isQuestion = (words: readonly string[]): boolean =>
  words.length === 1 && words.every((word) => QUESTIONS.test(word));

/** The command line inside a launcher's words, as cmd would read it; null: none is known. */
export const launched = (name: string, words: readonly string[]): string | null => {
  const after = (pattern: RegExp): readonly string[] => {
    const at = words.findIndex((word) => pattern.test(word));
    return at === -1 ? [] : words.slice(at + 1);
  };
  const line = (parts: readonly string[]): string | null =>
    parts.length === 0 ? null : parts.length === 1 ? (parts[0] ?? null) : parts.map(quoted).join(' ');
  switch (name) {
    case 'forfiles':
      return line(after(/^\/c$/i).slice(0, 1));
    case 'wmic':
      return line(after(/^create$/i).slice(0, 1));
    case 'schtasks':
      return line(after(/^\/tr$/i).slice(0, 1));
    case 'runas':
      return line(words.slice(-1));
    case 'pcalua':
      return line(after(/^-a$/i));
    case 'conhost':
    case 'openconsole':
    case 'nohup':
    case 'sudo':
    case 'scriptrunner':
    case 'psexec':
    case 'psexec64':
    case 'paexec':
    case 'explorer':
    case 'wt':
      return line(words.slice(words.findIndex((word) => !/^[-/\\]/.test(word))));
    default:
      return null;
  }
};

export const quoted = (word: string): string => (/[\s&|<>()]/.test(word) ? `"${word}"` : word);
