import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { isEnded, planStateSchema } from '../../shared/plan.ts';
import vectors from '../vectors/client-contract.json' with { type: 'json' };

const STATES = [...planStateSchema.options].sort();

/** The quoted words of a file's part. */
const wordsIn = (file: string, part: RegExp): string[] =>
  [...(part.exec(readFileSync(file, 'utf8'))?.[1] ?? '').matchAll(/["'](\w+)["']/g)].map(
    ([, word = '']) => word,
  );

it('the Python client knows every state, each once', () => {
  const file = 'clients/python/provara/result.py';
  expect(wordsIn(file, /^State = Literal\[([^\]]*)\]/m).sort()).toEqual(STATES);
  const open = STATES.filter((state) => !isEnded(state));
  expect(wordsIn(file, /^OPEN_STATES.*\{(.*)\}/m).sort()).toEqual(open);
});

it('the PowerShell module knows every state, each once', () => {
  const file = 'clients/powershell/Provara/Results.ps1';
  const open = wordsIn(file, /^\$script:OpenStates = @\((.*)\)/m);
  expect(open.sort()).toEqual(STATES.filter((state) => !isEnded(state)));
  expect([...open, ...wordsIn(file, /^\$script:EndStates = @\((.*)\)/m)].sort()).toEqual(STATES);
});

it('the contract of the clients has an answer in every state, and a case that meets it', () => {
  const stateOf = (answer: unknown): string | undefined => Object(Object(Object(answer).body).life).state;
  const answers = Object.entries(vectors.answers);
  const met = new Set(vectors.cases.flatMap(({ exchanges }) => exchanges.map(({ answer }) => answer)));
  const states = answers.filter(([name]) => met.has(name)).map(([, answer]) => stateOf(answer));
  expect(states).toEqual(expect.arrayContaining(STATES));
});

it('the README of the Python client names every end', () => {
  const readme = readFileSync('clients/python/README.md', 'utf8');
  for (const state of STATES.filter(isEnded)) expect(readme).toContain(`\`${state}\``);
});
