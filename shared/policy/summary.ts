import type { CommandFact, Facts, MemberFact, PathFact, Reading } from '../analysis/facts.ts';
import { asWritten } from '../analysis/known-values.ts';
import { findSubcommand } from '../analysis/nested/subcommands.ts';
import { isHarmlessCall } from './harmless-members.ts';
import { isElsewhere } from './low-risk.ts';
import { COMPUTES, DATE, ONLY_LOOKS, SHOWS } from './only-looks.ts';
import {
  ACCESSES,
  COMPUTED_MEMBER,
  COMPUTED_NAME,
  DISTURBING,
  FILES,
  GIVES_NAMES,
  NAMING,
  OPAQUE,
  PREFIX,
  PROSE,
  SILENT,
  SPECIAL,
} from './phrase-table.ts';
import { PROGRAM_PHRASES } from './program-phrase-table.ts';
import { onlyReadsWith } from './read-only-arguments.ts';
import { UNREADABLE } from './unreadable.ts';
import { VERBS } from './verb-table.ts';

/** Phrases of one summary; the rest is counted. */
const PHRASES = 12;
const NAME_CHARACTERS = 120;
/** Words of a program that are told. */
const WORDS = 4;
/** And so many where switches stand before what it is told to do. */
const MORE_WORDS = 9;
/** What is deleted that is told by name. */
const DELETED = 3;

/** A name as it stands in the sentence. */
const short = (name: string): string => {
  const cut = name.length > NAME_CHARACTERS ? `${name.slice(0, NAME_CHARACTERS)}…` : name;
  return cut.replace(DISTURBING, '\uFFFD');
};

/** A name that would read as words of the sentence stands in quotes. */
const named = (name: string): string => {
  const told = short(name);
  return PROSE.test(told) ? `"${told.replaceAll('"', '\uFFFD')}"` : told;
};

/** `NetFirewallRule` as people say it: `firewall rule`. */
const noun = (name: string): string =>
  name
    .replace(PREFIX, '')
    .replace(/(?<=[a-z])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])/g, ' ')
    .replace(/[A-Z](?=[a-z])/g, (letter) => letter.toLowerCase());

const plural = (name: string): string =>
  /(?:s|x|ch|sh)$/.test(name)
    ? `${name}es`
    : /[^aeiou]y$/.test(name)
      ? `${name.slice(0, -1)}ies`
      : `${name}s`;

/** What a command is given for a parameter; empty: nothing. */
const givenFor = (fact: CommandFact, isAsked: (parameter: string) => boolean): string => {
  const given = fact.arguments.find(({ parameters, form }) => form !== 'switch' && parameters.some(isAsked));
  return given === undefined ? '' : (given.values ?? [given.word]).map(named).join(', ');
};

const target = (fact: CommandFact): string => {
  const said = givenFor(fact, (one) => NAMING.test(one));
  return said && ` ${said}`;
};

const WAITS = 'waits';

const phraseOf = (fact: CommandFact, isSure: boolean): string | null => {
  const { name, via } = fact;
  if (name === null) return COMPUTED_NAME;
  const said = saidOf(fact, name, isSure);
  if (via === 'computed') return `${said ?? `runs ${named(name)}`}, by a name that is computed`;
  return said !== null && isSure && isTrial(fact) ? `would only show that it ${said}` : said;
};

/** Whether PowerShell's own cmdlet is surely told to change nothing: by `-WhatIf` without a value, which no table can overrule. */
const isTrial = ({ kind, module, arguments: given }: CommandFact): boolean =>
  kind === 'cmdlet' &&
  module?.startsWith('Microsoft.PowerShell.') === true &&
  given.some(({ parameters, form }) => form === 'switch' && parameters.join() === 'WhatIf') &&
  !given.some(({ form }) => form === 'splat');

/** Whether a name surely means that command: nothing in the text gives names another meaning, or loads or finds what may. */
const areNamesSure = ({ effects, functions }: Reading): boolean =>
  !functions.length && !effects.some(({ kind, isOpaque }) => isOpaque || GIVES_NAMES.test(kind));

/** Whether it gets no other place than the folder where it is called. */
const isHere = ({ hasInput, arguments: given }: CommandFact): boolean =>
  !hasInput && given.every(({ role }) => role === 'value');

const saidOf = (fact: CommandFact, name: string, isSure: boolean): string | null => {
  const { kind } = fact;
  if (kind === 'function' || SILENT.test(name) || (FILES.test(name) && !isHere(fact))) return null;
  if (name === 'Start-Sleep') return WAITS;
  const special = SPECIAL.get(name);
  if (special !== undefined) {
    return special.replace(/\{(.*?)\|(.*?)\}/g, (_, before: string, parameters: string) => {
      const said = givenFor(fact, (one) => parameters.split('/').includes(one));
      return said && before + said;
    });
  }
  if (kind === 'script') return `runs the script ${named(name)}`;
  const [, verb = '', rest] = /^([A-Za-z]+)-(\w+)$/.exec(name) ?? [];
  const said = VERBS.get(`${verb.charAt(0).toUpperCase()}${verb.slice(1)}`);
  if (kind === 'program' || rest === undefined)
    return (
      (isSure ? knownProgram(fact, name) : null) ??
      `runs the program ${named(name)}${firstWords(fact.arguments, name)}`
    );
  const its = target(fact);
  const object = `${its === '' && said === 'reads' ? plural(noun(rest)) : noun(rest)}${its}`;
  if (said === undefined)
    return `runs ${named(name)}${kind === 'unknown' ? firstWords(fact.arguments, name) : ''}`;
  return `${said} ${said === 'reads' || said === 'tests' ? '' : 'the '}${object}`;
};

/** What a program is told first says what it does: `git: push --force`. Its own switches push no subcommand out. */
const firstWords = (given: CommandFact['arguments'], program = ''): string => {
  const all = given.map(({ word }) => word);
  const { places } = findSubcommand(program, all);
  const count = Math.max(WORDS, Math.min(MORE_WORDS, 2 + Math.max(...places)));
  const words = all.slice(0, count).map(named);
  return words.length === 0 ? '' : `: ${words.join(' ')}${all.length > count ? ' …' : ''}`;
};

/** What a program does that has words of its own; null where any word it is given is not known to be one of those. */
const knownProgram = (fact: CommandFact, name: string): string | null => {
  const { arguments: given, within } = fact;
  const asked = `${name} ${given[0]?.word}`;
  const key = PROGRAM_PHRASES.has(asked) ? asked : name;
  const said = PROGRAM_PHRASES.get(key);
  const rest = given.slice(Number(key !== name));
  // cmd looks for programs in its folder first.
  const isKnown =
    said !== undefined &&
    within === null &&
    !isElsewhere(fact) &&
    rest.every(({ form, word }) => form === 'constant' && onlyReadsWith(key)(word));
  if (!isKnown) return null;
  // How it shows what it shows is nobody's concern.
  return said + firstWords(ONLY_LOOKS.test(said) ? rest.filter(({ word }) => !/^[-/]/.test(word)) : rest);
};

const verbOf = ({ access, by }: PathFact): string | undefined =>
  ACCESSES.find(([its, , commands]) => its === access && commands.test(by))?.[1];

const pathPhrases = (paths: readonly PathFact[]): readonly string[] =>
  ACCESSES.flatMap(([access, verb]) => {
    const its = [...new Set(paths.filter((one) => verbOf(one) === verb).map(({ path }) => path))];
    const known = its.filter((path) => path !== null);
    const unknown = its.length > known.length ? [`${verb} files that are computed`] : [];
    if (known.length === 0) return unknown;
    const more = known.length - DELETED;
    const told =
      known.length > 1 && access !== 'delete'
        ? `${known.length} files`
        : known.slice(0, DELETED).map(named).join(', ') + (more > 0 ? ` and ${more} more` : '');
    return [`${verb} ${told}`, ...unknown];
  });

/** Commands by where they stand, and by the member that they call. */
interface Places {
  readonly byName: ReadonlyMap<number, CommandFact>;
  readonly byEnd: ReadonlyMap<number, CommandFact>;
  readonly byMember: ReadonlyMap<string, CommandFact>;
}

const placesOf = ({ commands }: Reading): Places => {
  const byName = new Map<number, CommandFact>();
  const byEnd = new Map<number, CommandFact>();
  const byMember = new Map<string, CommandFact>();
  for (const one of commands.toReversed()) {
    byName.set(one.nameAt[0], one);
    byEnd.set(one.at[1], one);
    if (one.name !== 'ForEach-Object') continue;
    for (const { parameters, at } of one.arguments) {
      if (parameters.includes('MemberName')) byMember.set(at.join(), one);
    }
  }
  return { byName, byEnd, byMember };
};

/** What `Get-Service Spooler` gives, where a call is surely of it: `(Get-Service Spooler).Stop()`, or piped to the call. */
const objectOf = ({ byName, byEnd, byMember }: Places, { at }: MemberFact, text: string): string => {
  const caller = byMember.get(at.join());
  const giver =
    caller === undefined
      ? byName.get(afterParenthesis(text, at[0]))
      : byEnd.get(beforePipe(text, caller.at[0]));
  const [, its] = /^Get-(\w+)$/.exec(giver?.name ?? '') ?? [];
  const isWithin = giver !== undefined && (caller !== undefined || giver.nameAt[1] <= at[1]);
  return its === undefined || !isWithin ? '' : ` on ${noun(its)}${target(giver)}`;
};

/** Where what stands behind a parenthesis begins; -1: there is no parenthesis. */
const afterParenthesis = (text: string, open: number): number => {
  const behind = text.slice(open);
  return behind.startsWith('(') ? text.length - behind.slice(1).trimStart().length : -1;
};

/** Where what stands before a single pipe ends; -1: there is no such pipe. */
const beforePipe = (text: string, place: number): number => {
  const before = text.slice(0, place).trimEnd();
  const giver = before.slice(0, -1).trimEnd();
  return before.endsWith('|') && !giver.endsWith('|') ? giver.length : -1;
};

/** Members that are called and may do more than compute. */
const memberPhrases = (reading: Reading, text: string): readonly string[] => {
  const called = reading.members.filter((fact) => fact.use === 'call' && !isHarmlessCall(fact));
  if (called.length === 0) return [];
  const places = placesOf(reading);
  return called.map((fact) => {
    if (fact.name === null) return COMPUTED_MEMBER;
    const type = fact.isStatic && fact.types[0] !== undefined ? ` of ${named(fact.types[0])}` : '';
    return `calls ${named(fact.name)}${fact.isStatic ? type : objectOf(places, fact, text)}`;
  });
};

/** What is changed without a command. */
const changePhrases = ({ members, effects }: Reading): readonly string[] => [
  ...members.flatMap(({ use, name }) => (use === 'set' ? `sets ${named(name ?? 'a computed member')}` : [])),
  ...effects.flatMap(({ kind }) => (kind === 'environment-change' ? 'changes environment variables' : [])),
];

const phrasesOf = (reading: Reading, whole: string, isSure: boolean): readonly (string | null)[] => [
  ...reading.commands.map((fact) => phraseOf(fact, isSure)),
  ...memberPhrases(reading, whole),
  ...changePhrases(reading),
  ...pathPhrases(reading.paths),
  ...reading.hosts.map(({ host, isLoopback, by }) =>
    by === 'text' || isLoopback
      ? null
      : host === null
        ? 'reaches a machine that is computed'
        : `reaches ${named(host)}`,
  ),
  ...reading.types.filter(({ use }) => use === 'com').map(({ name }) => `uses the COM object ${named(name)}`),
  ...reading.nested.map(({ encoded, text }) =>
    encoded && text !== null ? `runs the encoded text: ${short(text)}` : null,
  ),
  reading.effects.some(({ isOpaque }) => isOpaque) ? OPAQUE : null,
];

/** Whether nothing stands in a text but commands that wait. */
const isOnlyWaiting = ({ commands }: Reading, text: string): boolean =>
  commands.length > 0 &&
  commands.every(({ name }) => name === 'Start-Sleep') &&
  !/\w/.test(commands.reduce((rest, { at }) => rest.replace(text.slice(...at), ''), text));

/** What is said where nothing else is. */
const shown = ({ commands, members }: Reading): string =>
  commands.some(({ name }) => name === 'Get-Date')
    ? DATE
    : commands.length + members.length > 0
      ? SHOWS
      : COMPUTES;

/** What a text does, in a sentence for people: "stops the service Spooler; reads 2 files; reaches example.com". */
export const summarise = (facts: Facts): string => {
  const [reading] = facts.readings;
  if (reading === undefined) return `${UNREADABLE}${facts.refusals[0]?.message ?? 'nothing to read'}`;
  const phrases = [...new Set(phrasesOf(reading, facts.text, areNamesSure(reading)))].filter(
    (phrase) => phrase !== null,
  );
  if (!phrases.some((phrase) => phrase !== WAITS) && !isOnlyWaiting(reading, facts.text))
    phrases.push(shown(reading));
  const rest = phrases.length - PHRASES;
  if (rest <= 0) return asWritten(phrases.join('; '), facts.text);
  // A wall of what only looks must not hide what changes something.
  const told = phrases.toSorted((a, b) => Number(ONLY_LOOKS.test(a)) - Number(ONLY_LOOKS.test(b)));
  return asWritten([...told.slice(0, PHRASES), `and ${rest} more`].join('; '), facts.text);
};
