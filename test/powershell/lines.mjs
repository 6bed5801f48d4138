import { once } from 'node:events';

/** The lines of a readable stream, as many at once as each chunk completes; an empty last line is left out. */
export async function* lineBatches(stream) {
  stream.setEncoding('utf8');
  let rest = '';
  for await (const chunk of stream) {
    const lines = (rest + chunk).split('\n');
    rest = lines.pop();
    yield lines;
  }
  if (rest !== '') {
    yield [rest];
  }
}

/** Writes lines and waits where the reader is slower. */
export async function writeLines(stream, lines) {
  if (lines.length > 0 && !stream.write(`${lines.join('\n')}\n`)) {
    await once(stream, 'drain');
  }
}
