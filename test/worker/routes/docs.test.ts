import { describe, expect, it } from 'vitest';
import { HttpHub } from '../support/http-hub.ts';
import { readOperations } from '../support/openapi-document.ts';

describe('GET /docs', () => {
  it('shows every operation and schema, without any script or foreign address', async () => {
    const hub = await HttpHub.start();
    const answer = await hub.call('/docs', { as: null });
    expect(answer.status).toBe(200);
    expect(answer.headers.get('Content-Type')).toContain('text/html');
    const policy = answer.headers.get('Content-Security-Policy') ?? '';
    expect(policy).toContain("default-src 'none'");
    expect(policy).not.toContain('script-src');
    expect(policy).not.toContain('unsafe');
    const page = await answer.text();
    expect(page).not.toMatch(/<script|<[^>]+ (style|on\w+|src)=|href="(?![#/])/i);
    expect(page).toContain('<a href="/">');
    for (const { operationId } of await readOperations(hub)) expect(page).toContain(`id="${operationId}"`);
    const ids = new Set([...page.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id));
    for (const [, target] of page.matchAll(/href="#([^"]+)"/g)) expect(ids).toContain(target);
  });

  it('says parameters in words, and shows code as code', async () => {
    const hub = await HttpHub.start();
    const page = await (await hub.call('/docs', { as: null })).text();
    expect(page).toContain('a whole number, from 0 to 60, left out: <code>0</code>');
    expect(page).toContain('text, such as <code>20250115_143022_a1b2c3d4</code>');
    const words = page.replaceAll(/<pre>.*?<\/pre>/gs, '');
    expect([...words.matchAll(/.{20}(?:`|\{&quot;type&quot;).{20}/g)].map(([found]) => found)).toEqual([]);
  });
});
