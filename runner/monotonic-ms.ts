/** Milliseconds that pass whatever the system's clock is set to. `performance` would load ten modules of Node at the start. */
export const monotonicMs = (): number => process.uptime() * 1_000;
