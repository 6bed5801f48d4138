import { lately } from './lately.ts';
import { PROVIDERS, type Provider } from './provider-table.ts';
import { withoutEnd } from './without-end.ts';

export interface ProviderPath {
  readonly provider: Provider;
  /** The path inside the provider; a drive of files stays. */
  readonly path: string;
}

const readProvider = lately(1_000, (written): ProviderPath => {
  const qualified = /^(?:[\w.]+[\\/])?(\w+)::(.*)$/s.exec(written);
  if (qualified !== null) {
    const [, name = '', path = ''] = qualified;
    return { provider: PROVIDERS.get(name.toLowerCase()) ?? 'other', path };
  }
  const [, drive, rest = ''] = /^(\w{2,}):(.*)$/s.exec(written) ?? [];
  if (drive === undefined) return { provider: 'file', path: written };
  const provider = PROVIDERS.get(drive.toLowerCase()) ?? 'other';
  return { provider, path: provider === 'registry' ? `${drive}:${rest}` : rest };
});

/** Which provider a path belongs to: by its drive, or by `Provider::`, with or without the module's name. */
export const providerPath = (written: string): ProviderPath =>
  written.includes(':') ? readProvider(written) : { provider: 'file', path: written };

/** Whether a string reads like a path with a folder in it. */
export const isPathLike = (text: string): boolean =>
  text.length < 400 &&
  /^[^:*?"<>|\n]*[\\/][^:*?"<>|\n]*$|^[A-Za-z]:[\\/]/.test(text) &&
  !text.startsWith('//');

/** Where a folder or file is: lower case, `/` between the parts, `.` and `..` resolved. */
export type Place = string;

/** The folder that the text starts in when nobody said which: relative paths below it are inside the workspace. */
export const START_FOLDER: Place = '.';

const partsOf = (path: string): readonly string[] =>
  path.split(/[\\/]+/).filter((part) => part !== '' && part !== '.');

/** Windows ignores dots and spaces at the end of a name; what follows a colon is a stream of the same file. */
const trimPart = (part: string): string =>
  /^\.+$/.test(part) ? part : withoutEnd(part.replace(/(?<=.):.*$/s, ''), '. ');

const join = (root: string, base: readonly string[], parts: readonly string[]): Place | null => {
  const result = [...base];
  for (const part of parts.map(trimPart)) {
    if (part !== '..') {
      if (part !== '') result.push(part);
      continue;
    }
    if (result.length > 0 && result.at(-1) !== '..') result.pop();
    else if (root === START_FOLDER) result.push('..');
  }
  return [root, ...result].join('/').toLowerCase();
};

/** A variable of the environment as `env:name`, however its drive is written; null for all else. */
export const environmentName = (written: string): string | null => {
  const { provider, path } = providerPath(written);
  return provider === 'environment' ? `env:${path.replace(/^[\\/]+/, '').toLowerCase()}` : null;
};

/** Names below each other, in which nothing is to be resolved; a drive may stand before them. */
const SIMPLE = /^\.?[\w*-]+(?:(?:[\\/]\.?|\.)[\w*-]+)*$/;
const SIMPLE_OF_DRIVE = /^[A-Za-z]:(?:[\\/]\.?[\w*-]+(?:\.[\w*-]+)*)+$/;

const rootOf = (place: Place): string => /^(?:[a-z]:|\.|~|\/\/[^/]*|)(?=\/|$)/.exec(place)?.[0] ?? '';

/**
 * The place that a path of files means, seen from a folder. Null: it can't be told (short names, device paths,
 * drive-relative paths, another provider).
 */
export const placeOf = (written: string, base: Place): Place | null => {
  if (SIMPLE.test(written)) return `${base}/${written.replaceAll('\\', '/').toLowerCase()}`;
  if (SIMPLE_OF_DRIVE.test(written)) return written.replaceAll('\\', '/').toLowerCase();
  const { provider, path } = providerPath(written);
  if (provider !== 'file' || /(?:^|[\\/])[^\\/]{1,8}~\d/.test(path)) return null;
  const plain = path
    .replace(/^[\\/]{2}\?[\\/](?=[A-Za-z]:)/, '')
    .replace(
      /^[\\/]{2}(?:\?[\\/]UNC[\\/])?(?:localhost|127\.[\d.]+|::1|0--1\.ipv6-literal\.net)[\\/]([A-Za-z])\$(?=[\\/]|$)/i,
      '$1:',
    );
  if (/^[\\/]{2}[.?]/.test(plain)) return null;
  const unc = /^[\\/]{2}([^\\/]+)(.*)$/s.exec(plain);
  if (unc !== null) return join(`//${unc[1] ?? ''}`.toLowerCase(), [], partsOf(unc[2] ?? ''));
  const [, drive, rest = ''] = /^([A-Za-z]:)(.*)$/s.exec(plain) ?? [];
  if (drive !== undefined) {
    return rest === '' || /^[\\/]/.test(rest) ? join(drive.toLowerCase(), [], partsOf(rest)) : null;
  }
  if (/^~(?:[\\/]|$)/.test(plain)) return join('~', [], partsOf(plain.slice(1)));
  const root = rootOf(base);
  if (/^[\\/]/.test(plain))
    return root === START_FOLDER ? join('', [], partsOf(plain)) : join(root, [], partsOf(plain));
  return join(root, partsOf(base.slice(root.length)), partsOf(plain));
};

/** Whether a place is a folder or below it. Wildcards in the place are names like others: they stay below it. */
export const isWithin = (place: Place, folder: Place): boolean => {
  const parent = folder.replace(/\/+$/, '');
  return (
    (place === parent || place.startsWith(`${parent}/`)) &&
    !/(?:^|\/)\.\.(?:\/|$)/.test(place.slice(parent.length))
  );
};
