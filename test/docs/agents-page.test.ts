import { existsSync } from 'node:fs';
import { expect, it } from 'vitest';
import { snippets } from '../support/agent-snippets.ts';

const slug = (section: string): string => section.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-');

it('has a story that runs the snippets of each section about agents', () => {
  const sections = [...new Set(snippets().map(({ section }) => section))];
  expect(sections.length).toBeGreaterThan(1);
  expect(sections.filter((section) => !existsSync(`test/story/agents/${slug(section)}.test.ts`))).toEqual([]);
});
