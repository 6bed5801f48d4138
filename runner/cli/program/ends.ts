/**
 * Hands arguments and options on to the command that `load` gives; its number becomes the exit code.
 * Loaded only when it is called: a command waits for no other's code.
 */
export const ends =
  <T extends unknown[]>(load: () => Promise<(...given: T) => Promise<number>>) =>
  async (...given: T): Promise<void> => {
    const run = await load();
    process.exitCode = await run(...given);
  };
