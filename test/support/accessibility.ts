import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';
import { z } from 'zod';

const SOURCE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const resultSchema = z.object({
  violations: z.array(z.object({ id: z.string(), nodes: z.array(z.object({ html: z.string() })) })),
});

/** What axe-core finds wrong within this part of the page as it is now: the rule and the markup, a line each. */
export const violationsOf = async (page: Page, within = 'html'): Promise<readonly string[]> => {
  await page.evaluate(SOURCE);
  const found = resultSchema.parse(
    await page.evaluate(`axe.run('${within}', { resultTypes: ['violations'] })`),
  );
  return found.violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 200)}`));
};
