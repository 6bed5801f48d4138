/** Hands arguments and options on; the command's number becomes the exit code. */
export const ends =
  <T extends unknown[]>(run: (...given: T) => Promise<number>) =>
  async (...given: T): Promise<void> => {
    process.exitCode = await run(...given);
  };
