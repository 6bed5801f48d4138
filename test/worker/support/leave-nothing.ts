import { reset } from 'cloudflare:test';
import { afterAll, vi } from 'vitest';

// The files of a workerd share its hubs, which would go on with what is due to them, and what a file has put in the place of something.
afterAll(async () => {
  vi.useRealTimers();
  vi.restoreAllMocks();
  await reset();
});
