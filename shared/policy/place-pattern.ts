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

/** Name by name; what a `**` stands for is made longer only when what is behind it doesn't fit. */
const fitsNames = (place: readonly string[], { names: pattern }: PlacePattern, fits: NameFits): boolean => {
  let at = 0;
  /** The place in the pattern of the last `**`, and up to where it stands for names. */
  let open = -1;
  let from = 0;
  for (let index = 0; index < place.length; ) {
    const wanted = pattern[at];
    if (wanted === null) {
      open = at;
      from = index;
      at += 1;
    } else if (wanted !== undefined && fits(place[index] ?? '', wanted)) {
      index += 1;
      at += 1;
    } else if (open !== -1) {
      from += 1;
      index = from;
      at = open + 1;
    } else return false;
  }
  while (pattern[at] === null) at += 1;
  return at === pattern.length;
};

const isNamed: NameFits = (name, wanted) =>
  typeof wanted === 'string' ? name === wanted : fitsWild(name, wanted);

/** Whether a place fits a pattern. */
export const fitsPlace = (place: Place, pattern: PlacePattern): boolean =>
  fitsNames(namesOf(place), pattern, isNamed);

/** A name with wildcards: what must follow each other in what it means. */
interface Glob {
  readonly pieces: readonly string[];
  /** Longer names are taken for any name. */
  readonly isEndless: boolean;
  /** So vague that it names nothing. An ending alone names nothing either: `*.txt` is every text. */
  readonly namesNothing: boolean;
}

const ENDLESS_CHARACTERS = 100;

const globOf = (name: string): Glob | null => {
  if (!hasWildcard(name)) return null;
  const isEndless = name.length > ENDLESS_CHARACTERS;
  const pattern = name.includes('[') ? name.replace(/\[[^\]]*\]?/g, '?') : name;
  const namesNothing = isEndless || name.replace(/^\*\.\w+$|[*?[\]]/g, '').length < 2;
  return { pieces: pattern.split(/\*+/), isEndless, namesNothing };
};

const meansName = (glob: Glob, wanted: string): boolean => glob.isEndless || fitsWild(wanted, glob);

/** A place with wildcards, name by name. */
export interface VaguePlace {
  readonly names: readonly string[];
  readonly globs: ReadonlyMap<string, Glob>;
  /** Names that were asked for: whether one of its own can mean them. */
  readonly meant: Map<string, boolean>;
}

const canMean = ({ names, globs, meant }: VaguePlace, wanted: string): boolean => {
  const known = meant.get(wanted);
  if (known !== undefined) return known;
  let can = false;
  for (const name of names) {
    const glob = globs.get(name);
    can = name === wanted || (glob !== undefined && meansName(glob, wanted));
    if (can) break;
  }
  meant.set(wanted, can);
  return can;
};

export const vaguePlace = (place: Place): VaguePlace => {
  const names = namesOf(place);
  const globs = new Map<string, Glob>();
  for (const name of names) {
    const glob = globOf(name);
    if (glob !== null) globs.set(name, glob);
  }
  return { names, globs, meant: new Map() };
};

/** Whether a place with wildcards means one that fits, as far as its wildcards name something: `.prov*` is `.provara`. */
export const namesPlace = (place: VaguePlace, pattern: PlacePattern): boolean =>
  (pattern.name === null || canMean(place, pattern.name)) &&
  fitsNames(place.names, pattern, (name, wanted) => {
    if (isNamed(name, wanted)) return true;
    const glob = place.globs.get(name);
    return glob !== undefined && typeof wanted === 'string' && !glob.namesNothing && fitsWild(wanted, glob);
  });

/** Whether a place with wildcards could mean one that fits, however little they name. */
export const couldBePlace = (place: VaguePlace, pattern: PlacePattern): boolean =>
  (pattern.name === null || canMean(place, pattern.name)) &&
  fitsNames(place.names, pattern, (name, wanted) => {
    const glob = place.globs.get(name);
    if (glob === undefined) return isNamed(name, wanted);
    return typeof wanted !== 'string' || meansName(glob, wanted);
  });
