import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'vite';
import { expect, test } from 'vitest';

/** What a phone loads before it can show anything. */
const SCRIPT_BYTES = 40 * 1024;

interface Chunk {
  readonly fileName: string;
  readonly isEntry: boolean;
  readonly imports: readonly string[];
  readonly code: string;
}

/** The entries with all that they import at once. */
const firstLoaded = (chunks: readonly Chunk[]): readonly Chunk[] => {
  const wanted = new Set(chunks.filter(({ isEntry }) => isEntry).map(({ fileName }) => fileName));
  for (const name of wanted) {
    for (const next of chunks.find(({ fileName }) => fileName === name)?.imports ?? []) wanted.add(next);
  }
  return chunks.filter(({ fileName }) => wanted.has(fileName));
};

test('the built page is small and has nothing inline that its policy forbids', async () => {
  const built = await build({
    configFile: 'worker/app/vite.config.ts',
    logLevel: 'error',
    build: { write: false },
  });
  const files = [built].flat().flatMap((result) => ('output' in result ? result.output : []));
  const chunks = files.flatMap((file) => (file.type === 'chunk' ? [file] : []));
  const scripts = chunks.map(({ code }) => code);
  expect(scripts.length).toBeGreaterThan(0);
  // What is loaded when somebody asks for it comes later.
  const first = firstLoaded(chunks);
  expect(gzipSync(first.map(({ code }) => code).join('\n')).length).toBeLessThan(SCRIPT_BYTES);
  const asksPasskey = ({ code }: { readonly code: string }) => code.includes('navigator.credentials');
  expect(chunks.some(asksPasskey)).toBe(true);
  expect(first.some(asksPasskey)).toBe(false);
  const isEvaluating = (script: string) => /\beval\(|new Function\b/.test(script);
  expect(scripts.some(isEvaluating)).toBe(false);
  expect(scripts.some((script) => script.includes(process.cwd()))).toBe(false);

  const page = files.find(({ fileName }) => fileName === 'index.html');
  const html = page?.type === 'asset' ? String(page.source) : '';
  expect(html).toContain('<script type="module"');
  expect(html).not.toMatch(/<style|style="|<script(?![^>]*\bsrc=)|\son\w+="|="data:|https?:/);
  const names = files.map(({ fileName }) => fileName).filter((name) => /\.(js|css)$/.test(name));
  // One file has no hash in its name: the browser asks for it anew to find out whether there is another version.
  expect(names).toContain('service-worker.js');
  for (const name of names.filter((other) => other !== 'service-worker.js'))
    expect(name).toMatch(/^assets\/.+-[\w-]{8}\.(js|css)$/);
});

test('no source of the page makes markup of a text', () => {
  const folder = 'worker/app';
  const sources = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
    /\.tsx?$/.test(name),
  );
  expect(sources.length).toBeGreaterThan(20);
  const makesMarkup = (name: string) =>
    /innerHTML|outerHTML|insertAdjacentHTML|dangerouslySet|document\.write|DOMParser/.test(
      readFileSync(join(folder, name), 'utf8'),
    );
  expect(sources.filter(makesMarkup)).toEqual([]);
});
