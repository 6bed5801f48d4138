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
    for (const { operationId } of await readOperations(hub)) expect(page).toContain(`id="${operationId}"`);
    const ids = new Set([...page.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id));
    for (const [, target] of page.matchAll(/href="#([^"]+)"/g)) expect(ids).toContain(target);
  });
});
