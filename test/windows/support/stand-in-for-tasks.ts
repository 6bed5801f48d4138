import { existsSync, linkSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { NODE, newWindowsFolder } from './windows-runner.ts';
import { onLinux } from './wine.ts';

/** Wine's own succeeds and does nothing. This one is Node by another name: see `TEXT`. */
const SCHTASKS = 'C:\\windows\\system32\\schtasks.exe';

/** Keeps one task as it was registered, and prints it as Windows does: with `?` for what is not in the code page. Starts nothing. */
const TEXT = (file: string): string => `
if (/schtasks\\.exe$/i.test(process.execPath)) {
  const fs = require('node:fs');
  const file = ${JSON.stringify(file)};
  const words = process.argv.slice(1);
  const end = (code, said) => { fs.writeSync(code === 0 ? 1 : 2, said + '\\r\\n'); process.exit(code); };
  // Node takes the first word for a file.
  const verb = words[0].replace(/^.*[\\\\/]/, '');
  if (verb === 'Create') fs.writeFileSync(file, fs.readFileSync(words[words.indexOf('/XML') + 1], 'utf16le').replace('\\uFEFF', ''));
  else if (!fs.existsSync(file)) end(1, 'ERROR: The system cannot find the file specified.');
  else if (verb === 'Query') end(0, words.includes('/XML') ? fs.readFileSync(file, 'utf8').replace(/[^\\r\\n -~]/g, '?') : '"task","N/A","Ready"');
  else if (verb === 'Delete') fs.rmSync(file);
  end(0, 'SUCCESS');
}
`;

/** What stands in for Task Scheduler in a test. */
export interface StandInForTasks {
  /** With which programs must be started that are to find it. */
  readonly env: Readonly<Record<string, string>>;
  /** As it is registered now, in XML; undefined where there is none. */
  readonly task: () => string | undefined;
  readonly remove: () => void;
}

/** Puts it in the place of Wine's, which succeeds whatever it is asked and says nothing. */
export const standInForTasks = (): StandInForTasks => {
  const folder = newWindowsFolder('tasks');
  const [text, file] = [`${folder}\\schtasks.cjs`, `${folder}\\task.xml`];
  const [own, aside] = [onLinux(SCHTASKS), `${onLinux(SCHTASKS)}.aside`];
  writeFileSync(onLinux(text), TEXT(file));
  // A run that was cut off may have left it so.
  if (existsSync(aside)) rmSync(own, { force: true });
  else renameSync(own, aside);
  linkSync(onLinux(NODE), own);
  return {
    env: {
      WINEDLLOVERRIDES: 'schtasks.exe=n',
      NODE_OPTIONS: `--require ${text.replaceAll('\\', '/')}`,
    },
    task: () => (existsSync(onLinux(file)) ? readFileSync(onLinux(file), 'utf8') : undefined),
    remove: () => {
      rmSync(own);
      renameSync(aside, own);
    },
  };
};
