import { execFile } from 'node:child_process';
import { Complaint } from '../complaint.ts';

const LIMIT_MS = 60_000;

export interface ToolEnd {
  /** Null when the tool could not be started or had to be ended. */
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs one of the system's own tools; an input, so that tests see what would be done to the system. Never rejects. */
export type RunTool = (file: string, args: readonly string[]) => Promise<ToolEnd>;

export const runTool: RunTool = (file, args) =>
  new Promise((resolve) => {
    const options = { timeout: LIMIT_MS, windowsHide: true, encoding: 'utf8' as const };
    execFile(file, [...args], options, (error, stdout, stderr) => {
      const code = error === null ? 0 : typeof error.code === 'number' ? error.code : null;
      resolve({ code, stdout, stderr: stderr === '' && code === null ? (error?.message ?? '') : stderr });
    });
  });

/** Runs a tool that has to succeed. Throws `Complaint` with the tool's own words. */
export const mustRun = async (
  run: RunTool,
  file: string,
  args: readonly string[],
  cure: string,
): Promise<ToolEnd> => {
  const end = await run(file, args);
  if (end.code === 0) return end;
  const said = `${end.stderr}\n${end.stdout}`.trim().split('\n')[0]?.trim() ?? '';
  throw new Complaint(
    `${file} ${args[0] ?? ''} ${end.code === null ? 'could not be run' : `ended with ${end.code}`}${said === '' ? '' : `: ${said}`}. ${cure}`,
  );
};
