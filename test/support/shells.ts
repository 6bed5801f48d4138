import type { Shell } from '../../shared/plan.ts';
import { findPwsh } from './find-pwsh.ts';

/** A shell that the tests run with, and how some words are said in it. */
export interface TestShell {
  readonly kind: Shell;
  /** For the runner's option. */
  readonly option: string;
  /** Prints a line. */
  readonly say: (text: string) => string;
  /** Makes a file. */
  readonly touch: (path: string) => string;
  /** Makes a file with the number of its process, then stays. */
  readonly stay: (pidFile: string) => string;
}

const SH: TestShell = {
  kind: 'sh',
  option: 'sh',
  say: (text) => `echo '${text}'`,
  touch: (path) => `echo x >> '${path}'`,
  stay: (pidFile) => `echo $$ > '${pidFile}'; while :; do sleep 0.1; done`,
};

const pwsh = (option: string): TestShell => ({
  kind: 'pwsh',
  option,
  say: (text) => `Write-Output '${text}'`,
  touch: (path) => `[IO.File]::AppendAllText('${path}', "x\`n")`,
  stay: (pidFile) =>
    `[IO.File]::WriteAllText('${pidFile}', [string]$PID); while ($true) { [Threading.Thread]::Sleep(50) }`,
});

const found = findPwsh();

/** `sh`, and PowerShell where there is one. */
export const SHELLS: readonly TestShell[] = found === undefined ? [SH] : [SH, pwsh(found)];

/** The PowerShell alone; undefined when there is none, which is said in one line. */
export const PWSH: TestShell | undefined = found === undefined ? undefined : pwsh(found);

if (found === undefined) {
  console.warn('No PowerShell was found (pwsh on the path, or PROVARA_TEST_PWSH): tested with sh only.');
}
