import type { RunTool, ToolEnd } from '../../runner/service/system-tool.ts';

/** A program that the system is to keep running. */
export const PROGRAM = {
  program: '/opt/node dir/node',
  args: ['/opt/provara.mjs', 'runner', '--home', '/home/a&b/100% $HOME'],
  home: '/home/a&b/100% $HOME',
};

/** What Windows keeps running is that program's runner, unless told otherwise. */
const registeredBy = (line: string): string =>
  /\/XML$|sc\.exe qc /.test(line) ? `C:\\node.exe C:\\provara.mjs runner --home "${PROGRAM.home}"` : '';

/** The system lies outside: what it is asked is written down, and it answers as it is told to. */
export const system = (answers: (line: string) => Partial<ToolEnd> = () => ({})) => {
  const asked: string[] = [];
  const run: RunTool = async (file, args) => {
    const line = [file, ...args].join(' ');
    asked.push(line);
    return { code: 0, stdout: registeredBy(line), stderr: '', ...answers(line) };
  };
  return { run, asked };
};
