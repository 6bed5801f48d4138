import type { CDPSession, Page } from 'playwright-core';

export function addAuthenticator(
  page: Page,
): Promise<{ readonly cdp: CDPSession; readonly authenticatorId: string }>;
