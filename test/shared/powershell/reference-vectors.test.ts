import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from '../../../shared/powershell/parse.ts';
import { referenceFacts } from '../../../shared/powershell/reference-facts.ts';
import type { Dialect } from '../../../shared/powershell/syntax-tree.ts';
import { factsText, judge } from '../../powershell/compare-facts.mjs';

interface Reference {
  readonly text: string;
  readonly ok: boolean;
  readonly errors?: readonly { readonly id: string }[];
}

interface Judged {
  readonly text: string;
  readonly dialect: 'any' | Dialect;
}

function lines<T>(name: string): T[] {
  const file = new URL(`../../vectors/powershell/${name}`, import.meta.url);
  return readFileSync(file, 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as T);
}

/** What PowerShell refuses for its meaning: such a text could never run, so reading it does no harm. */
const refusedForMeaning: ReadonlySet<string> = new Set([
  'InvalidLeftHandSide',
  'InvalidNamespaceValue',
  'KeywordParameterReservedForFutureUse',
  'MemberAlreadyDefined',
  'MethodHasCodePathNotReturn',
  'OperatorRequiresVariableOrProperty',
  'ParameterRequiresArgument',
  'ScriptRequiresInvalidFormat',
  'SplattingNotPermitted',
  'VariableNotLocal',
]);

function isMeaning(id: string): boolean {
  return refusedForMeaning.has(id) || id.endsWith('DataSection');
}

const references = lines<Reference>('reference-facts.jsonl');

describe('the vectors of the reference parser', () => {
  const judged = references.map((reference) => {
    const ours = referenceFacts(reference.text);
    return { reference, ours, verdict: judge(reference, JSON.parse(JSON.stringify(ours))) };
  });

  test('are all here', () => {
    expect(references).toHaveLength(6172);
  });

  test('have the same facts wherever both parse', () => {
    const differing = judged.filter(({ verdict }) => verdict === 'differ');
    expect(differing.map(({ ours }) => factsText(ours))).toEqual(
      differing.map(({ reference }) => factsText(reference)),
    );
  });

  test('are refused only where the reference refuses them', () => {
    expect(
      judged.filter(({ verdict }) => verdict === 'refused').map(({ reference }) => reference.text),
    ).toEqual([]);
  });

  test('are parsed where the reference refuses them only if it does so for their meaning', () => {
    const syntax = judged.filter(
      ({ verdict, reference }) => verdict === 'lax' && !isMeaning(reference.errors?.[0]?.id ?? ''),
    );
    expect(syntax.map(({ reference }) => reference)).toEqual([]);
  });

  test('give an error with a place in the text where they are refused', () => {
    for (const { reference, ours } of judged) {
      if (!ours.ok) {
        const [{ at }] = ours.errors;
        expect(at[0]).toBeGreaterThanOrEqual(0);
        expect(at[1]).toBeGreaterThanOrEqual(at[0]);
        expect(at[1]).toBeLessThanOrEqual(reference.text.length);
      }
    }
  });
});

describe('two dashes behind an invocation sign', () => {
  test('are the one thing that is refused although the reference parses it: nothing is invoked', () => {
    expect(referenceFacts('& -- x')).toMatchObject({
      ok: false,
      errors: [{ id: 'missing_expression', at: [2, 4] }],
    });
  });
});

describe('the judged commands', () => {
  const known = new Map(references.map((reference) => [reference.text, reference.ok]));
  const judged = lines<Judged>('judged-commands.jsonl');

  const unknown = judged.filter(({ text }) => !known.has(text));

  test('are known to the reference but for three whose meaning it refuses', () => {
    const codes = unknown.map(({ text }) => {
      const result = parse(text, { dialect: '7' });
      return result.ok ? 'parsed' : result.error.code;
    });
    expect(codes).toEqual(['parsed', 'not_analysable', 'invalid_using']);
  });

  test.each(['5.1', '7'] as const)(
    'parse in PowerShell %s where they belong and are no errors',
    (dialect) => {
      const refused = judged
        .filter((command) => command.dialect === 'any' || command.dialect === dialect)
        .filter(({ text }) => known.get(text) === true && !parse(text, { dialect }).ok);
      expect(refused).toEqual([]);
    },
  );
});
