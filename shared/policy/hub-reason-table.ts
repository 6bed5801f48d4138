/** Why a plan may not speak to this hub, and not touch its runner's folder. */
export const SPEAKS_TO_HUB = 'Speaks to this hub: a plan must not approve, deny or make plans.';
export const TOUCHES_RUNNER = "Touches the runner's own folder: its keys, tokens, journal or policy.";
