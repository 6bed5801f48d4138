import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { PAGE_ADDRESSES } from '../../../shared/page-addresses.ts';
import { REFUSALS } from '../../../shared/refusal.ts';
import { VERSION } from '../../../shared/version.ts';
import worker from '../../../worker/index.ts';
import { HttpHub, parsed } from '../support/http-hub.ts';

const operationSchema = z.object({
  operationId: z.string(),
  summary: z.string(),
  tags: z.array(z.string()).min(1),
  security: z.array(z.record(z.string(), z.array(z.string()))),
  requestBody: z.looseObject({}).optional(),
  responses: z.record(z.string(), z.looseObject({ description: z.string() })),
});

const documentSchema = z.object({
  openapi: z.literal('3.1.0'),
  info: z.looseObject({ version: z.literal(VERSION) }),
  tags: z.array(z.object({ name: z.string(), description: z.string() })),
  paths: z.record(z.string(), z.record(z.string(), operationSchema)),
  components: z.looseObject({
    schemas: z.record(z.string(), z.looseObject({})),
    securitySchemes: z.record(z.string(), z.looseObject({ type: z.string() })),
  }),
});

const read = async () => {
  const hub = await HttpHub.start();
  const answer = await hub.call('/openapi.json', { as: null });
  return parsed(answer, 200, documentSchema);
};

/** Asked for by browsers, and by who installs a runner. */
const PAGES = new Set([
  ...PAGE_ADDRESSES.map((address) => address.replace(':id', '{id}')),
  '/docs',
  '/assets/*',
  '/install.ps1',
  '/install/*',
  '/{file}',
]);

describe('GET /openapi.json', () => {
  it('has every route of the worker, and no other', async () => {
    const { paths } = await read();
    const documented = Object.entries(paths).flatMap(([path, methods]) =>
      Object.keys(methods).map((method) => `${method.toUpperCase()} ${path}`),
    );
    const routed = worker.routes
      .filter(({ method }) => method !== 'ALL')
      .map(({ method, path }) => ({ method, path: path.replace(/:(\w+)(\{.*\})?/g, '{$1}') }))
      .filter(({ method, path }) => !(method === 'GET' && PAGES.has(path)))
      .map(({ method, path }) => `${method} ${path}`);
    expect(documented.sort()).toEqual([...new Set(routed)].sort());
  });

  it('points only at what is there', async () => {
    const document = await read();
    const text = JSON.stringify(document);
    const refs = new Set(
      [...text.matchAll(/"\$ref":"#\/components\/schemas\/(\w+)"/g)].map(([, name]) => name),
    );
    expect(refs.size).toBeGreaterThan(20);
    for (const name of refs) expect(Object.keys(document.components.schemas)).toContain(name);
    expect(text.match(/"\$ref"/g)?.length).toBe(text.match(/"\$ref":"#\/components\/schemas\//g)?.length);
  });

  it('names each operation once, in a known group', async () => {
    const { paths, tags } = await read();
    const operations = Object.values(paths).flatMap((methods) => Object.values(methods));
    const ids = operations.map(({ operationId }) => operationId);
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of ids) expect(id).toMatch(/^[a-z-]+\.[a-z]+$/);
    const known = tags.map(({ name }) => name);
    for (const operation of operations) expect(known).toEqual(expect.arrayContaining(operation.tags));
  });

  it('says which calls need a credential, and in which ways it can be given', async () => {
    const { paths, components } = await read();
    expect(Object.keys(components.securitySchemes)).toEqual(['bearer', 'agentToken', 'pairing', 'session']);
    const open = Object.entries(paths).flatMap(([path, methods]) =>
      Object.values(methods)
        .filter(({ security }) => security.length === 0)
        .map(() => path),
    );
    expect(open.sort()).toEqual([
      '/openapi.json',
      '/pairings',
      '/sign-in',
      '/sign-in/passkey',
      '/sign-in/passkey/options',
      '/status',
    ]);
    for (const methods of Object.values(paths)) {
      for (const { security, responses } of Object.values(methods)) {
        if (security.length > 0)
          expect(Object.keys(responses)).toEqual(expect.arrayContaining(['401', '403', '429']));
      }
    }
  });

  it('gives the errors as problem documents with an example of each code', async () => {
    const { paths } = await read();
    const answerSchema = z.object({
      content: z.object({
        'application/problem+json': z.object({
          schema: z.object({ $ref: z.literal('#/components/schemas/Problem') }),
          examples: z.record(
            z.string(),
            z.object({ value: z.looseObject({ status: z.int(), code: z.string() }) }),
          ),
        }),
      }),
    });
    const codes = new Set<string>();
    const operations = Object.values(paths).flatMap((methods) => Object.values(methods));
    for (const { operationId, responses } of operations) {
      for (const [status, response] of Object.entries(responses)) {
        // MCP has errors of its own form.
        const isJsonRpc = operationId === 'mcp.call' && ['400', '406', '413', '415'].includes(status);
        if (Number(status) < 400 || isJsonRpc) continue;
        const { examples } = answerSchema.parse(response).content['application/problem+json'];
        for (const { value } of Object.values(examples)) {
          expect(String(value.status)).toBe(status);
          codes.add(value.code);
        }
      }
    }
    // Every address gives this one, so no route lists it.
    expect([...codes, 'method_not_allowed'].sort()).toEqual(Object.keys(REFUSALS).sort());
  });

  it('gives the limits of the schemas that check', async () => {
    const { components, paths } = await read();
    expect(components.schemas.SubmitCommand).toMatchObject({
      required: ['command'],
      properties: {
        command: { minLength: 1, maxLength: 10_000 },
        timeout_s: { type: 'integer', minimum: 1, maximum: 3_600, default: 300 },
      },
    });
    expect(components.schemas.SubmitSteps).toMatchObject({
      properties: { steps: { minItems: 1, maxItems: 20 } },
    });
    const { get } = paths['/pending'] ?? {};
    expect(get).toBeDefined();
    expect(JSON.stringify(paths['/plan'])).toContain('#/components/schemas/SubmitSteps');
  });
});
