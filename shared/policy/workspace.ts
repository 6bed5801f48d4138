import { Budget } from '../analysis/budget.ts';
import type { PathFact, Reading } from '../analysis/facts.ts';
import {
  isWithin,
  type Place,
  type ProviderPath,
  placeOf,
  providerPath,
  START_FOLDER,
} from '../analysis/paths.ts';
import type { Provider } from '../analysis/provider-table.ts';
import { hasWildcard, isDevice, namesOf, vague } from '../analysis/vague-paths.ts';
import { ENTERED_FOLDERS, PATH_CHARACTERS, PLACE_CHARACTERS, VAGUE_NAMES } from '../limits.ts';
import {
  couldBePlace,
  fitsPlace,
  namesPlace,
  type PlacePattern,
  placePatternsOf,
  type VaguePlace,
  vaguePlace,
} from './place-pattern.ts';
import type { Protected } from './protecting-rules.ts';
import { WordIndex } from './word-index.ts';

const isRelative = (path: string): boolean => !/^(?:[\\/]|[A-Za-z]:|~|\w[\w.\\/]*::)/.test(path);

/** Where the text may stand: where it starts, and each folder that it enters. Null: somewhere that isn't known. */
const basesOf = (start: Place, locations: readonly (string | null)[]): readonly (Place | null)[] => {
  const written = new Set(locations);
  const entered = [...written].slice(0, ENTERED_FOLDERS);
  const bases = new Set([start, ...entered.map((path) => (path === null ? null : placeOf(path, start)))]);
  // A relative step is taken from where the ones before it led.
  const isChain = locations.length > 1 && locations.some((path) => path === null || isRelative(path));
  if (isChain || written.size > ENTERED_FOLDERS) bases.add(null);
  return [...bases];
};

/** Somebody's home folder, or all of them. */
const HOME = /^(?:~|[a-z]:\/users(?:\/[^/]+)?)$/;

export type Certainty = 'yes' | 'maybe' | 'no';

/** The folders of one judgement: where relative paths start, and what counts as the workspace. */
export class Workspace {
  private readonly start: Place;
  private readonly bases: readonly (Place | null)[];
  private readonly folders: readonly Place[];
  /** Providers other than files that the text goes into. */
  private readonly entered: readonly Provider[];
  private readonly places = new Map<string, readonly (Place | null)[]>();
  private readonly providers = new Map<string, ProviderPath>();
  private readonly elsewhere = new Map<Place, boolean>();
  /** Null: there were too many before it. */
  private readonly vaguePlaces = new Map<Place, VaguePlace | null>();
  private readonly withWildcards: Place[] = [];
  private readonly meant = new Map<string, boolean | readonly Place[]>();
  private readonly fitting = new Map<readonly string[], ReadonlySet<Place>>();
  private readonly characters = new Budget(PLACE_CHARACTERS);
  private readonly names = new Budget(VAGUE_NAMES);
  /** The folders of this installation, if they are known. */
  private readonly guarded: readonly Place[];
  private hasLongPath = false;
  private index: WordIndex | null = null;

  /** `cwd`: the step's folder; null: not known. `protect`: this installation's own folders, and where its steps start. */
  constructor(
    cwd: string | null,
    workingDirectories: readonly string[],
    private readonly reading: Reading,
    protect?: Protected,
  ) {
    this.guarded = (protect?.folders ?? []).map((folder) => namesOf(folder).join('/'));
    const home = placeOf(protect?.start ?? START_FOLDER, START_FOLDER) ?? START_FOLDER;
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

  /** Why not every path could be compared with the policy's places; null: all were. */
  get excess(): string | null {
    if (this.hasLongPath) return 'a path in it is too long';
    if (this.characters.isSpent) return 'its paths mean too many places';
    return this.names.isSpent ? 'too many of its paths have wildcards' : null;
  }

  private provider(path: string): ProviderPath {
    const known = this.providers.get(path);
    if (known !== undefined) return known;
    const found = providerPath(path);
    this.providers.set(path, found);
    return found;
  }

  /** The providers that a path may belong to. */
  providersOf(path: string): readonly Provider[] {
    const { provider } = this.provider(path);
    const isInner = provider === 'file' && !/^(?:[\\/]|[A-Za-z]:)/.test(path);
    return isInner ? [provider, ...this.entered] : [provider];
  }

  /** Whether a path lies outside of the workspace, wherever the text may stand when it uses it. */
  isOutside(fact: PathFact): Certainty {
    if (fact.path === null || this.isTooLong(fact.path)) return 'maybe';
    const { provider } = this.provider(fact.path);
    if (provider !== 'file') return provider === 'other' ? 'maybe' : 'no';
    const places = this.placesOf(fact.path);
    if (places.some((place) => place !== null && this.isElsewhere(place))) return 'yes';
    return fact.isConstant && !places.includes(null) ? 'no' : 'maybe';
  }

  private isElsewhere(place: Place): boolean {
    const known = this.elsewhere.get(place);
    if (known !== undefined) return known;
    const isOut = !this.folders.some((folder) => isWithin(place, folder));
    this.elsewhere.set(place, isOut);
    return isOut;
  }

  /** Whether any path fits one of the patterns. */
  hasFitting(patterns: readonly string[]): boolean {
    return this.placesFitting(patterns).size > 0;
  }

  /** Whether a path fits one of the patterns of places or of the registry. */
  fits(path: string, patterns: readonly string[]): boolean {
    if (this.isTooLong(path)) return false;
    const fitting = this.placesFitting(patterns);
    return fitting.size > 0 && this.placesOf(path).some((place) => place !== null && fitting.has(place));
  }

  /** The places of all paths that fit one of the patterns. */
  private placesFitting(patterns: readonly string[]): ReadonlySet<Place> {
    const known = this.fitting.get(patterns);
    if (known !== undefined) return known;
    const wanted = placePatternsOf(patterns);
    const found = new Set<Place>();
    for (const pattern of wanted) {
      for (const place of this.allPlaces().having(pattern.part)) {
        if (fitsPlace(place, pattern)) found.add(place);
      }
    }
    for (const place of this.withWildcards) {
      if (!found.has(place) && this.isAnyOf(place, wanted, namesPlace)) found.add(place);
    }
    this.fitting.set(patterns, found);
    return found;
  }

  /** Where all paths of the reading lead; those with wildcards are kept apart too. */
  private allPlaces(): WordIndex {
    if (this.index !== null) return this.index;
    const all = new Set<Place>();
    for (const path of new Set(this.reading.paths.map((fact) => fact.path))) {
      if (path === null || this.isTooLong(path)) continue;
      for (const place of this.placesOf(path)) if (place !== null) all.add(place);
    }
    for (const place of all) if (hasWildcard(place)) this.withWildcards.push(place);
    this.index = new WordIndex(all);
    return this.index;
  }

  /** What isn't compared, for there was too much before it, could be anything. */
  private isAnyOf(
    place: Place,
    wanted: readonly PlacePattern[],
    fits: (place: VaguePlace, pattern: PlacePattern) => boolean,
  ): boolean {
    const vaguely = this.vaguely(place);
    if (vaguely === null) return fits === couldBePlace;
    return wanted.some((pattern) => fits(vaguely, pattern));
  }

  /** A place's names, if it is among the first of the text: those are compared with every pattern of the policy. */
  private vaguely(place: Place): VaguePlace | null {
    const known = this.vaguePlaces.get(place);
    if (known !== undefined) return known;
    const made = this.names.isSpent ? null : vaguePlace(place);
    const found = made !== null && this.names.spend(made.names.length) ? made : null;
    this.vaguePlaces.set(place, found);
    return found;
  }

  private isTooLong(path: string): boolean {
    const isLong = path.length > PATH_CHARACTERS;
    this.hasLongPath ||= isLong;
    return isLong;
  }

  /** Whether a path could mean one of the places: by wildcards, short names, shares of drives or as a device. */
  couldFit(path: string, patterns: readonly string[]): boolean {
    if (this.isTooLong(path)) return true;
    const meant = this.meant.get(path) ?? this.meaning(path);
    this.meant.set(path, meant);
    if (typeof meant === 'boolean') return meant;
    const wanted = placePatternsOf(patterns);
    const anchored = wanted.filter(({ names }) => names[0] !== null);
    return meant.some((place) => this.isAnyOf(place, this.isNear(place) ? wanted : anchored, couldBePlace));
  }

  /** The places that a path with wildcards or short names means; false: it has none; true: it may mean any. */
  private meaning(path: string): boolean | readonly Place[] {
    const { provider, path: inner } = this.provider(path);
    if (provider !== 'file') return provider === 'other';
    if (isDevice(inner) || this.isAdrift(inner)) return true;
    // Each drive has a current folder of its own.
    if (/^[A-Za-z]:[^\\/]/.test(inner)) return true;
    const plain = vague(inner);
    if (plain === inner && !hasWildcard(inner)) return false;
    return this.placesOf(plain).filter((place) => place !== null);
  }

  /** Whether a protected folder may lie where a place's wildcards begin; any folder's `*` could be `.provara` otherwise. */
  private isNear(place: Place): boolean {
    const wildcard = place.search(/[*?[]/);
    const start = wildcard === -1 ? place : place.slice(0, place.lastIndexOf('/', wildcard) + 1);
    const isKnown = this.guarded.length > 0 && !/^[.~]/.test(start);
    return !isKnown || this.guarded.some((folder) => folder.startsWith(start));
  }

  /** Whether a folder has one of the places somewhere below it; nobody knows what the home folder has. */
  isAbove(path: string, patterns: readonly string[]): boolean {
    if (this.isTooLong(path)) return true;
    const places = this.placesOf(path).filter((place) => place !== null);
    return places.some(
      (place) => HOME.test(place) || patterns.some((one) => namesOf(one).join('/').startsWith(`${place}/`)),
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
    const places = this.characters.isSpent
      ? [null]
      : this.provider(path).provider === 'registry'
        ? [registryPlace(path)]
        : this.bases.map((base) => (base === null ? absolutePlace(path) : placeOf(path, base)));
    this.characters.spend(places.reduce((sum, place) => sum + (place?.length ?? 0), 0));
    this.places.set(path, places);
    return places;
  }
}

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
