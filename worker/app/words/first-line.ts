/** The first line that is not blank, for a card; the plan's page shows all of it. */
export const firstLine = (text: string): string =>
  text
    .split('\n')
    .find((line) => line.trim() !== '')
    ?.trim() ?? text;
