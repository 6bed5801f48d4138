import { type Ending, ending } from '../ending.ts';

/** What helps where the hub takes this machine's token no more, or never did. */
export const RENEW =
  'Pair this machine again: provara pair URL. If its token came from elsewhere, make a new one and start the runner with it.';

/** The same at the door and while the runner runs. */
export const tokenRefused = (): Ending =>
  ending('unauthenticated', "The hub does not accept this runner's token.", RENEW);
