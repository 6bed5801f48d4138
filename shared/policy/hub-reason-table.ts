/** Why a plan may not speak to this hub, and not touch what is its runner's. */
export const SPEAKS_TO_HUB = 'Speaks to this hub: a plan must not approve, deny or make plans.';
export const TOUCHES_RUNNER =
  "Touches what is the runner's own: its folder, keys, tokens, journal or policy.";
