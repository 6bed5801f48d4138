export interface RunnerOptions {
  readonly hub: string;
  readonly slots: number;
  readonly shell: string | undefined;
}

/** `provara runner`: runs plans for a hub until it is told to stop. Gives the exit code. */
export const runner = async (_options: RunnerOptions): Promise<number> => 1;
