import { describe, expect, it } from 'vitest';
import { defaultPolicy } from '../../../shared/policy/default-policy.ts';
import { policySchema } from '../../../shared/policy/policy-schema.ts';
import { codeExamples } from './default/ask-code-examples.ts';
import { fileExamples } from './default/ask-files-examples.ts';
import { machineExamples } from './default/ask-machine-examples.ts';
import { networkExamples } from './default/ask-network-examples.ts';
import { securityExamples } from './default/ask-security-examples.ts';
import { denyExamples } from './default/deny-examples.ts';
import type { RuleExamples } from './default/rule-examples.ts';
import { judged, ruleIds } from './judging.ts';

const EXAMPLES: RuleExamples = {
  ...denyExamples,
  ...codeExamples,
  ...machineExamples,
  ...securityExamples,
  ...networkExamples,
  ...fileExamples,
};

const rules = [
  ...defaultPolicy.deny.map((rule) => ({ ...rule, action: 'deny' as const })),
  ...defaultPolicy.ask.map((rule) => ({ ...rule, action: 'ask' as const })),
];

describe('the default policy', () => {
  it('fits its own schema', () => {
    expect(policySchema.parse(defaultPolicy)).toEqual(defaultPolicy);
  });

  it('has an example that is stopped and one that passes for every rule', () => {
    expect(Object.keys(EXAMPLES).sort()).toEqual(rules.map(({ id }) => id).sort());
    for (const { stops, passes } of Object.values(EXAMPLES)) {
      expect(stops.length).toBeGreaterThan(0);
      expect(passes.length).toBeGreaterThan(0);
    }
  });

  describe.each(rules)('$id', ({ id, action, risk }) => {
    it.each(EXAMPLES[id]?.stops ?? [])('applies to %s', (text) => {
      const found = judged(text).rules.find((rule) => rule.id === id);
      expect(found).toBeDefined();
      const isCertain = found?.action === action && found?.risk === risk;
      const isOpen = found?.action === 'ask' && found?.risk === 'high';
      expect(isCertain || isOpen).toBe(true);
    });

    it.each(EXAMPLES[id]?.passes ?? [])('does not apply to %s', (text) => {
      expect(ruleIds(judged(text))).not.toContain(id);
    });
  });
});
