import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { describe, expect, it } from 'vitest';

const PAGES = [
  ...readdirSync('.').filter((name) => name.endsWith('.md')),
  ...readdirSync('docs', { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.md'))
    .map((name) => join('docs', name)),
];
const scripts = Object.keys(
  (JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> }).scripts,
);
const commands = readdirSync('runner/cli', { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts'))
  .map((name) => readFileSync(join('runner/cli', name), 'utf8'))
  .join('\n');

// Made by the build or by running, so not there on a fresh checkout.
const MADE = /^(dist|\.provara|node_modules)(\/|$)/;
const FOLDERS = 'shared|worker|runner|test|bench|docs|scripts|clients';
const PATH = new RegExp(
  `\`((?:${FOLDERS}|\\.ci)/[A-Za-z0-9_./-]*|[A-Z]+\\.md|package\\.json|wrangler\\.toml)\``,
  'g',
);

describe.each(PAGES)('%s', (page) => {
  const text = readFileSync(page, 'utf8');

  it('names only paths that exist', () => {
    const missing = [...text.matchAll(PATH)]
      .map(([, path = '']) => path)
      .filter((path) => !MADE.test(path) && !existsSync(path));
    expect(missing).toEqual([]);
  });

  it('links only to files that exist', () => {
    const missing = [...text.matchAll(/\]\(([^)#:\s]+)(?:#[^)]*)?\)/g)]
      .map(([, link = '']) => normalize(join(dirname(page), link)))
      .filter((path) => !existsSync(path));
    expect(missing).toEqual([]);
  });

  it('names only npm scripts that exist', () => {
    const named = [...text.matchAll(/\bnpm (?:run (?:--silent )?)?(start|test|[a-z:]+)\b/g)]
      .filter(([whole]) => /^npm (run |start|test)/.test(whole))
      .map(([, name = '']) => name);
    expect(named.filter((name) => !scripts.includes(name))).toEqual([]);
  });

  it('names only commands of provara that exist', () => {
    const named = [...text.matchAll(/`(?:npx )?provara ([a-z]+)[^`]*`|^npx provara ([a-z]+)/gm)].map(
      ([, first, second]) => first ?? second ?? '',
    );
    expect(named.filter((name) => !new RegExp(`command\\(\\s*['"\`]${name}\\b`).test(commands))).toEqual([]);
  });
});

it('has pages to look at', () => {
  expect(PAGES.length).toBeGreaterThan(8);
});
