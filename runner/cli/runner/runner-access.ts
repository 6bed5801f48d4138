import { Complaint } from '../../complaint.ts';
import { readPairing } from '../../keys/pairing-file.ts';
import { EXIT } from '../exit-code.ts';
import { runnerToken } from './runner-token.ts';

/** Where a runner connects and with which token. */
export interface RunnerAccess {
  readonly hub: string;
  readonly token: string;
  /** The token at this moment: a paired machine's may be rotated while it runs. */
  readonly tokenNow: () => string;
  readonly pairedAt: string | undefined;
}

/** As the options and the environment say, or else as the machine was paired. Takes the token's variables out of `env`. */
export const runnerAccess = (home: string, hub: string | undefined, env: NodeJS.ProcessEnv): RunnerAccess => {
  const isGiven = env.PROVARA_RUNNER_TOKEN_FILE !== undefined || env.PROVARA_RUNNER_TOKEN !== undefined;
  const pairing = isGiven ? undefined : readPairing(home);
  if (pairing !== undefined && (hub === undefined || hub.replace(/\/+$/, '') === pairing.hub_url)) {
    const { hub_url, token, paired_at: pairedAt } = pairing;
    return { hub: hub_url, token, tokenNow: () => readPairing(home)?.token ?? token, pairedAt };
  }
  if (hub === undefined) {
    throw new Complaint(
      `${home} is not paired with a hub. Pair it: provara pair URL. Or name the hub: --hub URL`,
      EXIT.usage,
    );
  }
  const token = runnerToken(home, env);
  return { hub, token, tokenNow: () => token, pairedAt: undefined };
};
