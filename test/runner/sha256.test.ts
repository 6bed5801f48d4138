import fc from 'fast-check';
import { expect, it } from 'vitest';
import { sha256 as nodes } from '../../runner/sha256.ts';
import { canonicalJson } from '../../shared/digest.ts';
import { defaultPolicy } from '../../shared/policy/default-policy.ts';
import { policyHash } from '../../shared/policy/policy-schema.ts';
import { sha256 as own } from '../../shared/sha256.ts';

const hex = (bytes: Uint8Array): string => Buffer.from(bytes).toString('hex');

it('hashes in Node as it does everywhere else', () => {
  expect(hex(nodes(new Uint8Array()))).toBe(
    'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855',
  );
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
      expect(hex(nodes(bytes))).toBe(hex(own(bytes)));
    }),
  );
});

it('gives the default policy the hash that the hub gives it', () => {
  const canonical = `provara/policy/v1\0${canonicalJson(defaultPolicy)}`;
  expect(policyHash(defaultPolicy)).toBe(hex(own(new TextEncoder().encode(canonical))));
});
