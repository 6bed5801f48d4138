/** Programs that run a command out of a package; the words after one of which the package stands. Null: at once. */
export const RUNNERS: ReadonlyMap<string, readonly string[] | null> = new Map([
  ['npx', null],
  ['pnpx', null],
  ['bunx', null],
  ['uvx', null],
  ['npm', ['exec', 'x', 'init', 'create', 'innit']],
  ['pnpm', ['dlx', 'exec', 'create']],
  ['yarn', ['dlx', 'exec', 'create']],
  ['yarnpkg', ['dlx', 'exec', 'create']],
  ['bun', ['x', 'create']],
  ['pipx', ['run']],
  ['uv', ['run']],
  ['corepack', ['npm', 'npx', 'pnpm', 'pnpx', 'yarn']],
]);

/** Switches whose value is a word of its own. */
export const VALUED =
  /^(?:-p|--package|-w|--workspace|-C|--dir|--prefix|--registry|--cache|--userconfig|--from|--with|--python|--filter|--cwd)$/;
/** Switches without one. */
export const PLAIN = /^(?:-y|--yes|-n|--no|--no-install|--quiet|-q|-s|--silent|--|--bun|-b|--verbose)$/;
/** Switches whose value is a command line. */
export const CALL = /^(?:-c|--call|--shell-mode)(?:=(.*))?$/s;
