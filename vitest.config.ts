import { cloudflareTest } from '@cloudflare/vitest-pool-workers';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    // The worker logs a line for each request.
    silent: 'passed-only',
    projects: [
      {
        test: {
          name: 'node',
          sequence: { groupOrder: 0 },
          include: ['test/{shared,runner,scripts,app,clients,docs}/**/*.test.ts'],
          // The end of what hangs; a test of seconds takes a minute on a machine that is busy with other things.
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
      {
        plugins: [cloudflareTest({ wrangler: { configPath: './wrangler.toml' } })],
        test: {
          name: 'workerd',
          include: ['test/worker/**/*.test.ts'],
          testTimeout: 120_000,
          hookTimeout: 120_000,
          sequence: { groupOrder: 1 },
        },
      },
      {
        test: {
          name: 'story',
          // Two at a time: each starts a hub, a runner and perhaps a browser, and mostly waits for what they do.
          sequence: { groupOrder: 2 },
          maxWorkers: 2,
          include: ['test/story/**/*.test.ts'],
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
