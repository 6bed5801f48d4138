import { defineConfig } from 'vitest/config';

/** Of `npm run test:windows`, which has set up what these tests run in. */
export default defineConfig({
  test: {
    name: 'windows',
    include: ['test/windows/**/*.test.ts'],
    silent: 'passed-only',
    // One Wine for all: what runs beside each other only waits for each other there.
    fileParallelism: false,
    // As many as the machine has cores, and the runner slots: what waits longer would only run out of time.
    maxConcurrency: 2,
    testTimeout: 120_000,
    hookTimeout: 120_000,
  },
});
