import { existsSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { EXIT } from '../../runner/cli/exit-code.ts';
import { snippets } from '../support/agent-snippets.ts';

const slug = (section: string): string => section.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-');

it('has a story that runs the snippets of each section about agents', () => {
  const sections = [...new Set(snippets().map(({ section }) => section))];
  expect(sections.length).toBeGreaterThan(1);
  expect(sections.filter((section) => !existsSync(`test/story/agents/${slug(section)}.test.ts`))).toEqual([]);
});

it('tells with which codes `provara plan` ends', () => {
  const [told = ''] =
    /`provara plan` ends with[\s\S]*?\n\n/.exec(readFileSync('docs/agents.md', 'utf8')) ?? [];
  const codes = Object.values(EXIT).filter((code) => code !== EXIT.ok);
  expect([...told.matchAll(/\d+/g)].map(([code]) => Number(code)).sort((a, b) => a - b)).toEqual(
    codes.sort((a, b) => a - b),
  );
});
