import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalJson, digestOf, planDigest, shortCode } from '../../shared/digest.ts';
import { type PlanDocument, planDocumentSchema } from '../../shared/plan.ts';
import { planDocument } from './plan-builders.ts';

interface Vector {
  readonly name: string;
  readonly document: PlanDocument;
  readonly canonical: string;
  readonly digest: string;
}
const vectors = JSON.parse(readFileSync('test/vectors/plan-digest.json', 'utf8')) as Vector[];

describe('the digest of a plan', () => {
  it.each(vectors)('is the fixed one: $name', ({ document, canonical, digest }) => {
    expect(planDocumentSchema.parse(document)).toEqual(document);
    expect(canonicalJson(document)).toBe(canonical);
    expect(planDigest(document)).toBe(digest);
  });

  it('does not depend on the order of keys', () => {
    const document = planDocument();
    const reversed = Object.fromEntries(Object.entries(document).reverse());
    expect(planDigest(reversed as PlanDocument)).toBe(planDigest(document));
  });

  it('changes with every field', () => {
    const base = planDocument();
    const changed: Partial<PlanDocument>[] = [
      { hub: 'other' },
      { plan_id: '20260102_030405_a1b2c3d5' },
      { runner: { id: 'ssssssss', name: 'BUILD-01' } },
      { runner: { id: 'rrrrrrrr', name: 'BUILD-02' } },
      { shell: 'powershell' },
      { steps: [{ command: 'Get-Date ', cwd: null, timeout_s: 300 }] },
      { steps: [{ command: 'Get-Date', cwd: 'C:\\', timeout_s: 300 }] },
      { steps: [{ command: 'Get-Date', cwd: null, timeout_s: 301 }] },
      { requester: { id: 'gggggggg', name: 'other' } },
      { note: '' },
      { created_at: '2026-01-02T03:04:05.001Z' },
      { expires_at: '2026-01-02T03:19:05.001Z' },
      { policy_hash: 'x' },
    ];
    const digests = [base, ...changed.map((change) => ({ ...base, ...change }))].map(planDigest);
    expect(new Set(digests).size).toBe(digests.length);
  });

  it('differs for step order', () => {
    const [one, two] = ['a', 'b'].map((command) => ({ command, cwd: null, timeout_s: 1 }));
    if (!one || !two) throw new Error('no steps');
    expect(planDigest(planDocument({ steps: [one, two] }))).not.toBe(
      planDigest(planDocument({ steps: [two, one] })),
    );
  });

  it('tells domains apart', () => {
    expect(digestOf('a', {})).not.toBe(digestOf('b', {}));
  });

  it('takes any text that JSON can carry', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (note) => {
        expect(JSON.parse(canonicalJson({ note }))).toEqual({ note });
      }),
    );
  });

  it('has a short code for people', () => {
    expect(shortCode('0123456789abcdef0123')).toBe('0123 4567 89AB CDEF');
  });
});
