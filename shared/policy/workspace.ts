import type { PathFact, Reading } from '../analysis/facts.ts';
import {
  isWithin,
  type Place,
  type Provider,
  placeOf,
  placePattern,
  providerPath,
  START_FOLDER,
} from '../analysis/paths.ts';
import { couldBe, hasWildcard, isDevice, namesOf, vague, wildcardRegex } from '../analysis/vague-paths.ts';

/** Longer paths don't exist on Windows, and patterns take time with them. */
const PATH_CHARACTERS = 2_000;

/** Each is tried for every path: from so many on, where the text stands counts as unknown. */
const MOST_BASES = 16;

const isRelative = (path: string): boolean => !/^(?:[\\/]|[A-Za-z]:|~|\w[\w.\\/]*::)/.test(path);

/** Where the text may stand: where it starts, and each folder that it enters. Null: somewhere that isn't known. */
const basesOf = (start: Place, locations: readonly (string | null)[]): readonly (Place | null)[] => {
  const written = new Set(locations);
  const entered = [...written].slice(0, MOST_BASES);
  const bases = new Set([start, ...entered.map((path) => (path === null ? null : placeOf(path, start)))]);
  // A relative step is taken from where the ones before it led.
  const isChain = locations.length > 1 && locations.some((path) => path === null || isRelative(path));
  if (isChain || written.size > MOST_BASES) bases.add(null);
  return [...bases];
};

export type Certainty = 'yes' | 'maybe' | 'no';

/** The folders of one judgement: where relative paths start, and what counts as the workspace. */
export class Workspace {
  private readonly start: Place;
  private readonly bases: readonly (Place | null)[];
  private readonly folders: readonly Place[];
  /** Providers other than files that the text goes into. */
  private readonly entered: readonly Provider[];
  private readonly places = new Map<string, readonly (Place | null)[]>();

  /** `cwd`: the step's folder; `startFolder`: the runner's own, for a step that names none. Null: not known. */
  constructor(
    cwd: string | null,
    workingDirectories: readonly string[],
    reading: Reading,
    startFolder: string | null = null,
  ) {
    const home = startFolder === null ? START_FOLDER : (placeOf(startFolder, START_FOLDER) ?? START_FOLDER);
    this.start = cwd === null ? home : (placeOf(cwd, home) ?? START_FOLDER);
    this.bases = basesOf(this.start, reading.locations);
    const allowed = workingDirectories
      .map((folder) => placeOf(folder, START_FOLDER))
      .filter((one) => one !== null);
    this.folders = allowed.length > 0 ? [...allowed, ...(cwd === null ? [this.start] : [])] : [this.start];
    const entered = [...new Set(reading.locations)].flatMap((path) => {
      const provider = path === null ? 'file' : providerPath(path).provider;
      return provider === 'file' ? [] : [provider];
    });
    this.entered = [...new Set(entered)];
  }

  /** The providers that a path may belong to. */
  providersOf(path: string): readonly Provider[] {
    const { provider } = providerPath(path);
    const isInner = provider === 'file' && !/^(?:[\\/]|[A-Za-z]:)/.test(path);
    return isInner ? [provider, ...this.entered] : [provider];
  }

  /** Whether a path lies outside of the workspace, wherever the text may stand when it uses it. */
  isOutside(fact: PathFact): Certainty {
    if (fact.path === null || fact.path.length > PATH_CHARACTERS) return 'maybe';
    const { provider } = providerPath(fact.path);
    if (provider !== 'file') return provider === 'other' ? 'maybe' : 'no';
    const places = this.placesOf(fact.path);
    if (places.some((place) => place !== null && !this.folders.some((folder) => isWithin(place, folder))))
      return 'yes';
    return fact.isConstant && !places.includes(null) ? 'no' : 'maybe';
  }

  /** Whether a path fits one of the patterns of places or of the registry. */
  fits(path: string, patterns: readonly string[]): boolean {
    if (path.length > PATH_CHARACTERS) return false;
    const wanted = placePatternsOf(patterns);
    if (providerPath(path).provider === 'registry') {
      const place = registryPlace(path);
      return wanted.some(({ regex }) => regex.test(place));
    }
    return this.placesOf(path).some((place) => place !== null && wanted.some((one) => fitsPlace(place, one)));
  }

  /** Whether a path could mean one of the places: by wildcards, short names, shares of drives or as a device. */
  couldFit(path: string, patterns: readonly string[]): boolean {
    if (path.length > PATH_CHARACTERS) return true;
    const { provider, path: inner } = providerPath(path);
    if (provider !== 'file') return provider === 'other';
    if (isDevice(inner) || this.isAdrift(inner)) return true;
    // Each drive has a current folder of its own.
    if (/^[A-Za-z]:[^\\/]/.test(inner)) return true;
    const plain = vague(inner);
    if (plain === inner && !hasWildcard(inner)) return false;
    const wanted = patterns.map(namesOf);
    return this.placesOf(plain).some(
      (place) => place !== null && wanted.some((names) => couldBe(namesOf(place), names)),
    );
  }

  /** A path that leads out of a start folder that isn't known. */
  isAdrift(path: string): boolean {
    if (!this.start.startsWith(START_FOLDER)) return false;
    const climbs = this.placesOf(path).some((place) => place?.startsWith(`${START_FOLDER}/..`) === true);
    return climbs || /^[\\/](?![\\/])/.test(path);
  }

  private placesOf(path: string): readonly (Place | null)[] {
    const known = this.places.get(path);
    if (known !== undefined) return known;
    const places = this.bases.map((base) => (base === null ? absolutePlace(path) : placeOf(path, base)));
    this.places.set(path, places);
    return places;
  }
}

interface PlacePattern {
  readonly regex: RegExp;
  /** The names in it without wildcards. */
  readonly names: readonly string[];
}

/** Lists of patterns live as long as their policy: each is made ready once. */
const placePatterns = new WeakMap<readonly string[], readonly PlacePattern[]>();

const placePatternsOf = (patterns: readonly string[]): readonly PlacePattern[] => {
  const known = placePatterns.get(patterns);
  if (known !== undefined) return known;
  const made = patterns.map((pattern) => ({
    regex: placePattern(pattern),
    names: namesOf(pattern).filter((name) => !hasWildcard(name)),
  }));
  placePatterns.set(patterns, made);
  return made;
};

/** A path that doesn't depend on where one stands; null if it does. */
const absolutePlace = (path: string): Place | null =>
  /^(?:[A-Za-z]:[\\/]|[\\/]{2}|~)/.test(path) ? placeOf(path, START_FOLDER) : null;

/** `hklm:/software/...`, whichever way the hive is written. */
const registryPlace = (path: string): Place =>
  path
    .toLowerCase()
    .replace(/^.*registry::/, '')
    .replace(/^hkey_local_machine/, 'hklm')
    .replace(/^hkey_current_user/, 'hkcu')
    .replace(/^hkey_classes_root/, 'hkcr')
    .replace(/^hkey_users/, 'hku')
    .replace(/^(hk\w+):?/, '$1:')
    .split(/[\\/]+/)
    .join('/');

/** A place with wildcards fits if it may mean a place that fits: `.prov*` may be `.provara`. */
const fitsPlace = (place: Place, { regex: wanted, names }: PlacePattern): boolean => {
  if (wanted.test(place)) return true;
  if (!hasWildcard(place)) return false;
  const filled = place.split('/').map((name) => {
    // An ending alone names nothing: `*.txt` is every text.
    const isVague = name.length > 100 || name.replace(/^\*\.\w+$|[*?[\]]/g, '').length < 2;
    if (!hasWildcard(name) || isVague) return name;
    const regex = wildcardRegex(name);
    return names.find((one) => regex.test(one)) ?? name;
  });
  return wanted.test(filled.join('/'));
};
