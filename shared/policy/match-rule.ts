import type {
  At,
  CommandFact,
  HostFact,
  MemberFact,
  PathFact,
  Reading,
  VariableFact,
} from '../analysis/facts.ts';
import { lately } from '../analysis/lately.ts';
import { findSubcommand } from '../analysis/nested/subcommands.ts';
import { hasWildcard } from '../analysis/vague-paths.ts';
import { SUSPECTING_RULES } from './hub-rules.ts';
import { fitsAny } from './name-pattern.ts';
import type { Match, Rule } from './policy-schema.ts';
import { LISTING, READING_PROGRAMS, READS_LISTED, TAKES_FOLDERS } from './reader-table.ts';
import type { ReadingIndex } from './reading-index.ts';
import type { Certainty, Workspace } from './workspace.ts';

export interface RuleMatch {
  readonly at: At;
  /** `maybe`: what decides it is computed when it runs. */
  readonly certainty: 'yes' | 'maybe';
  /** The rule knows the command by its name. */
  readonly isNamed: boolean;
}

/** Every place where a rule applies to a reading. */
export const matchRule = (rule: Rule, index: ReadingIndex, workspace: Workspace): readonly RuleMatch[] => {
  const found: RuleMatch[] = [];
  for (const match of rule.match) {
    for (const one of matchesOf(match, index, workspace)) found.push(one);
    if (!SUSPECTING_RULES.has(rule.id)) continue;
    for (const one of possibleMatches(match, index.reading, workspace)) found.push(one);
  }
  return found;
};

const isDeep = ({ commands }: Reading): boolean =>
  commands.some(({ hasInput, name }) => hasInput && READS_LISTED.test(name ?? '')) &&
  commands.some(({ arguments: given }) =>
    given.some(({ parameters }) => parameters.includes('Recurse') || parameters.includes('Depth')),
  );

/** Paths that could mean a place of the rule: by wildcards, by another name of it or of a folder around it. */
const possibleMatches = (
  { path: patterns }: Match,
  reading: Reading,
  workspace: Workspace,
): readonly RuleMatch[] =>
  patterns === undefined
    ? []
    : pick(reading.paths, ({ path, by, access }) => {
        if (path === null) return 'no';
        const isTaken = TAKES_FOLDERS.test(by) && access !== 'write';
        const isWhole = isTaken || (by === 'Get-ChildItem' && isDeep(reading));
        if (isWhole && workspace.isAbove(path, patterns)) return 'maybe';
        if (LISTING.test(by) && (hasWildcard(path) || workspace.isAdrift(path))) return 'no';
        // What a program of its own does with all of a folder is medium risk at least.
        if (access === 'use' && /[\\/]\*$/.test(path) && !READING_PROGRAMS.test(by)) return 'no';
        return workspace.couldFit(path, patterns) ? 'maybe' : 'no';
      });

const matchesOf = (match: Match, index: ReadingIndex, workspace: Workspace): readonly RuleMatch[] => {
  const { reading } = index;
  if (match.effect !== undefined) {
    const { effect } = match;
    return pick(reading.effects, ({ kind }) => asCertainty(effect.some((one) => one === kind)));
  }
  if (match.variable !== undefined) return pick(reading.variables, variableTest(match));
  if (match.member !== undefined) {
    return pick(index.members.fitting(match.member), (fact) => memberFits(match, fact));
  }
  if (match.type !== undefined) return pick(index.types.fitting(match.type), () => 'yes');
  if (match.host !== undefined || match.remote_host !== undefined || match.url !== undefined) {
    return pick(reading.hosts, (fact) => hostFits(match, fact));
  }
  if (
    match.path !== undefined ||
    match.provider !== undefined ||
    match.access !== undefined ||
    match.outside_workspace !== undefined
  ) {
    if (match.path !== undefined && !workspace.hasFitting(match.path)) return [];
    return pick(reading.paths, (fact) => pathFits(match, fact, workspace));
  }
  const isAsked = ({ size }: ReadonlySet<string>): boolean => size > 0 || match.command !== undefined;
  const first = match.first_argument && index.wordsFitting(match.first_argument);
  const some = match.argument && index.wordsFitting(match.argument);
  if ((first !== undefined && !isAsked(first)) || (some !== undefined && !isAsked(some))) return [];
  const test = commandTest(match, index, first, some);
  return match.command === undefined
    ? pick(reading.commands, test)
    : pick(index.commands.fitting(match.command), test, true);
};

const pick = <Fact extends { readonly at: At }>(
  facts: readonly Fact[],
  test: (fact: Fact) => Certainty,
  isNamed = false,
): readonly RuleMatch[] => {
  const found: RuleMatch[] = [];
  for (const fact of facts) {
    const certainty = test(fact);
    if (certainty !== 'no') found.push({ at: fact.at, certainty, isNamed });
  }
  return found;
};

const asCertainty = (holds: boolean): Certainty => (holds ? 'yes' : 'no');

const both = (one: Certainty, other: Certainty): Certainty =>
  one === 'no' || other === 'no' ? 'no' : one === 'maybe' || other === 'maybe' ? 'maybe' : 'yes';

/** What a match asks of a command, apart from its name. */
const commandTest =
  (
    match: Match,
    index: ReadingIndex,
    first: ReadonlySet<string> | undefined,
    some: ReadonlySet<string> | undefined,
  ): ((fact: CommandFact) => Certainty) =>
  (fact) => {
    if (match.kind !== undefined && !match.kind.includes(fact.kind)) return 'no';
    if (match.invocation !== undefined && !match.invocation.some((one) => invocationFits(one, fact)))
      return 'no';
    let certainty: Certainty = 'yes';
    if (match.parameter !== undefined) certainty = both(certainty, parameterFits(match.parameter, fact));
    if (first !== undefined) certainty = both(certainty, firstFits(first, fact, index.wordsOf(fact)));
    if (some !== undefined) certainty = both(certainty, argumentFits(some, index.wordsOf(fact)));
    // Of any command at all, what is computed may be anything: that alone says nothing.
    return match.command === undefined && certainty === 'maybe' ? 'no' : certainty;
  };

const invocationFits = (wanted: NonNullable<Match['invocation']>[number], fact: CommandFact): boolean => {
  switch (wanted) {
    case 'plain':
    case '&':
    case '.':
      return fact.invocation === wanted;
    case 'pipeline':
      return fact.hasInput;
    case 'alias':
    case 'computed':
      return fact.via === wanted;
    default:
      return wanted satisfies never;
  }
};

const isOpenEnded = (fact: CommandFact): boolean =>
  fact.arguments.some(({ form, parameters }) => form === 'splat' && parameters.length === 0);

interface ParameterPattern {
  readonly isNamed: (parameter: string) => boolean;
  readonly value: readonly string[] | null;
}

const parameterPatterns = new WeakMap<readonly string[], readonly ParameterPattern[]>();

const parameterPatternsOf = (patterns: readonly string[]): readonly ParameterPattern[] => {
  const known = parameterPatterns.get(patterns);
  if (known !== undefined) return known;
  const made = patterns.map((pattern) => {
    const [name = '', value] = pattern.split('=', 2);
    const names = [name];
    return {
      isNamed: lately(1_000, (parameter) => fitsAny(parameter, names)),
      value: value === undefined ? null : [value],
    };
  });
  parameterPatterns.set(patterns, made);
  return made;
};

const parameterFits = (patterns: readonly string[], fact: CommandFact): Certainty => {
  let certainty: Certainty = isOpenEnded(fact) ? 'maybe' : 'no';
  for (const { isNamed, value } of parameterPatternsOf(patterns)) {
    for (const given of fact.arguments) {
      if (!given.parameters.some(isNamed)) continue;
      if (value === null) return 'yes';
      if (given.values === null) certainty = 'maybe';
      else if (given.values.some((one) => fitsAny(one, value))) return 'yes';
    }
  }
  return certainty;
};

/** Whether the first word fits, or the subcommand behind the program's own switches. */
const firstFits = (
  fitting: ReadonlySet<string>,
  { name }: CommandFact,
  words: readonly (string | null)[],
): Certainty => {
  const fits = (word: string | null | undefined): boolean => fitting.has(word?.toLowerCase() ?? '');
  const { places, isSure } = findSubcommand(name ?? '', words);
  const its = places.map((place) => words[place]);
  if (fits(words[0]) || (isSure && its.some(fits))) return 'yes';
  return its.includes(null) || its.some(fits) ? 'maybe' : 'no';
};

const argumentFits = (fitting: ReadonlySet<string>, words: readonly (string | null)[]): Certainty => {
  if (fitting.size > 0 && words.some((word) => word !== null && fitting.has(word.toLowerCase())))
    return 'yes';
  return words.includes(null) ? 'maybe' : 'no';
};

const pathFits = (match: Match, fact: PathFact, workspace: Workspace): Certainty => {
  if (match.command !== undefined && !fitsAny(fact.by, match.command)) return 'no';
  if (match.access !== undefined && !match.access.includes(fact.access)) return 'no';
  const { path } = fact;
  if (match.provider !== undefined) {
    const providers = path === null ? ['file'] : workspace.providersOf(path);
    if (!match.provider.some((one) => providers.some((its) => its === one))) return 'no';
  }
  if (match.path !== undefined && (path === null || !workspace.fits(path, match.path))) return 'no';
  return match.outside_workspace === undefined ? 'yes' : workspace.isOutside(fact);
};

const hostFits = (match: Match, fact: HostFact): Certainty => {
  if (match.command !== undefined && !fitsAny(fact.by, match.command)) return 'no';
  if (match.remote_host !== undefined) {
    if (fact.isLoopback) return 'no';
    if (fact.host === null) return 'maybe';
  }
  if (match.host !== undefined && (fact.host === null || !fitsAny(fact.host, match.host))) return 'no';
  if (match.url !== undefined && (fact.url === null || !fitsAny(fact.url, match.url))) return 'no';
  return 'yes';
};

const memberFits = (match: Match, fact: MemberFact): Certainty => {
  const { type } = match;
  return asCertainty(type === undefined || fact.types.some((one) => fitsAny(one, type)));
};

/** What a match asks of a variable. */
const variableTest = ({ variable = [], access }: Match): ((fact: VariableFact) => Certainty) => {
  const fits = lately(1_000, (name) => variableFits(name, variable));
  return ({ name, use }) => (access === undefined || access.includes(use) ? fits(name) : 'no');
};

const variableFits = (name: string, patterns: readonly string[]): Certainty => {
  if (fitsAny(name, patterns)) return 'yes';
  const isVague = hasWildcard(name) && patterns.some((pattern) => mayMeet(name, pattern.toLowerCase()));
  return isVague ? 'maybe' : 'no';
};

/** Whether a name with wildcards may mean one of a pattern's. All of a drive is what rules on listing speak of. */
const mayMeet = (name: string, pattern: string): boolean => {
  const [start = ''] = name.split(/[*?[]/);
  const [wanted = ''] = pattern.split(/[*?]/);
  const isWhole = start === '' || start.endsWith(':');
  return !isWhole && !wanted.endsWith(':') && (start.startsWith(wanted) || wanted.startsWith(start));
};
