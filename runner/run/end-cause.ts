/** Why a step was ended before it ended by itself. */
export type EndCause = 'timed_out' | 'cancelled' | 'stopped' | 'shell_silent';
