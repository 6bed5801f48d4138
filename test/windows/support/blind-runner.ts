import { startRunner } from '../../../runner/runner.ts';
import { listCommands } from '../../../runner/shell/list-commands.ts';
import type { ListCommands } from '../../../runner/shell/second-opinion.ts';

/** A runner whose own parser overlooks one command: `blind-runner HUB_URL TOKEN HOME COMMAND`. */
const [, , hubUrl = '', token = '', home = '', overlooked = ''] = process.argv;

const listOthers: ListCommands = (text, shell) =>
  listCommands(text, shell)
    ?.split('\n')
    .filter((line) => !line.endsWith(`:${overlooked}`))
    .join('\n');

const { stopped } = startRunner({
  hubUrl,
  token,
  home,
  shell: 'pwsh',
  proof: 'token',
  listCommands: listOthers,
  // One process in all: what is shown does not depend on it.
  readyShell: false,
});
process.exitCode = (await stopped).exitCode;
