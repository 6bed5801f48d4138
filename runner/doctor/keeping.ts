/** Whose runner a folder has, which says how it is started and kept running. */
export type Keeping = 'paired' | 'own hub' | 'none';

/** Of the machine of a hub of `npm start`. */
export const KEPT_BY_START =
  'npm start runs it, and has to be kept running itself: docs/operations.md, "Keep npm start running".';
