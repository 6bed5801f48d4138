/** How a program's arguments can hold code. */
export type ProgramKind = 'powershell' | 'cmd' | 'interpreter' | 'launcher' | 'loader';

/** Programs that run what they are given; the key is the program's name as facts have it. */
export const PROGRAMS: ReadonlyMap<string, ProgramKind> = new Map([
  ['powershell', 'powershell'],
  ['pwsh', 'powershell'],
  ['pwsh-preview', 'powershell'],
  ['powershell_ise', 'loader'],
  ['cmd', 'cmd'],
  ...kind(
    'interpreter',
    'python python2 python3 py pyw pythonw node nodejs deno bun ruby perl php lua tclsh bash sh dash zsh fish busybox wsl wslconfig awk gawk sqlcmd osql mysql psql sqlite3 csi fsi dotnet-script ts-node tsx java jshell rscript julia vim nvim emacs ed gdb lldb expect',
  ),
  ...kind(
    'launcher',
    'forfiles conhost wmic pcalua runas psexec psexec64 paexec scriptrunner explorer start nohup sudo env xargs winrs ssh schtasks at openconsole wt windowsterminal cdb devtoolslauncher vsjitdebugger ttdinject tttracer bginfo control hh ftp rcsi sc mmc gpscript taskeng dllhost verclsid nice ionice setsid stdbuf doas su unshare chroot flock parallel strace ltrace runuser pkexec systemd-run chrt taskset watch tmux screen fakeroot valgrind nsenter start-stop-daemon ssh-agent gosu unbuffer proxychains torsocks',
  ),
  ...kind(
    'loader',
    'mshta rundll32 regsvr32 wscript cscript msbuild installutil regasm regsvcs certutil msiexec cmstp odbcconf presentationhost ieexec xwizard extexport infdefaultinstall mavinject microsoft.workflow.compiler csc vbc jsc ilasm dnx appvlp syncappvpublishingserver workfolders pubprn desktopimgdownldr esentutl expand extrac32 makecab replace print wab',
  ),
]);

function kind(of: ProgramKind, names: string): readonly (readonly [string, ProgramKind])[] {
  return names.split(' ').map((name) => [name, of] as const);
}

/** Programs that delete what they are given. */
export const DELETING = /^(?:del|erase|rd|rmdir|sdelete|sdelete64|rimraf|shred|unlink|rm|deltree)$/;

/** Of those, the ones to which a word with a slash before it is a path. */
export const DASHED = /^(?:rm|shred|unlink)$/;

/** Programs that take an address without a scheme. */
export const FETCHES =
  /^(?:curl|wget2?|https?|xh|xhs|aria2c|bitsadmin|certutil|ab|hey|wrk|lynx|links|w3m|websocat|grpcurl)$/;

/** What one of them is told where its words are files. */
export const HASHES = /^certutil [-/]hashfile$/i;

/** Programs that read the files that a mask means. */
export const READS_MASKS = /^(?:findstr|find|fc|comp|type|more)$/;

/** Files that say what a shell loads before it runs anything. */
export const LOADING_FLAGS = /^(?:psc|settingsfile|configuration)/;

/** Launchers whose command line stands behind a sign, and those whose line begins with the first word that is no switch. */
export const LINE_AFTER: ReadonlyMap<string, RegExp> = new Map([
  ['forfiles', /^\/c$/i],
  ['wmic', /^create$/i],
  ['schtasks', /^\/tr$/i],
  ['pcalua', /^-a$/i],
]);
export const LINE_FIRST =
  /^(?:conhost|openconsole|nohup|sudo|scriptrunner|psexec|psexec64|paexec|explorer|wt)$/;

/** Words that only ask a program about itself. */
export const QUESTIONS = /^(?:--version|-version|-V|-v|--help|-h|\/\?|-\?|version|help)$/;

/** Names to which cmd lets the first switch be glued. */
export const GLUES =
  /^(?:del|erase|rd|rmdir|cd|chdir|pushd|dir|copy|move|ren|type|echo|set|md|mkdir|cmd|powershell|pwsh)$/i;

/** Batch files, and programs that Windows has as one. */
export const BATCH =
  /\.(?:bat|cmd)$|^(?:npm|npx|pnpm|pnpx|yarn|yarnpkg|corepack|bunx?|provara|az|gcloud|gsutil|bq|code(?:-insiders)?|cursor|windsurf|codium|claude|codex|gemini|mvnw?|gradlew?|ant|sbt|scala|kotlinc?|groovy|flutter|dart|composer|gem|bundler?|rails|rake|irb|scoop|conda|ng|nx|tsc|ts-node|tsx|vue|vite|vitest|jest|eslint|prettier|webpack|rollup|esbuild|turbo|lerna|nodemon|pm2|rimraf|http-server|serve|wrangler|vercel|netlify|firebase|heroku|serverless|sls|cdk|expo|ionic|cordova|electron|playwright|cypress|newman|elixir|mix|iex|jruby|phpunit|lein|vcvarsall|emcc)$/;
/** Words in which cmd finds more than a word, if PowerShell gives them no quotes, or `%` in any case. */
export const READ_BY_CMD = /^\S*[&|<>]|^[^"]*".*[&|<>]|%[^%\s]+%/s;

/** What has cmd run a text: `/c`, also glued to others: `/d/c`, `/v:on/c`. */
export const RUN_SWITCH = /^(?:\/[a-z](?::\w+)?)*?\/[ckr]/i;
/** A part of a word that stands in quotes; the last one may be left open. */
export const QUOTED_PART = /(?<!\\)"(?:[^"]|(?<=\\)")*"?/g;
