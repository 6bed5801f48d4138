import { readFileSync, statSync } from 'node:fs';
import { Complaint } from '../../complaint.ts';
import { readCredentials, tokenOf } from '../../hub/credentials-file.ts';
import { EXIT } from '../exit-code.ts';

/**
 * From the file that `PROVARA_RUNNER_TOKEN_FILE` names, from `PROVARA_RUNNER_TOKEN`, or from the state folder; never
 * from the command line, which every user can read. The variables are taken out of `env`.
 */
export const runnerToken = (home: string, env: NodeJS.ProcessEnv): string => {
  const { PROVARA_RUNNER_TOKEN_FILE: path, PROVARA_RUNNER_TOKEN: given } = env;
  // What the runner starts must not inherit them. The system's own copy of a process's first environment stays.
  delete env.PROVARA_RUNNER_TOKEN_FILE;
  delete env.PROVARA_RUNNER_TOKEN;
  if (path !== undefined) return readTokenFile(path);
  if (given !== undefined) return given;
  const credentials = readCredentials(home);
  if (credentials !== undefined) return tokenOf(credentials, 'runner').token;
  throw new Complaint(
    `${home} has no credentials. Start with npm start, or name a file with the token in PROVARA_RUNNER_TOKEN_FILE.`,
    EXIT.usage,
  );
};

const readTokenFile = (path: string): string => {
  try {
    if (process.platform !== 'win32' && (statSync(path).mode & 0o077) !== 0) {
      throw new Error('others may read or write it; chmod 600 mends that');
    }
    return readFileSync(path, 'utf8').trim();
  } catch (error) {
    throw new Complaint(`The token file ${path} can not be used: ${(error as Error).message}.`, EXIT.usage);
  }
};

/** Without any token: the system shows the environment that a process was started with to all of its user's commands. */
export const withoutTokens = (env: NodeJS.ProcessEnv): NodeJS.ProcessEnv =>
  Object.fromEntries(Object.entries(env).filter(([name]) => !/^PROVARA_(\w+_)?TOKEN(_FILE)?$/i.test(name)));
