import { startRunner } from '../../runner/runner.ts';

/** A runner as a process of its own: `runner-entry HUB_URL TOKEN HOME SHELL`. */
const [, , hubUrl = '', token = '', home = '', shell = 'sh'] = process.argv;
const runner = startRunner({
  hubUrl,
  token,
  home,
  shell,
  proof: 'token',
  workDir: home,
  timing: { backoffBaseMs: 20, backoffCapMs: 100, gentleMs: 300 },
  log: (line) => console.log(JSON.stringify(line)),
});
process.on('SIGTERM', () => void runner.stop());
const { exitCode } = await runner.stopped;
process.exit(exitCode);
