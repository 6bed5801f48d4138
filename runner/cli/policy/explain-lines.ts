import { once } from 'node:events';
import type { Readable, Writable } from 'node:stream';
import * as z from 'zod';
import { jsonText } from '../../../shared/display/json-text.ts';
import { CWD_CHARACTERS } from '../../../shared/limits.ts';
import { shellSchema } from '../../../shared/plan.ts';
import { type ExplainOptions, explain } from '../../../shared/policy/explain.ts';

/** A line may say for itself which shell and folder it is for. */
const lineSchema = z.object({
  text: z.string(),
  shell: shellSchema.optional(),
  cwd: z.string().min(1).max(CWD_CHARACTERS).nullish(),
});

/**
 * Answers JSON lines `{"text"}` one by one and in order; `isWhole` with everything that is known of each. A line that
 * can't be answered is answered with an error.
 */
export const explainLines = async (
  input: Readable,
  output: Writable,
  options: ExplainOptions,
  isWhole: boolean,
): Promise<void> => {
  const gone = new Promise((resolve) => output.once('close', resolve));
  for await (const lines of lineBatches(input)) {
    const answers = lines.map((line) => `${jsonText(answerTo(line, options, isWhole))}\n`);
    if (output.destroyed) return;
    if (!output.write(answers.join(''))) await Promise.race([drained(output), gone]);
  }
};

/** Also when the reader has gone: that is no failure of ours. */
const drained = (output: Writable): Promise<unknown> => once(output, 'drain').catch(() => undefined);

const answerTo = (line: string, options: ExplainOptions, isWhole: boolean): Record<string, unknown> => {
  let json: unknown;
  try {
    json = JSON.parse(line);
  } catch (error) {
    return { error: `not JSON: ${error instanceof Error ? error.message : String(error)}` };
  }
  const parsed = lineSchema.safeParse(json);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    return { error: `${issue?.path.join('.') || 'line'}: ${issue?.message ?? 'not valid'}` };
  }
  const { text, shell, cwd } = parsed.data;
  try {
    const all = explain(text, {
      ...options,
      ...(shell === undefined ? {} : { shell }),
      ...(cwd === undefined ? {} : { cwd }),
    });
    if (isWhole) return { ...all };
    const { verdict, risk, rules, understood, dialects, summary, matches } = all;
    return { verdict, risk, rules, understood, dialects, summary, matches };
  } catch (error) {
    return { error: `failed: ${error instanceof Error ? error.message : String(error)}` };
  }
};

/** The lines of each piece of input as it comes. Only line feeds end a line: JSON may hold U+2028 as it is. */
async function* lineBatches(input: Readable): AsyncGenerator<readonly string[]> {
  input.setEncoding('utf8');
  let rest: string[] = [];
  for await (const piece of input) {
    const lines = String(piece).split('\n');
    // Pieces of a long line are joined once.
    if (lines.length === 1) {
      rest.push(lines[0] ?? '');
      continue;
    }
    const whole = [rest.join('') + (lines[0] ?? ''), ...lines.slice(1, -1)];
    rest = [lines.at(-1) ?? ''];
    yield whole.filter((line) => line.trim() !== '');
  }
  const last = rest.join('');
  if (last.trim() !== '') yield [last];
}
