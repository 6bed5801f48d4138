import { describe, expect, it } from 'vitest';
import {
  type AnsiColour,
  ansiRuns,
  endsWithinSequence,
  PLAIN,
  withoutAnsi,
} from '../../worker/app/output/ansi.ts';
import { addChunks, noOutput } from '../../worker/app/output/output.ts';
import { aChunk } from './support/samples.ts';

const ESC = '\u001b';

const coloured = (text: string): readonly (readonly [string, AnsiColour | null])[] =>
  ansiRuns(text, PLAIN).runs.map((run) => [run.text, run.style.colour]);

describe('colours of a terminal', () => {
  it('colours what stands between two sequences, and takes the sequences out', () => {
    expect(coloured(`a${ESC}[31mb${ESC}[0mc`)).toEqual([
      ['a', null],
      ['b', 'red'],
      ['c', null],
    ]);
  });

  it.each<[string, AnsiColour | null]>([
    ['92', 'green'],
    ['1;36', 'cyan'],
    ['38;5;9', 'red'],
    ['38;5;21', 'blue'],
    ['38;5;250', 'white'],
    ['38;2;255;200;0', 'yellow'],
    ['48;5;1;35', 'magenta'],
    ['31;39', null],
    ['31;', null],
    ['38;9;1', null],
    ['999', null],
  ])('draws the codes %s as %s', (codes, colour) => {
    expect(coloured(`${ESC}[${codes}mx`)).toEqual([['x', colour]]);
  });

  it('sets bold, italic and underlined, and ends them', () => {
    const [strong, plain] = ansiRuns(`${ESC}[1;3;4mx${ESC}[22;23;24my`, PLAIN).runs;
    expect(strong?.style).toEqual({ colour: null, isBold: true, isItalic: true, isUnderlined: true });
    expect(plain?.style).toEqual(PLAIN);
  });

  it('hides nothing that was printed to be hidden', () => {
    // Concealed, and black on black.
    const { runs } = ansiRuns(`${ESC}[8msecret${ESC}[30;40mblack`, PLAIN);
    expect(runs.map(({ text }) => text)).toEqual(['secret', 'black']);
    expect(runs[1]?.style).toEqual({ ...PLAIN, colour: 'black' });
  });

  it.each([`${ESC}[2J`, `${ESC}[1;1H`, `${ESC}]0;title\u0007`, `${ESC}[3A`, ESC])(
    'leaves %j in the text, where it is shown as a mark',
    (sequence) => {
      expect(coloured(`a${sequence}b`)).toEqual([[`a${sequence}b`, null]]);
    },
  );

  it('takes out what only a terminal needs', () => {
    expect(withoutAnsi(`${ESC}[?25la${ESC}[Kb${ESC}[32mc`)).toBe('abc');
  });

  it('takes time in proportion to the text, whatever is in it', () => {
    const hostile = `${ESC}[`.repeat(200_000) + '1;'.repeat(200_000);
    const began = performance.now();
    ansiRuns(hostile, PLAIN);
    endsWithinSequence(hostile);
    expect(performance.now() - began).toBeLessThan(2_000);
  });
});

describe('output with colours', () => {
  const EMPTY = noOutput('20260102_030405_00000001');

  it('goes on in the colour of the stream, past what the other stream said', () => {
    const { segments } = addChunks(EMPTY, [
      aChunk(0, { data: `${ESC}[32mgreen` }),
      aChunk(1, { stream: 'stderr', data: 'plain' }),
      aChunk(2, { data: 'still green' }),
      aChunk(3, { step: 1, data: 'a step of its own' }),
    ]);
    expect(segments.map(({ style }) => style.colour)).toEqual([null, null, 'green', null]);
  });

  it('reads a sequence that two chunks share', () => {
    const { segments } = addChunks(EMPTY, [
      aChunk(0, { data: `${'x'.repeat(4_090)}${ESC}[3` }),
      aChunk(1, { data: '1mred' }),
    ]);
    const [segment] = segments;
    expect(segments).toHaveLength(1);
    expect(ansiRuns(segment?.text ?? '', PLAIN).runs.at(-1)).toMatchObject({
      text: 'red',
      style: { colour: 'red' },
    });
  });
});
