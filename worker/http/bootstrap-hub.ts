import { bootstrapSchema } from '../../shared/credential.ts';
import type { Env } from '../env.ts';

let last: { readonly text: string; readonly id: string } | undefined;

/** The id of the hub that this deployment was made for; undefined when it was given none. */
export const bootstrapHubId = (env: Env): string | undefined => {
  const { PROVARA_BOOTSTRAP: text } = env;
  if (text === undefined || text === last?.text) return text && last?.id;
  try {
    last = { text, id: bootstrapSchema.parse(JSON.parse(text)).hub };
    return last.id;
  } catch {
    // The parser's words would quote the text; whoever reads the log needs only to know which setting it is.
    throw new Error(
      'PROVARA_BOOTSTRAP is not readable: it must be the JSON that `npm start` or `npm run deploy` writes.',
    );
  }
};
