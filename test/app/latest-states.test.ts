import { describe, expect, it } from 'vitest';
import { latestStates } from '../../worker/app/output/latest-states.ts';
import { addChunks, noOutput } from '../../worker/app/output/output.ts';
import { aChunk } from './support/samples.ts';

const EMPTY = noOutput('20260102_030405_00000001');
const ESC = '\u001b';

type Piece = string | { readonly stderr: string } | { readonly after: number; readonly data: string };

/** What is drawn of chunks; `«` stands where something was written over. */
const shown = (...pieces: readonly Piece[]): string => {
  let seq = -1;
  const chunks = pieces.map((piece) => {
    seq += typeof piece === 'object' && 'after' in piece ? piece.after + 1 : 1;
    if (typeof piece === 'string') return aChunk(seq, { data: piece });
    return 'stderr' in piece
      ? aChunk(seq, { stream: 'stderr', data: piece.stderr })
      : aChunk(seq, { data: piece.data });
  });
  return latestStates(addChunks(EMPTY, chunks).segments)
    .flatMap((parts) => parts.map(({ text, isRewritten }) => (isRewritten ? `«${text}` : text)))
    .join('');
};

describe('lines that were written over', () => {
  it.each<[string, readonly Piece[], string]>([
    [
      'keeps the last state of a progress bar, and says so',
      ['get\n 1%\r50%\r100%\ndone\n'],
      'get\n«100%\ndone\n',
    ],
    ['takes a return before a line end for a line end', ['a\r\nb\r\r\nc\r\n'], 'a\nb\nc\n'],
    ['shows a bar that ends with its return until the next state comes', ['10%\r20%\r'], '«20%'],
    ['shows the next state once it came', ['10%\r', '20%\r', '30%'], '«30%'],
    ['begins a line with a return without saying that something was hidden', ['\r10%'], '10%'],
    ['does not take an erased line for a state', [`10%\r20%\r${ESC}[K`], `«20%${ESC}[K`],
    ['shows a line that was written over by blanks as blank', ['50%\r   \r\nnext\n'], '«   \nnext\n'],
    ['keeps each stream’s own line', ['50%', { stderr: 'trouble\n' }, '\r60%\n'], 'trouble\n«60%\n'],
    [
      'never lets the other stream be written over',
      [{ stderr: 'lost' }, 'a\rb\n', { stderr: ' too\n' }],
      'lost«b\n too\n',
    ],
    ['writes over nothing across a gap', ['50%', { after: 2, data: '\r60%\n' }], '50%60%\n'],
    ['leaves plain lines as they are', ['a\nb\n\nc'], 'a\nb\n\nc'],
    ['does so in each of two lines', ['1\r2\n3\r4\n'], '«2\n«4\n'],
  ])('%s', (_name, pieces, drawn) => {
    expect(shown(...pieces)).toBe(drawn);
  });

  it('shows one short line of a bar that was drawn a hundred thousand times', () => {
    const states = Array.from({ length: 100_000 }, (_, n) => `\r${String(n).padStart(6)}`).join('');
    const { segments } = addChunks(EMPTY, [aChunk(0, { data: states })]);
    const drawn = latestStates(segments).flat();
    expect(drawn.map(({ text, isRewritten }) => [text, isRewritten])).toEqual([[' 99999', true]]);
    // All of it is still there to be taken along.
    expect(segments.map(({ text }) => text).join('')).toBe(states);
  });

  it('goes on in the colour that was set in what was written over', () => {
    const [[part] = []] = latestStates(
      addChunks(EMPTY, [aChunk(0, { data: `${ESC}[31m50%\r60%` })]).segments,
    );
    expect(part).toMatchObject({ text: '60%', style: { colour: 'red' }, isRewritten: true });
  });

  it('takes time in proportion to the text, whatever is in it', () => {
    for (const hostile of ['\r', '\n', '\r\n', `\r${ESC}[K`, 'x\r', `a\r${ESC}[`]) {
      const data = hostile.repeat(Math.floor(400_000 / hostile.length));
      const { segments } = addChunks(EMPTY, [aChunk(0, { data })]);
      const began = performance.now();
      latestStates(segments);
      expect(performance.now() - began, JSON.stringify(hostile)).toBeLessThan(2_000);
    }
  });
});
