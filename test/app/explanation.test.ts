import { describe, expect, test } from 'vitest';
import { defaultPolicy } from '../../shared/policy/default-policy.ts';
import { explain } from '../../shared/policy/explain.ts';
import { explanationSchema } from '../../shared/policy/explanation-schema.ts';
import { readExplanations } from '../../worker/app/api/read-explanation.ts';
import { marksToRead } from '../../worker/app/reading/read-marks.ts';

const ENCODED = Buffer.from('gci C:\\Temp', 'utf16le').toString('base64');
const TEXTS = [
  'Get-Date',
  'gci C:\\Temp | rm -Recurse > out.txt; [IO.File]::ReadAllText("a$b") + 1',
  `powershell -enc ${ENCODED}`,
  'iex $x',
  'not ( powershell',
  'n\u0435t user \u202e',
];

const answer = (texts: readonly string[]): unknown =>
  JSON.parse(
    JSON.stringify({ plan_id: 'x', steps: texts.map((text) => explain(text, { policy: defaultPolicy })) }),
  );

describe('reading the explanation of a plan', () => {
  test('takes from the hub’s own what the page draws', () => {
    const read = readExplanations(answer(TEXTS));
    expect(read).toHaveLength(TEXTS.length);
    for (const [index, text] of TEXTS.entries()) {
      const { spans, nested, commands } = explain(text, { policy: defaultPolicy });
      expect(read[index]?.text).toBe(text);
      expect(read[index]?.spans).toEqual(spans);
      expect(read[index]?.nested).toEqual(
        nested.map(({ by, encoded, text: inner, within }) => ({ by, encoded, text: inner, within })),
      );
      expect(read[index]?.commands.map(({ name }) => name)).toEqual(commands.map(({ name }) => name));
    }
  });

  test('refuses what the schema refuses of what is drawn', () => {
    const [, whole] = TEXTS;
    const one = JSON.parse(JSON.stringify(explain(whole ?? '', { policy: defaultPolicy })));
    const [span] = one.spans;
    const bad = [
      { ...one, text: 1 },
      { ...one, spans: {} },
      { ...one, spans: [true] },
      ...['start', 'end', 'kind', 'resolved', 'dangerous'].map((key) => ({
        ...one,
        spans: [{ ...span, [key]: {} }],
      })),
    ];
    expect(explanationSchema.safeParse(one).success).toBe(true);
    for (const explanation of bad) {
      expect(explanationSchema.safeParse(explanation).success).toBe(false);
      expect(() => readExplanations({ steps: [explanation] })).toThrow();
    }
  });

  test.each([undefined, {}, { steps: {} }, { steps: [{ text: 'a' }] }])('refuses %j', (value) => {
    expect(() => readExplanations(value)).toThrow();
  });
});

describe('what must be read before a yes', () => {
  test('is each step, and each decoded text inside one', () => {
    const [first, second] = readExplanations(answer(['Get-Date', `powershell -enc ${ENCODED}`]));
    expect(marksToRead(2, [])).toEqual(['0', '1', 'rest']);
    expect(marksToRead(2, [first, second])).toEqual(['0', '1.0', '1', 'rest']);
  });

  test('is not a text that nobody knows', () => {
    expect(marksToRead(1, readExplanations(answer(['iex $x'])))).toEqual(['0', 'rest']);
  });
});
