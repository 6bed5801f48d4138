import type { CommandFact, Reading, Refusal } from './facts.ts';

/** What two readings of a text differ in, for people; null: nothing. */
export const difference = (readings: readonly Reading[], refusals: readonly Refusal[]): string | null => {
  const [one, other] = readings;
  const [refusal] = refusals;
  if (one === undefined) return null;
  if (refusal !== undefined) {
    return `PowerShell ${refusal.dialect} can't read it (${refusal.message}), PowerShell ${one.dialect} can.`;
  }
  if (other === undefined) return null;
  for (const [index, command] of one.commands.entries()) {
    const twin = other.commands[index];
    if (twin === undefined || isSame(commandKey(command), commandKey(twin))) continue;
    if (command.name === twin.name)
      return `PowerShell 5.1 and 7 understand the parameters of ${command.name ?? command.written} differently.`;
    const [old, now] = one.dialect === '7' ? [twin, command] : [command, twin];
    return `${command.written} runs ${shown(now)} in PowerShell 7, ${shown(old)} in 5.1.`;
  }
  return isSame(readingKey(one), readingKey(other)) ? null : 'PowerShell 5.1 and 7 read it differently.';
};

const shown = ({ name, kind }: CommandFact): string =>
  name === null ? 'something else' : kind === 'program' ? `the program ${name}` : name;

/** Whether two plain values are alike, lists item by item. Texts are compared, never put together: they can be long. */
const isSame = (one: unknown, other: unknown): boolean =>
  Array.isArray(one) && Array.isArray(other)
    ? one.length === other.length && one.every((item, index) => isSame(item, other[index]))
    : one === other;

/** Positions are left out: the published tables differ there where PowerShell doesn't. */
const commandKey = (fact: CommandFact): readonly unknown[] => [
  fact.at,
  fact.name,
  fact.via === 'alias' ? 'name' : fact.via,
  fact.hasInput,
  fact.arguments.map(({ at, form, values, parameters, isNamed }) => [
    at,
    form,
    values,
    isNamed && parameters.length === 0,
  ]),
];

const readingKey = (reading: Reading): readonly unknown[] => [
  reading.commands.map(commandKey),
  reading.members.map(Object.values),
  reading.types.map(Object.values),
  reading.paths.map(({ at, path, access }) => [at, path, access]),
  reading.variables.map(Object.values),
  reading.functions.map(({ at, name }) => [at, name]),
  reading.nested.map(Object.values),
  reading.effects
    .filter(({ kind }) => kind !== 'ambiguous-parameter')
    .map(({ at, kind, isOpaque }) => [at, kind, isOpaque]),
];
