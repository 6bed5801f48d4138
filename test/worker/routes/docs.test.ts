import { describe, expect, it } from 'vitest';
import { takesGzip } from '../../../worker/http/made-answer.ts';
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

  it('explains a refusal by its words once, and spends nothing on entities that a text needs not', async () => {
    const hub = await HttpHub.start();
    const page = await (await hub.call('/docs', { as: null })).text();
    expect(page).toContain('<code>policy_denied</code>: The policy of the machine denies this plan.');
    expect(page).not.toContain('urn:provara:refusal:rate_limited');
    expect(page).not.toMatch(/<pre>[^<]*&quot;/);
    // It was 570,000 with all of that.
    expect(page.length).toBeLessThan(320_000);
  });
});

describe('what a deployment makes once', () => {
  it.each(['/docs', '/openapi.json'])('%s is kept by a browser and asked for again', async (path) => {
    const hub = await HttpHub.start();
    const call = (headers: Record<string, string> = {}) => hub.call(path, { as: null, headers });
    const first = await call();
    const etag = first.headers.get('ETag') ?? '';
    expect(first.headers.get('Cache-Control')).toBe('no-cache');
    expect(first.headers.get('Vary')).toBe('Accept-Encoding');
    expect(etag).toMatch(/^W\/"[0-9a-f]{32}"$/);
    await first.text();
    for (const known of [etag, etag.replace('W/', ''), `"other", ${etag}`, '*']) {
      const again = await call({ 'If-None-Match': known });
      expect([again.status, await again.text(), again.headers.get('ETag')]).toEqual([304, '', etag]);
      expect(again.headers.get('Content-Security-Policy')).toBe(first.headers.get('Content-Security-Policy'));
    }
    const other = await call({ 'If-None-Match': '"other"' });
    expect([other.status, other.headers.get('ETag')]).toEqual([200, etag]);
    await other.text();
  });

  it.each([
    ['gzip', true],
    ['br, GZIP;q=0.5', true],
    ['gzip;q=0', false],
    ['gzip;q=0.00, br', false],
    ['x-gzip-no, br', false],
    ['', false],
  ])('is packed for who takes it: %s', (accepted, isTaken) => {
    const request = new Request('https://hub.example/docs', { headers: { 'Accept-Encoding': accepted } });
    expect(takesGzip(request)).toBe(isTaken);
  });
});
