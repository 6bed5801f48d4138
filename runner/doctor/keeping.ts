/** Whose runner a folder has, which says how it is started and kept running. */
export type Keeping = 'paired' | 'own hub' | 'none';
