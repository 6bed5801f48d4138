import { config } from 'zod';

// The page's policy forbids what zod would try for speed; this must come before any schema is made.
config({ jitless: true });
