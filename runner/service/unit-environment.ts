import { readFileSync, statSync } from 'node:fs';
import { SERVICE_NAME } from './service.ts';
import type { RunTool } from './system-tool.ts';
import { unitWords } from './unit-words.ts';

export interface UnitEnvironment {
  readonly env: NodeJS.ProcessEnv;
  /** Files that must be there for the unit to start, and can not be read. */
  readonly unread: readonly string[];
}

/** What the user manager gives the unit, its own settings and its files included; undefined where there is no manager. */
export const unitEnvironment = async (
  systemctl: string,
  run: RunTool,
): Promise<UnitEnvironment | undefined> => {
  const manager = await run(systemctl, ['--user', 'show-environment']);
  if (manager.code !== 0) return undefined;
  const show = async (property: string): Promise<string> =>
    (await run(systemctl, ['--user', 'show', `--property=${property}`, '--value', SERVICE_NAME])).stdout;
  // Each line is made for a shell: what is special in it stands in `$'…'`.
  const lines = manager.stdout.split('\n').map((line) => line.replace(/=\$'/, "='"));
  const pairs = [...lines.flatMap((line) => unitWords(line)), ...unitWords(await show('Environment'))];
  const files = filesIn(await show('EnvironmentFiles')).map((file) => ({ ...file, text: textOf(file.path) }));
  return {
    // A file wins over the unit's own line (systemd.exec(5), "EnvironmentFile=").
    env: Object.fromEntries(
      [...pairs, ...files.flatMap(({ text }) => (text === undefined ? [] : pairsIn(text)))]
        .filter((pair) => pair.includes('='))
        .map((pair) => [pair.split('=', 1)[0], pair.replace(/^[^=]*=/s, '')]),
    ),
    unread: files.filter(({ text, isOptional }) => text === undefined && !isOptional).map(({ path }) => path),
  };
};

/** As `systemctl show` names them, one in each line; of a pattern nobody knows what it would find. */
const filesIn = (shown: string): readonly { readonly path: string; readonly isOptional: boolean }[] =>
  [...shown.matchAll(/^(\/.*) \(ignore_errors=(yes|no)\)$/gm)]
    .map(([, path = '', optional]) => ({ path, isOptional: optional === 'yes' }))
    .filter(({ path }) => !/[*?[]/.test(path));

const MAX_FILE_BYTES = 1024 * 1024;

/** Undefined where it can not be read; empty of a pipe or device, whose reading may have no end, and of what is no settings. */
const textOf = (path: string): string | undefined => {
  try {
    const found = statSync(path);
    const hasEnd = found.isFile() || found.isDirectory();
    return hasEnd && found.size <= MAX_FILE_BYTES ? readFileSync(path, 'utf8') : '';
  } catch {
    return undefined;
  }
};

/** `NAME=value`: a value in quotes is one word, any other goes to the end of its line. */
const pairsIn = (text: string): readonly string[] =>
  text
    .replace(/\\\r?\n/g, '')
    .split(/\r?\n/)
    .flatMap((line) => {
      const [, name, value = ''] = /^([A-Za-z_]\w*)=\s*(.*)$/.exec(line.trim()) ?? [];
      if (name === undefined) return [];
      return [`${name}=${/^["']/.test(value) ? unitWords(value).join(' ') : value.replace(/\\(.)/g, '$1')}`];
    });
