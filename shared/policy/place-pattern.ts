import type { Place } from '../analysis/paths.ts';
import { hasWildcard, namesOf } from '../analysis/vague-paths.ts';
import { fitsWild, type WildPattern, wildPattern } from './name-pattern.ts';

/** A name of a pattern: itself, with `*` and `?`, or `**`, which stands for any names. */
type NamePattern = string | WildPattern | null;

/** A pattern of places, made ready. */
export interface PlacePattern {
  readonly names: readonly NamePattern[];
  /** The longest piece that a place must have in it to fit. */
  readonly part: string;
  /** The longest name without wildcards: one of a place's names must be able to mean it. */
  readonly name: string | null;
}

const longest = (texts: readonly string[]): string | null =>
  texts.reduce<string | null>((most, text) => (text.length > (most ?? '').length ? text : most), null);

/** The pattern of a place: `*` within a name, `**` over names; case doesn't matter, slashes either way. */
export const placePattern = (pattern: string): PlacePattern => {
  const names = namesOf(pattern).map((name) =>
    name === '**' ? null : /[*?]/.test(name) ? wildPattern(name) : name,
  );
  const parts = names.map((name) => (name === null ? '' : typeof name === 'string' ? name : name.part));
  return {
    names,
    part: longest(parts) ?? '',
    name: longest(names.filter((name) => typeof name === 'string')),
  };
};

/** Lists of patterns live as long as their policy: each is made ready once. */
const made = new WeakMap<readonly string[], readonly PlacePattern[]>();

export const placePatternsOf = (patterns: readonly string[]): readonly PlacePattern[] => {
  const known = made.get(patterns);
  if (known !== undefined) return known;
  const ready = patterns.map(placePattern);
  made.set(patterns, ready);
  return ready;
};

type NameFits = (name: string, wanted: string | WildPattern) => boolean;

/** Goes over the names once, whatever they are: which of the pattern's names may come next is all that is kept. */
const fitsNames = (place: readonly string[], { names: pattern }: PlacePattern, fits: NameFits): boolean => {
  let reached = reach([0], pattern);
  for (const name of place) {
    const next: number[] = [];
    for (const at of reached) {
      const wanted = pattern[at];
      if (wanted === undefined) continue;
      if (wanted === null) next.push(at);
      else if (fits(name, wanted)) next.push(at + 1);
    }
    if (next.length === 0) return false;
    reached = reach(next, pattern);
  }
  return reached.includes(pattern.length);
};

/** The places in a pattern with those behind each `**`, which may stand for nothing. Ascending, each once. */
const reach = (from: readonly number[], pattern: readonly NamePattern[]): readonly number[] => {
  const all: number[] = [];
  for (const start of from) {
    for (let at = start; ; at += 1) {
      if ((all.at(-1) ?? -1) < at) all.push(at);
      if (pattern[at] !== null) break;
    }
  }
  return all;
};

const isNamed: NameFits = (name, wanted) =>
  typeof wanted === 'string' ? name === wanted : fitsWild(name, wanted);

/** Whether a place fits a pattern. */
export const fitsPlace = (place: Place, pattern: PlacePattern): boolean =>
  fitsNames(namesOf(place), pattern, isNamed);

/** A name with wildcards as a pattern; null: it is none, or so vague that it names nothing. */
const globOf = (name: string): WildPattern | null =>
  hasWildcard(name) ? wildPattern(name.replace(/\[[^\]]*\]?/g, '?')) : null;

/** A place with wildcards, name by name. */
export interface VaguePlace {
  readonly names: readonly string[];
  readonly globs: ReadonlyMap<string, WildPattern>;
  /** Names that were asked for: whether one of its own can mean them. */
  readonly meant: Map<string, boolean>;
}

const canMean = ({ names, globs, meant }: VaguePlace, wanted: string): boolean => {
  const known = meant.get(wanted);
  if (known !== undefined) return known;
  const can = names.some((name) => {
    const glob = globs.get(name);
    return name === wanted || (glob !== undefined && (isEndless(name) || fitsWild(wanted, glob)));
  });
  meant.set(wanted, can);
  return can;
};

/** Longer names with wildcards are taken for any name. */
const isEndless = (name: string): boolean => name.length > 100;

export const vaguePlace = (place: Place): VaguePlace => {
  const names = namesOf(place);
  const globs = new Map<string, WildPattern>();
  for (const name of names) {
    const glob = globOf(name);
    if (glob !== null) globs.set(name, glob);
  }
  return { names, globs, meant: new Map() };
};

/** An ending alone names nothing: `*.txt` is every text. */
const namesNothing = (name: string): boolean =>
  isEndless(name) || name.replace(/^\*\.\w+$|[*?[\]]/g, '').length < 2;

/** Whether a place with wildcards means one that fits, as far as its wildcards name something: `.prov*` is `.provara`. */
export const namesPlace = (place: VaguePlace, pattern: PlacePattern): boolean =>
  (pattern.name === null || canMean(place, pattern.name)) &&
  fitsNames(place.names, pattern, (name, wanted) => {
    if (isNamed(name, wanted)) return true;
    const glob = place.globs.get(name);
    return glob !== undefined && typeof wanted === 'string' && !namesNothing(name) && fitsWild(wanted, glob);
  });

/** Whether a place with wildcards could mean one that fits, however little they name. */
export const couldBePlace = (place: VaguePlace, pattern: PlacePattern): boolean =>
  (pattern.name === null || canMean(place, pattern.name)) &&
  fitsNames(place.names, pattern, (name, wanted) => {
    const glob = place.globs.get(name);
    if (glob === undefined) return isNamed(name, wanted);
    return isEndless(name) || typeof wanted !== 'string' || fitsWild(wanted, glob);
  });
