import { reset } from 'cloudflare:test';
import { afterAll } from 'vitest';

// The next file of the process has the same workerd: a hub that stayed would send what it owes into that file's tests.
afterAll(() => reset());
