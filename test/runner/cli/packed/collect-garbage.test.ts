import { expect, it } from 'vitest';
import { collectGarbage } from '../../../../runner/cli/packed/collect-garbage.ts';

it('gives back what nobody holds, keeps what somebody does, and leaves no way to collect behind', async () => {
  const kept = { name: 'kept' };
  const references = [new WeakRef(kept), ...Array.from({ length: 3 }, () => new WeakRef({ name: 'left' }))];
  // What a reference was made of lives until the current job ends.
  await new Promise((resolve) => setTimeout(resolve));
  collectGarbage();
  expect(references.map((reference) => reference.deref()?.name)).toEqual([
    'kept',
    undefined,
    undefined,
    undefined,
  ]);
  expect(kept.name).toBe('kept');
  expect('gc' in globalThis).toBe(false);
});
