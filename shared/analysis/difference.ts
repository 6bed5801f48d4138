import type { CommandFact, EffectFact, Reading, Refusal } from './facts.ts';

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
    if (twin === undefined || areAlike(command, twin, commandKey)) continue;
    if (command.name === twin.name)
      return `PowerShell 5.1 and 7 understand the parameters of ${command.name ?? command.written} differently.`;
    const [old, now] = one.dialect === '7' ? [twin, command] : [command, twin];
    return `${command.written} runs ${shown(now)} in PowerShell 7, ${shown(old)} in 5.1.`;
  }
  return isSameReading(one, other) ? null : 'PowerShell 5.1 and 7 read it differently.';
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

/** The same fact, as one reading takes it over from the other, needn't be looked into. */
const areAlike = <Fact>(one: Fact, other: Fact, keyOf: (fact: Fact) => readonly unknown[]): boolean =>
  one === other || isSame(keyOf(one), keyOf(other));

const areAllAlike = <Fact>(
  ones: readonly Fact[],
  others: readonly Fact[],
  keyOf: (fact: Fact) => readonly unknown[],
): boolean =>
  ones.length === others.length &&
  ones.every((one, index) => {
    const other = others[index];
    return other !== undefined && areAlike(one, other, keyOf);
  });

const isTelling = ({ kind }: EffectFact): boolean => kind !== 'ambiguous-parameter';

const isSameReading = (one: Reading, other: Reading): boolean =>
  areAllAlike(one.commands, other.commands, commandKey) &&
  areAllAlike(one.members, other.members, Object.values) &&
  areAllAlike(one.types, other.types, Object.values) &&
  areAllAlike(one.paths, other.paths, ({ at, path, access }) => [at, path, access]) &&
  areAllAlike(one.variables, other.variables, Object.values) &&
  areAllAlike(one.functions, other.functions, ({ at, name }) => [at, name]) &&
  areAllAlike(one.nested, other.nested, Object.values) &&
  areAllAlike(one.effects.filter(isTelling), other.effects.filter(isTelling), ({ at, kind, isOpaque }) => [
    at,
    kind,
    isOpaque,
  ]);
