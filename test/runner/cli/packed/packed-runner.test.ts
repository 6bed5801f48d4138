import { chownSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { keepCode, keptCode, programHash } from '../../../../runner/cli/packed/kept-code.ts';
import { startPackedRunner } from '../../../../runner/cli/packed/packed-runner.ts';

/** A packed runner that writes down what it was given, and connects at once or never. */
const packed = (mark: string, doesConnect: boolean): string => `(function (require, module, moduleUrl) {
  module.exports = { main: async (onConnected) => {
    require('node:fs').appendFileSync(new URL('said', moduleUrl), '${mark}\\n');
    if (${doesConnect}) onConnected();
  } };
})`;

describe('the packed runner', () => {
  let folder = '';
  const at = (...path: string[]): string => join(folder, ...path);
  const start = (): Promise<void> => startPackedRunner(pathToFileURL(at('provara.mjs')).href);
  const build = (mark: string, doesConnect = true): void =>
    writeFileSync(at('parts', 'runner.cjs'), packed(mark, doesConnect));
  const said = (): string[] => readFileSync(at('said'), 'utf8').trim().split('\n');
  const code = (): Buffer => readFileSync(at('parts', 'runner.code'));

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'provara-packed-'));
    mkdirSync(at('parts'));
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  it('keeps its code when it is first connected, and the next start takes it as it is', async () => {
    build('one');
    await start();
    const first = code();
    if (process.platform !== 'win32') expect(statSync(at('parts', 'runner.code')).mode & 0o777).toBe(0o600);
    await start();
    expect(code()).toEqual(first);
    expect(said()).toEqual(['one', 'one']);
  });

  it('keeps none before it is connected', async () => {
    build('one', false);
    await start();
    expect(() => code()).toThrow('ENOENT');
  });

  it('runs the program as it is now, also when only one letter of it has changed', async () => {
    build('one');
    await start();
    build('two');
    await start();
    expect(said()).toEqual(['one', 'two']);
  });

  it('runs without code that is damaged, cut or of another program, and replaces it', async () => {
    build('one');
    await start();
    const whole = code();
    const flipped = Buffer.from(whole);
    flipped.writeUInt8(flipped.readUInt8(whole.length - 9) ^ 1, whole.length - 9);
    for (const wrong of [flipped, whole.subarray(0, -1), whole.subarray(0, 7), Buffer.alloc(0)]) {
      writeFileSync(at('parts', 'runner.code'), wrong);
      await start();
      const program = at('parts', 'runner.cjs');
      expect(keptCode(program, programHash(readFileSync(program)))).toBeDefined();
    }
    expect(said()).toEqual(['one', 'one', 'one', 'one', 'one']);
  });

  it('takes code only with the very bytes of the program that it was made of', () => {
    build('one');
    const [program, source, made] = [
      at('parts', 'runner.cjs'),
      Buffer.from('1 + 1'),
      Buffer.from('made of it'),
    ];
    keepCode(program, source, made);
    expect(keptCode(program, source)).toEqual(made);
    expect(keptCode(program, programHash(Buffer.from('1 + 2')))).toBeUndefined();
    expect(keptCode(at('parts', 'other.cjs'), source)).toBeUndefined();
  });

  it('reads no more than a runner can have left', () => {
    build('one');
    const [program, hash] = [at('parts', 'runner.cjs'), Buffer.from('1 + 1')];
    keepCode(program, hash, Buffer.alloc(9 * 1024 * 1024));
    expect(keptCode(program, hash)).toBeUndefined();
  });

  it.skipIf(process.geteuid?.() !== 0)('runs no code that belongs to somebody else', async () => {
    build('one');
    await start();
    const program = at('parts', 'runner.cjs');
    const hash = programHash(readFileSync(program));
    expect(keptCode(program, hash)).toBeDefined();
    chownSync(at('parts', 'runner.code'), 65_534, 65_534);
    expect(keptCode(program, hash)).toBeUndefined();
  });

  it.each([
    ['cut', '(function (require, module, mod'],
    ['missing', undefined],
  ])('ends with one sentence where the program is %s', async (_what, text) => {
    if (text !== undefined) writeFileSync(at('parts', 'runner.cjs'), text);
    const write = vi.spyOn(process.stderr, 'write').mockReturnValue(true);
    const exit = vi.spyOn(process, 'exit').mockImplementation(() => {
      throw new Error('ended');
    });
    try {
      await expect(start()).rejects.toThrow('ended');
      expect(exit).toHaveBeenCalledWith(1);
      expect(write.mock.calls).toEqual([[expect.stringMatching(/runner\.cjs is missing or incomplete\./)]]);
    } finally {
      write.mockRestore();
      exit.mockRestore();
    }
  });

  it('runs where nothing can be kept', async () => {
    build('one');
    mkdirSync(at('parts', 'runner.code'));
    await start();
    expect(said()).toEqual(['one']);
  });
});
