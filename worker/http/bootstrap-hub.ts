import { bootstrapSchema } from '../../shared/credential.ts';
import type { Env } from '../env.ts';

/** The id of the hub that this deployment was made for; undefined when it was given none. */
export const bootstrapHubId = (env: Env): string | undefined => {
  if (env.PROVARA_BOOTSTRAP === undefined) return undefined;
  try {
    return bootstrapSchema.parse(JSON.parse(env.PROVARA_BOOTSTRAP)).hub;
  } catch {
    // The parser's words would quote the text; whoever reads the log needs only to know which setting it is.
    throw new Error(
      'PROVARA_BOOTSTRAP is not readable: it must be the JSON that `npm start` or `npm run deploy` writes.',
    );
  }
};
