import { expect, test } from 'vitest';
import { programFile } from '../../../../runner/cli/program/program-file.ts';

test('the program is found from its own file and from a part that was imported late', () => {
  expect(programFile('file:///opt/provara/dist/provara.mjs')).toBe('/opt/provara/dist/provara.mjs');
  expect(programFile('file:///opt/provara/dist/parts/up-ABC.mjs')).toBe('/opt/provara/dist/provara.mjs');
});
