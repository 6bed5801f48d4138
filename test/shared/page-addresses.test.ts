import { expect, it } from 'vitest';
import { isPageAddress } from '../../shared/page-addresses.ts';

it.each(['/', '/p/20260102_030405_00000001', '/history', '/https', '/sign-in'])(
  'takes %s for the app',
  (path) => {
    expect(isPageAddress(path)).toBe(true);
  },
);

it.each(['/plans', '/p/', '/p/a/b', '/plans/x/receipt', '/history/x', '/live', '//'])(
  'leaves %s to the hub',
  (path) => {
    expect(isPageAddress(path)).toBe(false);
  },
);
