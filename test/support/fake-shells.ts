import { copyFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { newFolder } from './start-runner.ts';

/** `/bin/sh` under a path of its own, for tests that take it away. */
export const copyOfSh = (): string => {
  const path = join(newFolder('shell'), 'sh');
  copyFileSync('/bin/sh', path);
  return path;
};

/** A program named `pwsh` that is none: it answers the question for its version, then does `text` (POSIX shell). */
export const fakePwsh = (text: string): string => {
  const path = join(newFolder('shell'), 'pwsh');
  const script = `#!/bin/sh\ncase "$*" in *PSVersionTable*) echo 7.9.9; exit 0;; esac\n${text}\n`;
  writeFileSync(path, script, { mode: 0o755 });
  return path;
};
