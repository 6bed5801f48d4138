/** Of every program that is asked for nothing but its version. */
const VERSIONED =
  'git npm npx pnpm yarn node deno bun python python3 py pip pip3 dotnet docker kubectl helm winget choco cargo rustc java terraform az gh code';

/**
 * What a program does, in words, by its name or its name and first word. It is said only where all other words are
 * known for it: see PLAIN_WORDS. What only looks begins as ONLY_LOOKS knows it, of programs of Windows alone: what
 * others are asked, they may run code for.
 */
export const PROGRAM_PHRASES: ReadonlyMap<string, string> = new Map([
  ...VERSIONED.split(' ').map((name) => [`${name} --version`, `asks ${name} for its version`] as const),
  ['hostname', "shows the computer's name"],
  ['whoami', 'shows which account this runs as'],
  ['systeminfo', 'shows details of the computer'],
  ['tasklist', 'lists running programs'],
  ['driverquery', 'lists drivers'],
  ['getmac', 'shows network addresses'],
  ['quser', 'lists who is signed in'],
  ['query user', 'lists who is signed in'],
  ['qwinsta', 'lists sessions'],
  ['findstr', 'searches for a text'],
  ['tree', 'lists folders'],
  ['netstat', 'lists network connections'],
  ['ipconfig', 'shows network settings'],
  ['where', 'searches for programs or files'],
  ['fc', 'compares files'],
  ['arp -a', 'lists network neighbours'],
  ['route print', 'shows network routes'],
  ['reg query', 'reads the registry'],
  ['ping', 'sends pings'],
  ['tracert', 'traces the way to a machine'],
  ['nslookup', 'asks a name server'],
  ['sfc', 'checks or repairs files of Windows'],
  ['chkdsk', 'checks or repairs a disk'],
  ['taskkill', 'ends programs'],
  ['shutdown', 'shuts down or restarts the machine'],
  ['git status', 'asks git what has changed'],
  ['git log', 'asks git for the history'],
  ['git diff', 'asks git for differences'],
  ['git show', 'asks git for a commit or a file'],
  ['git branch', 'asks git for the branches'],
  ['git remote', 'asks git for the addresses of remotes'],
  ['git rev-parse', 'asks git for the id of a commit'],
  ['npm -v', 'asks npm for its version'],
  ['npm ls', 'asks npm for the installed packages'],
  ['npm list', 'asks npm for the installed packages'],
  ['npm outdated', 'asks npm for outdated packages'],
  ['npm view', 'asks npm about a package'],
  ['npm run', 'runs a script of the npm project'],
  ['npm test', 'runs the tests of the npm project'],
  ['npm ci', 'installs packages by npm'],
  ['npm install', 'installs packages by npm'],
  ['node -v', 'asks node for its version'],
  ['pip list', 'asks pip for the installed packages'],
  ['pip freeze', 'asks pip for the installed packages'],
  ['pip show', 'asks pip about a package'],
  ['pip install', 'installs packages by pip'],
  ['dotnet --info', 'asks what of .NET is installed'],
  ['dotnet --list-sdks', 'asks what of .NET is installed'],
  ['docker ps', 'asks docker for the containers'],
  ['docker images', 'asks docker for the images'],
  ['docker logs', 'asks docker for the output of a container'],
  ['docker inspect', 'asks docker for details'],
  ['kubectl get', 'asks kubectl for objects'],
  ['kubectl logs', 'asks kubectl for the output of a pod'],
  ['winget list', 'asks winget for the installed software'],
  ['winget search', 'asks winget for software'],
  ['winget show', 'asks winget about software'],
  ['winget install', 'installs software by winget'],
  ['winget upgrade', 'updates software by winget, or lists what it could'],
  ['winget uninstall', 'removes software by winget'],
  ['choco list', 'asks choco for the installed software'],
  ['choco install', 'installs software by choco'],
  ['choco upgrade', 'updates software by choco'],
]);

/** Of a name of which nothing is known. */
export const UNKNOWN = 'is not a known command';

/** Why nobody can say that a command only reads, by the name of a program or by what kind of command it is. */
export const WHY_UNKNOWN: ReadonlyMap<string, string> = new Map([
  ['cmdlet', 'is not known to only read'],
  ['program', 'is a program, and what a program does is not analysed'],
  ['script', 'is a script, whose content is not part of the plan'],
  ['git', 'may run programs that the settings and hooks of its repository name'],
  ['npm', 'may run scripts that the project and its packages name'],
]);
