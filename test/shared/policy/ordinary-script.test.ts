import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { defaultPolicy } from '../../../shared/policy/default-policy.ts';
import { explain } from '../../../shared/policy/explain.ts';

const SCRIPT = readFileSync('test/vectors/powershell/ordinary-script.ps1', 'utf8');

it.each([1, 2, 4])('an administrator’s script, %i times over, is analysed whole', (times) => {
  const text = SCRIPT.repeat(times);
  expect(text.length).toBeLessThanOrEqual(10_000);
  const { verdict, understood, rules } = explain(text, { policy: defaultPolicy });
  expect(verdict).toBe('ask');
  expect(understood).toBe(true);
  expect(rules).not.toContain('unreadable');
});
