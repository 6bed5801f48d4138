/** What helps where the hub takes this machine's token no more, or never did. */
export const RENEW =
  'Pair this machine again: provara pair URL. If its token came from elsewhere, make a new one and start the runner with it.';
