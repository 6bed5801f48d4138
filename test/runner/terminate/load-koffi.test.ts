import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadKoffi, placeModule } from '../../../runner/terminate/load-koffi.ts';
import { newFolder } from '../../support/start-runner.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

describe('a native module that the program carries', () => {
  it('is written to a folder of the state folder, once', () => {
    const folder = join(newFolder(), 'native');
    const path = placeModule(folder, bytes('one'));
    expect(readFileSync(path, 'utf8')).toBe('one');
    expect(placeModule(folder, bytes('one'))).toBe(path);
    expect(readdirSync(folder)).toHaveLength(1);
  });

  it('is written again when something else stands in its place', () => {
    const folder = newFolder();
    const path = placeModule(folder, bytes('one'));
    writeFileSync(path, 'another');
    expect(readFileSync(placeModule(folder, bytes('one')), 'utf8')).toBe('one');
  });

  it('takes the place of that of a former version, under another name', () => {
    const folder = newFolder();
    const former = placeModule(folder, bytes('one'));
    const path = placeModule(folder, bytes('two'));
    expect(path).not.toBe(former);
    expect(readdirSync(folder).map((name) => join(folder, name))).toEqual([path]);
  });
});

describe('the FFI of a checkout', () => {
  it('is the npm package', async () => {
    const koffi = await loadKoffi(newFolder());
    expect(koffi?.sizeof('uint32_t')).toBe(4);
  });
});
