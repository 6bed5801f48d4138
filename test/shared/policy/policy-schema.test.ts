import { describe, expect, it } from 'vitest';
import { defaultPolicy } from '../../../shared/policy/default-policy.ts';
import { parsePolicy, policyHash } from '../../../shared/policy/policy-schema.ts';

const base = {
  version: 1,
  strict: false,
  working_directories: [],
  read_only_commands: [],
  deny: [],
  ask: [],
};
const rule = { id: 'a', reason: 'b', risk: 'high', match: [{ command: ['x'] }] };

const pathsOf = (json: unknown): readonly string[] => {
  const result = parsePolicy(json);
  return result.ok ? [] : result.errors.map(({ path }) => path);
};

describe('a policy file', () => {
  it('is read from text and from what was read', () => {
    expect(parsePolicy(JSON.stringify(defaultPolicy))).toEqual({ ok: true, policy: defaultPolicy });
    expect(parsePolicy(base).ok).toBe(true);
  });

  it('that is not JSON says so', () => {
    const result = parsePolicy('{ "version": 1,');
    expect(result).toMatchObject({ ok: false, errors: [{ path: '' }] });
  });

  it.each([
    [{ ...base, version: 2 }, 'version'],
    [{ ...base, strict: 'yes' }, 'strict'],
    [{ ...base, extra: 1 }, ''],
    [{ ...base, deny: [{ ...rule, id: 'Not An Id' }] }, 'deny[0].id'],
    [{ ...base, ask: [rule, { ...rule, id: 'c', risk: 'huge' }] }, 'ask[1].risk'],
    [{ ...base, deny: [{ ...rule, match: [] }] }, 'deny[0].match'],
    [{ ...base, deny: [{ ...rule, match: [{}] }] }, 'deny[0].match[0]'],
    [{ ...base, deny: [{ ...rule, match: [{ command: 'x' }] }] }, 'deny[0].match[0].command'],
    [{ ...base, deny: [{ ...rule, match: [{ comand: ['x'] }] }] }, 'deny[0].match[0]'],
    [{ ...base, deny: [{ ...rule, match: [{ host: ['x'], path: ['y'] }] }] }, 'deny[0].match[0]'],
    [{ ...base, deny: [{ ...rule, match: [{ effect: ['magic'] }] }] }, 'deny[0].match[0].effect[0]'],
    [{ ...base, deny: [rule], ask: [rule] }, 'ask[0].id'],
    [{ ...base, working_directories: [1] }, 'working_directories[0]'],
  ])('with an error names the field: %#', (json, path) => {
    expect(pathsOf(json)).toContain(path);
  });

  it('is missing a field: each is named', () => {
    expect(pathsOf({ version: 1 })).toEqual(
      expect.arrayContaining(['strict', 'working_directories', 'read_only_commands', 'deny', 'ask']),
    );
  });

  it('has a hash that depends on its content, not on how it is written', () => {
    const turned = Object.fromEntries(Object.entries(defaultPolicy).reverse());
    const result = parsePolicy(JSON.stringify(turned, null, 4));
    expect(result.ok && policyHash(result.policy)).toBe(policyHash(defaultPolicy));
    expect(policyHash({ ...defaultPolicy, strict: true })).not.toBe(policyHash(defaultPolicy));
    expect(policyHash(defaultPolicy)).toMatch(/^[0-9a-f]{64}$/);
  });
});
